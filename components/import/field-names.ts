/**
 * Fields offered for a column, in the order they are looked for. The reader of files knows the same names; a test
 * compares the lists.
 */
export const orderFieldNames: string[] = [
  ...[
    'orderId',
    'orderedAt',
    'paidAt',
    'buyer',
    'buyerId',
    'buyerAccount',
    'buyerEmail',
    'buyerName',
    'phone',
  ],
  ...['items', 'itemId', 'skuId', 'sku', 'spec', 'quantity', 'unitPrice', 'lineAmount', 'amount'],
  ...['status', 'refundStatus', 'refundAmount', 'lineRefund', 'paymentStatus', 'fulfilmentStatus'],
  ...['shippedAt', 'completedAt', 'cancelledAt', 'goodsTotal', 'discount', 'shippingFee', 'currency'],
  ...['lineId', 'kinds', 'receiver', 'region', 'channel', 'shopMarker', 'shopName'],
];
export const listingFieldNames: string[] = [
  ...['title', 'itemId', 'sku', 'spec', 'price', 'cost', 'stock', 'status', 'soldTotal', 'sold30d'],
  ...['listedAt', 'createdAt', 'category', 'currency', 'group', 'parent', 'type', 'published'],
];
