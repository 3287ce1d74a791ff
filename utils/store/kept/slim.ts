import { joinCustomers } from '../customers';
import { joinListings } from '../listing-from-row';
import { joinOrders } from '../order-from-row';
import type { CustomerRecord, ListingRecord, OrderRecord, ReviewRecord } from '../records';
import { joinReviews } from '../reviews';
import type { KeptRow } from './kept-row';

/** Which table a reading's rows stand in, and how its records are cut down to what a page can say of them. */
export type KeptTable = 'orders' | 'listings' | 'reviews' | 'customers';

type Kind = {
  /** Without what follows from other values and what the seller entered; of a listing's sightings that of `day` alone. */
  slim: (row: KeptRow, day: number) => KeptRow;
  join: (a: KeptRow, b: KeptRow) => KeptRow;
};

function slimOrder({ brushing: _, ...order }: OrderRecord): OrderRecord {
  return { ...order, lines: [] };
}

function slimListing(row: ListingRecord, day: number): ListingRecord {
  const { key, shop, id, itemId, skus, firstSeen, lastSeen } = row;
  const { ownCost: _, ...fields } = row.fields;
  const sightings = row.sightings.filter((one) => one.day === day);
  return { key, shop, id, itemId, skus, fields, sightings, firstSeen, lastSeen, keys: [], verdicts: [] };
}

export const KINDS: Record<KeptTable, Kind> = {
  orders: {
    slim: (row) => slimOrder(row as OrderRecord),
    join: (a, b) => joinOrders(a as OrderRecord, b as OrderRecord),
  },
  listings: {
    slim: (row, day) => slimListing(row as ListingRecord, day),
    join: (a, b) => joinListings(a as ListingRecord, b as ListingRecord),
  },
  reviews: { slim: (row) => row, join: (a, b) => joinReviews(a as ReviewRecord, b as ReviewRecord) },
  customers: { slim: (row) => row, join: (a, b) => joinCustomers(a as CustomerRecord, b as CustomerRecord) },
};

const TABLES = {
  order: 'orders',
  aftersale: 'orders',
  listing: 'listings',
  review: 'reviews',
  customer: 'customers',
} as const;

export function tableOf(kind: keyof typeof TABLES): KeptTable {
  return TABLES[kind];
}
