/** What a column of an export file holds. Names are the reader's own where pages have the same field. */
export const orderFields = [
  'orderId',
  'lineId',
  'orderedAt',
  'paidAt',
  'shippedAt',
  'completedAt',
  'cancelledAt',
  'buyer',
  'buyerId',
  'buyerAccount',
  'buyerEmail',
  'buyerName',
  'phone',
  'receiver',
  'region',
  'items',
  'itemId',
  'skuId',
  'sku',
  'spec',
  'quantity',
  'kinds',
  'unitPrice',
  'lineAmount',
  'amount',
  'goodsTotal',
  'discount',
  'shippingFee',
  'refundAmount',
  'lineRefund',
  'status',
  'refundStatus',
  'paymentStatus',
  'fulfilmentStatus',
  'channel',
  'currency',
  'shopMarker',
  'shopName',
] as const;
export const listingFields = [
  'itemId',
  'group',
  'parent',
  'type',
  'sku',
  'title',
  'spec',
  'price',
  'cost',
  'stock',
  'soldTotal',
  'sold30d',
  'status',
  'published',
  'createdAt',
  'listedAt',
  'category',
  'currency',
] as const;
export type FileField = (typeof orderFields)[number] | (typeof listingFields)[number];
export type FileKind = 'order' | 'listing';

/** What an export file of one platform means: data only, one file each. */
export type FileFormat = {
  id: string;
  /** Id of the platform's profile. */
  platform: string;
  kind: FileKind;
  /** Without one header of each of these it is another file. */
  core: string[][];
  /** Headers that may hold a field; of several that are there the first filled one counts. */
  fields: Partial<Record<FileField, string[]>>;
  /** Order-level cells stand on the first row of an order only. */
  fillDown?: boolean;
  /** One cell joins the titles of all goods of an order. */
  joined?: boolean;
  /** One row is one piece. */
  pieces?: boolean;
  /** Every row was shipped: the file says so by being what it is. */
  shipped?: boolean;
  /** Every listing in the file is on sale. */
  onSale?: boolean;
  /** `tell`: nobody knows whether the sum of the order repeats or is split; the goods' prices tell. */
  amountPer?: 'order' | 'tell';
  /** The order's sum is the sum of these columns over its lines. */
  amountOf?: { add: string[]; less: string[] };
  /** Pattern whose three groups are year, month and day of the order, inside its number. */
  dateInId?: string;
  /** Beginning of headers that hold a price in the currency that follows. */
  pricePrefix?: string;
  /** Language whose way of writing numbers the file follows. */
  lang?: string;
  dayFirst?: boolean;
  timeZone?: string;
  currency?: string;
};

/** A format with what public sources say of it. */
export type KnownFormat = FileFormat & { headers: string[]; provenance: string };
