import type { FileFormat } from '../format';

// No buyer and no sum of the order: both stand in the order file.
export default {
  id: 'taobao-items-2025',
  platform: 'taobao',
  kind: 'order',
  core: [['子订单编号'], ['主订单编号', '订单编号'], ['购买数量'], ['订单创建时间']],
  fields: {
    orderId: ['主订单编号', '订单编号'],
    lineId: ['子订单编号'],
    items: ['商品标题', '标题'],
    unitPrice: ['商品价格', '价格'],
    quantity: ['购买数量'],
    sku: ['商家编码', '外部系统编号'],
    itemId: ['商品ID'],
    spec: ['商品属性'],
    status: ['订单状态'],
    refundStatus: ['退款状态'],
    orderedAt: ['订单创建时间'],
    paidAt: ['订单付款时间'],
  },
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
} satisfies FileFormat;
