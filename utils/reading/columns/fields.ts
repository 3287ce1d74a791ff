import type { ReadingKind } from '../../model/reading';

/** What a field's values look like, and how much it says about the kind of list. */
export type Shape =
  | 'text'
  | 'prose'
  | 'words'
  | 'title'
  | 'id'
  | 'code'
  | 'price'
  | 'money'
  | 'count'
  | 'stock'
  | 'date'
  | 'status'
  | 'rating'
  | 'buyer'
  | 'email';
export type Kind = ReadingKind;

export const LISTING_FIELDS: Record<string, Shape> = {
  title: 'title',
  sku: 'code',
  itemId: 'id',
  spec: 'text',
  price: 'price',
  cost: 'money',
  stock: 'stock',
  soldTotal: 'count',
  sold30d: 'count',
  sold7d: 'count',
  status: 'status',
  createdAt: 'date',
  listedAt: 'date',
  updatedAt: 'date',
  category: 'words',
  rating: 'rating',
  reviewCount: 'count',
  views: 'count',
  visitors: 'count',
  impressions: 'count',
  favorites: 'count',
  cartAdds: 'count',
  stockStatus: 'text',
  image: 'text',
};

export const ORDER_FIELDS: Record<string, Shape> = {
  orderId: 'id',
  orderedAt: 'date',
  paidAt: 'date',
  shippedAt: 'date',
  completedAt: 'date',
  buyer: 'buyer',
  buyerId: 'code',
  buyerAccount: 'buyer',
  buyerEmail: 'email',
  buyerPhone: 'text',
  receiver: 'words',
  items: 'title',
  itemId: 'id',
  skuId: 'id',
  sku: 'code',
  lineId: 'id',
  spec: 'text',
  quantity: 'count',
  unitPrice: 'money',
  amount: 'money',
  payable: 'money',
  received: 'money',
  goodsTotal: 'money',
  discount: 'money',
  shippingFee: 'money',
  refundAmount: 'money',
  status: 'status',
  refundStatus: 'status',
  paymentStatus: 'status',
  fulfilmentStatus: 'status',
  channel: 'words',
  remark: 'text',
  trackingNo: 'text',
  address: 'text',
  buyerNote: 'text',
  shop: 'text',
};

const PERSON_FIELDS: Record<string, Shape> = {
  buyer: 'buyer',
  buyerId: 'code',
  buyerAccount: 'buyer',
  buyerEmail: 'email',
};

const GOODS_FIELDS: Record<string, Shape> = {
  orderId: 'id',
  title: 'title',
  itemId: 'id',
  sku: 'code',
  spec: 'text',
  quantity: 'count',
};

const FIELDS: Record<Kind, Record<string, Shape>> = {
  listing: LISTING_FIELDS,
  order: ORDER_FIELDS,
  customer: {
    ...PERSON_FIELDS,
    orderCount: 'count',
    totalSpent: 'money',
    joinedAt: 'date',
    firstOrderAt: 'date',
    lastOrderAt: 'date',
    tags: 'text',
  },
  review: {
    ...PERSON_FIELDS,
    ...GOODS_FIELDS,
    reviewId: 'id',
    text: 'prose',
    rating: 'rating',
    reply: 'prose',
    reviewedAt: 'date',
  },
  aftersale: {
    ...PERSON_FIELDS,
    ...GOODS_FIELDS,
    aftersaleId: 'id',
    type: 'status',
    status: 'status',
    amount: 'money',
    reason: 'prose',
    requestedAt: 'date',
    finishedAt: 'date',
  },
};

export function shapesOf(kind: Kind): Record<string, Shape> {
  return FIELDS[kind];
}

/** Words in classes and attributes that name a field, tried where no header does. First match wins. */
export const MARKUP_WORDS: Partial<Record<Kind, [string, RegExp][]>> = {
  order: [
    ['paymentStatus', /(?:payment|financial)[-_ ]?(?:status|state)/i],
    ['fulfilmentStatus', /(?:fulfil+ment|shipping|delivery)[-_ ]?(?:status|state)/i],
    ['refundStatus', /refund[-_ ]?(?:status|state)|aftersale/i],
    ['orderId', /order[-_ ]?(?:number|no|id|sn|code|ref)|^\.?reference$|column-reference/i],
    ['orderedAt', /(?:order|create|purchase|placed)[-_ ]?(?:d(?:ate)?|at|time)|column-date/i],
    ['status', /(?:order|trade)[-_ ]?(?:status|state)/i],
    [
      'amount',
      /(?:order|grand)[-_ ]?total|order[-_ ]?amount|total[-_ ]?(?:price|amount|paid)|actual[-_ ]?(?:fee|pay)/i,
    ],
    ['buyerEmail', /e-?mail/i],
    ['buyer', /(?:customer|buyer|client)(?:[-_ ]?(?:name|nick|info))?$|billing[-_ ]?(?:name|address)/i],
    ['buyer', /(?:^|[-_.])(?:nick(?:[-_]?name)?|u(?:ser)?[-_]?name|buyer|customer|member)$/i],
    ['quantity', /(?:^|[-_.])(?:qty|quantity)$/i],
    ['unitPrice', /(?:unit|item)[-_ ]?price/i],
    ['items', /(?:product|item|goods)[-_ ]?(?:name|title)/i],
    ['status', /(?:^|[-_.])status$/i],
  ],
  listing: [
    ['sku', /(?:^|[-_.])sku$/i],
    ['itemId', /(?:product|item|goods)[-_ ]?id$/i],
    ['title', /(?:product|item|goods|listing)[-_ ]?(?:name|title)|column-name|(?:^|[-_.])title$/i],
    ['stock', /(?:is_in_)?stock|inventory|(?:^|[-_.])(?:qty|quantity)$/i],
    ['sold30d', /(?:30d|monthly|month)[-_ ]?(?:sold|sales)/i],
    ['soldTotal', /(?:total)?[-_ ]?(?:sold|sales)(?:[-_ ]?(?:count|quantity|total))?$/i],
    ['price', /(?:^|[-_.])price$|(?:sale|sell|product|current)[-_ ]?price/i],
    ['category', /categor|product_cat/i],
    ['createdAt', /create[-_ ]?(?:d|at|time|date)|column-date/i],
    ['status', /(?:product|item|publish)?[-_ ]?status$/i],
  ],
};
