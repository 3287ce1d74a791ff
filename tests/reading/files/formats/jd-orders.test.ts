import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/jd-orders';
import { cny, readFormat, shanghai } from '../files';

it('reads lines of orders whose cells are wrapped in quote and tab', async () => {
  const wrap = (cells: Record<string, string>) =>
    Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, `'${cell}\t`]));
  const row = {
    商品名称: '青花杯',
    订购数量: '1',
    下单时间: '2026-03-04 12:01:02',
    京东价: '29.00',
    订单金额: '88.00',
    应付金额: '80.00',
    订单状态: '完成',
    下单帐号: 'jd_小熊',
    客户姓名: '李四四',
  };
  const { orders, report } = await readFormat(
    format,
    [
      wrap({ ...row, 订单号: '271828182845', 商品ID: '100001', 货号: 'QH-01' }),
      wrap({ ...row, 订单号: '271828182845', 商品ID: '100002', 商品名称: '白瓷碗', 京东价: '59.00' }),
      wrap({
        ...row,
        订单号: '271828182846',
        商品ID: '100001',
        订单状态: '(删除)等待出库',
        应付金额: '29.00',
      }),
    ],
    { as: 'utf-8', bom: true },
  );
  expect(orders[0]).toMatchObject({
    orderId: '271828182845',
    amount: cny(80),
    status: 'completed',
    buyerKeys: [{ kind: 'buyer', value: 'jd_小熊', masked: false }],
    items: [{ itemId: '100001', sku: 'QH-01', quantity: 1, unitPrice: cny(29) }, { itemId: '100002' }],
  });
  expect(orders[0]?.orderedAt?.ms).toBe(shanghai('2026-03-04 12:01:02'));
  expect(orders).toHaveLength(2);
  expect(report.rejected).toEqual([]);
});
