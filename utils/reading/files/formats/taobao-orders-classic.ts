import type { FileFormat } from '../format';

// The titles of an order stand in one cell: with more than one kind of goods the item file has to say which.
export default {
  id: 'taobao-orders-classic',
  platform: 'taobao',
  kind: 'order',
  core: [['订单编号'], ['买家会员名'], ['买家实际支付金额'], ['订单创建时间']],
  fields: {
    orderId: ['订单编号'],
    buyer: ['买家会员名'],
    amount: ['买家实际支付金额'],
    goodsTotal: ['买家应付货款'],
    shippingFee: ['买家应付邮费'],
    status: ['订单状态'],
    receiver: ['收货人姓名'],
    region: ['收货地址'],
    phone: ['联系手机', '联系电话'],
    orderedAt: ['订单创建时间'],
    paidAt: ['订单付款时间'],
    completedAt: ['确认收货时间'],
    items: ['宝贝标题'],
    kinds: ['宝贝种类'],
    quantity: ['宝贝总数量'],
    refundAmount: ['退款金额'],
    shopMarker: ['店铺Id'],
    shopName: ['店铺名称'],
  },
  joined: true,
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
} satisfies FileFormat;
