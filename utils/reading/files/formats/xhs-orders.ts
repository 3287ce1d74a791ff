import type { FileFormat } from '../format';

export default {
  id: 'xhs-orders',
  platform: 'xiaohongshu',
  kind: 'order',
  core: [['订单号'], ['SKU件数'], ['小红书编码'], ['订单创建时间']],
  fields: {
    orderId: ['订单号'],
    status: ['订单状态'],
    refundStatus: ['售后状态'],
    orderedAt: ['订单创建时间'],
    paidAt: ['支付时间'],
    items: ['商品名称'],
    spec: ['SKU规格'],
    quantity: ['SKU件数'],
    goodsTotal: ['商品总价(元)'],
    amount: ['商家应收金额(元)（支付金额）', '用户应付金额(元)'],
    sku: ['商家编码'],
    itemId: ['小红书编码'],
  },
  amountPer: 'tell',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
} satisfies FileFormat;
