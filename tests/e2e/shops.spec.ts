import { catalogues } from '../../utils/words';
import { rowsOf } from './database';
import { shopOf } from './demo';
import { expect, test } from './fixtures';
import { readSmallShop } from './small-shop';
import { visit } from './status';
import { until } from './until';

const zh = catalogues['zh-CN'];
const { shops } = zh;

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

test('two accounts on one site are two shops: chosen apart, renamed, one forgotten without the other', async ({
  extension,
  page,
  running,
}) => {
  test.setTimeout(120_000);
  const small = await readSmallShop(extension, page, running);
  const other = shopOf(running, 'yunmu');
  await page.goto(`${running.origin}/switch?shop=yunmu&to=/zh/settings`);
  await visit(extension, page, `${running.origin}/zh/orders?pageSize=100`);
  await visit(extension, page, `${running.origin}/zh/products?pageSize=100`);
  const ids = (await rowsOf(extension, 'shops')).map((row) => String(row.id)).sort();
  expect(ids).toHaveLength(2);
  const smallId = ids.find((id) => id.endsWith(small.marker)) ?? '';
  const ofOther = (rows: { shop?: unknown }[]) => rows.filter((row) => row.shop !== smallId).length;
  const before = { orders: ofOther(await rowsOf(extension, 'orders')) };

  const popup = await extension.open('popup.html', { behind: true });
  const task = popup.locator('.tasks li').first();
  await task.waitFor();
  await popup.getByLabel(shops.choose).selectOption({ label: other.name.zh });
  await expect(popup.locator('main p').filter({ hasText: small.name.zh })).toHaveCount(0);
  await expect(popup.locator('main p').filter({ hasText: other.name.zh }).first()).toBeVisible();
  await popup.getByLabel(shops.choose).selectOption({ label: shops.all });
  await task.waitFor();
  await popup.close();

  const options = await extension.open('options.html', { behind: true });
  await options.getByRole('button', { name: shops.renameOf(other.name.zh) }).click();
  await options.getByLabel(shops.newName).fill('云木二店');
  await options.getByLabel(shops.newName).press('Enter');
  await expect(options.getByRole('heading', { name: '云木二店' })).toBeVisible();
  await options.getByRole('button', { name: shops.forgetOf(small.name.zh) }).click();
  await expect(options.getByText(shops.forgetGoes)).toBeVisible();
  await options.getByRole('button', { name: shops.forgetNow }).click();
  await expect(options.getByText(shops.forgotten(small.name.zh))).toBeVisible();
  await until('its tasks to go', async () =>
    (await rowsOf(extension, 'tasks')).every((row) => !String(row.key).includes(smallId)),
  );
  for (const table of ['orders', 'listings', 'buyers', 'ledgers', 'unread', 'evidence'])
    expect(ofOther(await rowsOf(extension, table)), table).toBe((await rowsOf(extension, table)).length);
  expect((await rowsOf(extension, 'orders')).length).toBe(before.orders);
  expect((await rowsOf(extension, 'shops')).map((row) => row.name)).toEqual(['云木二店']);
});
