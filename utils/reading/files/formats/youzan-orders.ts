import type { FileFormat } from '../format';

export default {
  id: 'youzan-orders',
  platform: 'youzan',
  kind: 'order',
  core: [['订单号'], ['全部商品名称'], ['订单实付金额']],
  fields: {
    orderId: ['订单号'],
    status: ['订单状态'],
    orderedAt: ['订单创建时间'],
    paidAt: ['买家付款时间'],
    items: ['全部商品名称'],
    kinds: ['商品种类数'],
    amount: ['订单实付金额'],
    receiver: ['收货人/提货人'],
    region: ['收货人省份'],
    buyer: ['买家昵称'],
    phone: ['买家手机号', '收货人手机号/提货人手机号'],
  },
  joined: true,
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
} satisfies FileFormat;
