import type { ImportRecord } from '../../utils/model/files';
import { isDead } from '../run/tour/compare';
import { rowsOf } from './database';
import { shopOf } from './demo';
import { expect, test } from './fixtures';
import { hintsOn } from './hints';
import { cardOf, exportOf, madeFile, pddExport, pick, zh } from './import-files';
import { visit } from './status';
import { until } from './until';

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

test('years of orders from a file nobody knows: previewed, mapped, stored, and the hints change', async ({
  extension,
  page,
  running,
}) => {
  const shop = shopOf(running, 'songshi');
  await page.goto(`${running.origin}/switch?shop=songshi&to=/zh/settings`);
  await visit(extension, page, `${running.origin}/zh/products?pageSize=100`);
  expect((await hintsOn(page)).filter(isDead)).toEqual([]);
  const options = await extension.open('options.html', { behind: true });
  await pick(options, [madeFile('我的订单.csv', exportOf(shop))]);
  const card = cardOf(options, '我的订单.csv');
  await expect(card.getByText(zh.unknown)).toBeVisible();
  await expect(card.getByLabel(`${zh.meaning}: 订单号`)).toHaveValue('orderId');
  await expect(card.getByLabel(`${zh.meaning}: 实付金额(元)`)).toHaveValue('amount');
  expect(await rowsOf(extension, 'orders')).toEqual([]);
  await card.getByLabel(zh.shop).selectOption({ index: 0 });
  await expect(card.getByText(zh.news(shop.history.orders.length, 0, 0))).toBeVisible();
  await card.getByLabel(zh.whole).check();
  await card.getByRole('button', { name: zh.store, exact: true }).click();
  await expect(card.getByText(zh.done(shop.history.orders.length))).toBeVisible();
  const dead = [...shop.listings.values()].filter((truth) => truth.dead || truth.restocked).length;
  expect(dead).toBeGreaterThan(0);
  await until('the hints of dead goods', async () => (await hintsOn(page)).filter(isDead).length === dead);
  expect(await rowsOf(extension, 'shops')).toHaveLength(1);
});

test('stopped half-way it vouches for nothing; the same file completes it, and once more changes nothing', async ({
  extension,
}) => {
  const orders = 4000;
  const file = madeFile('orders_export.csv', pddExport(orders));
  const options = await extension.open('options.html');
  const card = cardOf(options, file.name);
  const bring = async (told: string) => {
    await pick(options, [file]);
    await expect(card.getByText(zh.recognised(zh.formats['pdd-orders'] ?? ''))).toBeVisible();
    if ((await rowsOf(extension, 'shops')).length > 0)
      await card.getByLabel(zh.shop).selectOption({ index: 0 });
    if (told) await expect(card.getByText(told)).toBeVisible({ timeout: 60_000 });
    await card.getByLabel(zh.whole).check();
    await card.getByRole('button', { name: zh.store, exact: true }).click();
  };
  await bring(zh.news(orders, 0, 0));
  await card.getByRole('button', { name: zh.cancel }).click();
  await expect(card.getByText(/停在 /)).toBeVisible();
  const some = (await rowsOf(extension, 'orders')).length;
  expect(some).toBeLessThan(orders);
  const spans = async () => (await rowsOf(extension, 'evidence')).flatMap((one) => one.spans);
  expect(await spans()).toEqual([]);
  expect(await rowsOf(extension, 'staged')).toEqual([]);
  await card.getByRole('button', { name: zh.remove(file.name) }).click();
  await bring('');
  await expect(card.getByText(zh.done(orders))).toBeVisible({ timeout: 60_000 });
  expect(await rowsOf(extension, 'orders')).toHaveLength(orders);
  expect(await spans()).toHaveLength(1);
  await card.getByRole('button', { name: zh.remove(file.name) }).click();
  await bring(zh.news(0, orders, 0));
  await expect(card.getByText(zh.nothingNew)).toBeVisible({ timeout: 60_000 });
  expect(await rowsOf(extension, 'orders')).toHaveLength(orders);
  const records = (await rowsOf(extension, 'meta')).filter(({ key }) => String(key).startsWith('import|'));
  expect(records.map(({ value }) => (value as ImportRecord).state)).toEqual(['done']);
});

test('a window closed half-way is told of the next time', async ({ extension }) => {
  const file = madeFile('orders_export.csv', pddExport(6000));
  const options = await extension.open('options.html');
  await pick(options, [file]);
  const card = cardOf(options, file.name);
  await card.getByRole('button', { name: zh.store, exact: true }).click();
  await expect(card.getByText(/已存 [1-9]/)).toBeVisible();
  await options.close();
  const again = await extension.open('options.html');
  await expect(again.getByText(/有一个文件没导完/)).toBeVisible();
  expect(await rowsOf(extension, 'staged')).toEqual([]);
});
