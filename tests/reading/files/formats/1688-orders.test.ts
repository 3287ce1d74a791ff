import { expect, it } from 'vitest';
import format from '../../../../utils/reading/files/formats/1688-orders';
import { cny, readFormat, shanghai } from '../files';

it('fills the cells of an order down its lines', async () => {
  const { orders, report } = await readFormat(
    format,
    [
      {
        订单编号: '2200000000000000001',
        买家公司名: '某某商行',
        买家会员名: 'b_小熊',
        '货品总价(元)': '290.00',
        '运费(元)': '10.00',
        '实付款(元)': '300.00',
        订单状态: '交易成功',
        订单创建时间: '2026-03-04 12:01:02',
        货品标题: '青花杯',
        '单价(元)': '29.00',
        数量: '10',
        货号: 'QH',
        单品货号: 'QH-01',
        'Offer ID': '610001',
        'SKU ID': '4700001',
      },
      { 货品标题: '白瓷碗', '单价(元)': '0.00', 数量: '1', 'Offer ID': '610002' },
      {
        订单编号: '2200000000000000002',
        买家会员名: 'b_小熊',
        '实付款(元)': '29.00',
        '货品总价(元)': '29.00',
        订单状态: '等待买家付款',
        订单创建时间: '2026-03-05 12:01:02',
        货品标题: '青花杯',
        数量: '1',
      },
    ],
    { as: 'xlsx' },
  );
  expect(orders).toHaveLength(2);
  expect(orders[0]).toMatchObject({
    orderId: '2200000000000000001',
    amount: cny(300),
    status: 'completed',
    buyer: 'b_小熊',
    orderedAt: { ms: shanghai('2026-03-04 12:01:02') },
    items: [
      { itemId: '610001', skuId: '4700001', sku: 'QH-01', quantity: 10 },
      { itemId: '610002', title: '白瓷碗' },
    ],
  });
  expect(orders[1]).toMatchObject({ status: 'unpaid' });
  expect(report.rejected).toEqual([]);
});
