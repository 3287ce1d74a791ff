import { readFile } from 'node:fs/promises';
import type { ImportRecord } from '../../utils/model/files';
import { encode } from '../reading/files/encode';
import { makeXlsx } from '../reading/files/make-xlsx';
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

test('an order file in GBK and its item workbook are joined; what is broken is refused with a sentence', async ({
  extension,
}, info) => {
  const options = await extension.open('options.html');
  const orders = [
    '订单编号,买家会员名,买家实际支付金额,订单状态,收货人姓名,订单创建时间,宝贝标题 ,宝贝种类 ,宝贝总数量',
    '="3141592653589793238",小熊爱吃糖,88.00,交易成功,李四四,2026-03-04 12:01:02,青花杯，白瓷碗,2,2',
    '3.14159E+18,小熊爱吃糖,88.00,交易成功,李四四,2026-03-04 12:01:02,=cmd,1,1',
  ].join('\r\n');
  const head = [
    '子订单编号',
    '主订单编号',
    '商品标题',
    '商品价格',
    '购买数量',
    '商品ID',
    '订单状态',
    '退款状态',
    '订单创建时间',
  ];
  const line = (id: string, title: string, item: string) => [
    ...[
      id,
      '3141592653589793238',
      title,
      '44.00',
      '1',
      item,
      '交易成功',
      '没有申请退款',
      '2026-03-04 12:01:02',
    ],
  ];
  const items = makeXlsx([
    { name: 'export', rows: [head, line('1', '青花杯', '7001'), line('2', '白瓷碗', '7002')] },
  ]);
  await pick(options, [
    madeFile('orders.csv', encode(orders, 'gb18030')),
    madeFile('items.xlsx', items),
    madeFile('broken.xlsx', items.slice(0, items.length / 2)),
    madeFile('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])),
  ]);
  await expect(cardOf(options, 'broken.xlsx').getByRole('alert')).toHaveText(zh.refused.damaged ?? '');
  await expect(cardOf(options, 'old.xls').getByRole('alert')).toHaveText(zh.refused['old-excel'] ?? '');
  const first = cardOf(options, 'orders.csv');
  await expect(first.getByText(zh.recognised(zh.formats['taobao-orders-classic'] ?? ''))).toBeVisible();
  await expect(first.getByText(zh.noItems)).toBeVisible();
  await expect(first.getByText(zh.notWhole(1))).toBeVisible();
  const download = options.waitForEvent('download');
  await first.getByRole('button', { name: zh.rejectedDownload }).click();
  const saved = info.outputPath('rejected.csv');
  await (await download).saveAs(saved);
  const rejected = await readFile(saved, 'utf8');
  expect(rejected).toContain(zh.reasons['id-scientific']);
  expect(rejected).toContain(",'=cmd,");
  for (const name of ['orders.csv', 'items.xlsx'])
    await cardOf(options, name).getByLabel(zh.shopName).fill('小熊的店');
  await options.getByRole('button', { name: zh.storeAll(2) }).click();
  for (const name of ['orders.csv', 'items.xlsx'])
    await expect(cardOf(options, name).getByText(zh.done(1))).toBeVisible();
  const stored = await rowsOf(extension, 'orders');
  expect(stored).toHaveLength(1);
  expect(stored[0]).toMatchObject({
    orderId: '3141592653589793238',
    fields: { amount: { v: { minor: 8800 } } },
  });
  expect(JSON.stringify(stored)).toContain('7002');
  expect(JSON.stringify(stored)).not.toMatch(/李四四|小熊爱吃糖/);
  expect(await rowsOf(extension, 'shops')).toHaveLength(1);
});

test('stopped half-way it vouches for nothing; the same file completes it, and once more changes nothing', async ({
  extension,
}) => {
  const orders = 6000;
  const file = madeFile('orders_export.csv', pddExport(orders));
  const options = await extension.open('options.html');
  const card = cardOf(options, file.name);
  const bring = async () => {
    await pick(options, [file]);
    await expect(card.getByText(zh.recognised(zh.formats['pdd-orders'] ?? ''))).toBeVisible();
    if ((await rowsOf(extension, 'shops')).length > 0)
      await card.getByLabel(zh.shop).selectOption({ index: 0 });
    await card.getByLabel(zh.whole).check();
    await card.getByRole('button', { name: zh.store, exact: true }).click();
  };
  await bring();
  await until('the first rows', async () => (await rowsOf(extension, 'orders')).length > 0);
  await card.getByRole('button', { name: zh.cancel }).click();
  await expect(card.getByText(/停在 /)).toBeVisible();
  const some = (await rowsOf(extension, 'orders')).length;
  expect(some).toBeLessThan(orders);
  const spans = async () => (await rowsOf(extension, 'evidence')).flatMap((one) => one.spans);
  expect(await spans()).toEqual([]);
  expect(await rowsOf(extension, 'staged')).toEqual([]);
  await card.getByRole('button', { name: zh.remove(file.name) }).click();
  await bring();
  await expect(card.getByText(zh.done(orders))).toBeVisible({ timeout: 60_000 });
  expect(await rowsOf(extension, 'orders')).toHaveLength(orders);
  expect(await spans()).toHaveLength(1);
  await card.getByRole('button', { name: zh.remove(file.name) }).click();
  await bring();
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
  await until('the first rows', async () => (await rowsOf(extension, 'orders')).length > 0);
  await options.close();
  const again = await extension.open('options.html');
  await expect(again.getByText(/有一个文件没导完/)).toBeVisible();
  expect(await rowsOf(extension, 'staged')).toEqual([]);
});
