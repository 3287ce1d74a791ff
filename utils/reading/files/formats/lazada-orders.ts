import type { FileFormat } from '../format';

// One row is one piece: a row counts as a quantity of one.
export default {
  id: 'lazada-orders',
  platform: 'lazada',
  kind: 'order',
  core: [['orderItemId'], ['orderNumber'], ['createTime'], ['itemName']],
  fields: {
    orderId: ['orderNumber'],
    lineId: ['orderItemId'],
    itemId: ['lazadaId'],
    sku: ['sellerSku'],
    orderedAt: ['createTime'],
    status: ['status'],
    receiver: ['customerName'],
    items: ['itemName'],
    unitPrice: ['unitPrice'],
    lineAmount: ['paidPrice'],
  },
  amountOf: { add: ['paidPrice'], less: [] },
  pieces: true,
} satisfies FileFormat;
