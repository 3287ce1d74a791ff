import { readFile } from 'node:fs/promises';
import { zhCn } from '../../utils/words/zh-cn/catalogue';
import { encode } from '../reading/files/encode';
import { makeXlsx } from '../reading/files/make-xlsx';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { cardOf, madeFile, pddExport, pick, zh } from './import-files';

const { imported } = zhCn;

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

test('a file is previewed before anything is stored, then stored', async ({ extension }) => {
  const orders = 1200;
  const options = await extension.open('options.html');
  const file = madeFile('orders_export.csv', pddExport(orders));
  await pick(options, [file]);
  const card = cardOf(options, file.name);
  await expect(card.getByText(zh.recognised(zh.formats['pdd-orders'] ?? ''))).toBeVisible();
  expect(await rowsOf(extension, 'orders')).toEqual([]);
  await card.getByLabel(zh.whole).check();
  await card.getByRole('button', { name: zh.store, exact: true }).click();
  await expect(card.getByText(zh.done(orders))).toBeVisible();
  expect(await rowsOf(extension, 'orders')).toHaveLength(orders);
  // It can be taken back, after a look at what would go.
  const stored = zh.formats['pdd-orders'] ?? '';
  await options
    .getByRole('button', { name: new RegExp(`^${imported.takeBack.slice(0, 2)} .*${stored}`) })
    .click();
  await expect(options.getByText(imported.goes(orders))).toBeVisible();
  await options.getByRole('button', { name: imported.now }).click();
  await expect(options.getByText(imported.done(orders))).toBeVisible();
  expect(await rowsOf(extension, 'orders')).toEqual([]);
  expect(await rowsOf(extension, 'buyers')).toEqual([]);
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
