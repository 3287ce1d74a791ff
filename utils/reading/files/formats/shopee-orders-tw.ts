import type { FileFormat } from '../format';

export default {
  id: 'shopee-orders-tw',
  platform: 'shopee',
  kind: 'order',
  core: [['訂單編號'], ['訂單成立日期'], ['買家總支付金額'], ['商品選項名稱', '商品選項貨號']],
  fields: {
    orderId: ['訂單編號'],
    status: ['訂單狀態'],
    refundStatus: ['退貨 / 退款狀態'],
    orderedAt: ['訂單成立日期'],
    goodsTotal: ['商品總價'],
    amount: ['買家總支付金額'],
    items: ['商品名稱'],
    spec: ['商品選項名稱'],
    sku: ['商品選項貨號', '主商品貨號'],
    quantity: ['數量'],
    receiver: ['收件者姓名'],
    phone: ['收件者電話'],
    buyer: ['買家帳號'],
  },
  timeZone: 'Asia/Taipei',
  currency: 'TWD',
} satisfies FileFormat;
