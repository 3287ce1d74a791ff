import { catalogues } from '../../utils/words';
import { rowsOf } from './database';
import { expect, test } from './fixtures';

const zh = catalogues['zh-CN'].files;

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

test('a file is previewed before anything is stored, then stored', async ({ extension }) => {
  const options = await extension.open('options.html');
  const rows = Array.from({ length: 1200 }, (_, i) => {
    const day = new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    return `${day},青花杯 ${i % 7},2601${String((i % 28) + 1).padStart(2, '0')}-${String(100000000000000 + i)}\t,已发货，待签收,59.00,0.00,0.00,0.00,0.00,59.00,59.00,1,,,77${i % 7},红色,88${i % 7},C${i % 7},,,无售后或售后取消,,`;
  });
  const head =
    '订单成交时间,商品,订单号,订单状态,商品总价(元),邮费(元),店铺优惠折扣(元),平台优惠折扣(元),多多支付立减金额(元),用户实付金额(元),商家实收金额(元),商品数量(件),发货时间,确认收货时间,商品id,商品规格,样式ID,商家编码-规格维度,商家编码-商品维度,商家备注,售后状态,快递单号,快递公司';
  await options
    .locator('section', { has: options.locator('#files') })
    .locator('input[type=file]')
    .setInputFiles({
      name: 'orders_export.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([head, ...rows].join('\r\n')),
    });
  await expect(options.getByText(zh.recognised(zh.formats['pdd-orders'] ?? ''))).toBeVisible();
  expect(await rowsOf(extension, 'orders')).toEqual([]);
  await options.getByLabel(zh.whole).check();
  await options.getByRole('button', { name: zh.store, exact: true }).click();
  await expect(options.getByText(zh.done(1200))).toBeVisible();
  expect(await rowsOf(extension, 'orders')).toHaveLength(1200);
});
