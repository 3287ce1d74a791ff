import type { Reading } from '../../model/reading';

/** What a walk needs to know of one reading. */
export type Seen = {
  status: Reading['status'];
  kind: Reading['kind'];
  scope: 'list' | 'detail' | null;
  view: string;
  url: string;
  /** One print per row, to tell new rows from the same again. */
  prints: string[];
  /** The first order's id, on an order's own page. */
  order: string | null;
  page: number | null;
  pages: number | null;
  total: number | null;
  filtered: boolean | null;
  /** False where nothing was kept of it. */
  stored: boolean;
};

export function seenOf(reading: Reading, stored: boolean): Seen {
  const { status, kind, view, url } = reading;
  const none = { scope: null, prints: [], order: null, page: null, pages: null, total: null, filtered: null };
  if (reading.status !== 'read') return { ...none, status, kind, view, url, stored };
  const { page, pages, total, filtered } = reading.coverage;
  return {
    ...{ status, kind, view, url, stored, page, pages, total, filtered },
    scope: reading.scope,
    prints: printsOf(reading).map(digest),
    order: reading.orders[0]?.orderId ?? null,
  };
}

/** One text per row that the same row has again when it is read once more. */
function printsOf(reading: Read): string[] {
  switch (reading.kind) {
    case 'order':
      return reading.orders.map(orderPrint);
    case 'listing':
      return reading.listings.map(listingPrint);
    case 'customer':
      return (reading.customers ?? []).map((row) => JSON.stringify([row.buyer, row.buyerKeys]));
    case 'review':
      return (reading.reviews ?? []).map((row) => JSON.stringify([row.orderId, row.text, row.reviewedAt]));
    case 'aftersale':
      return (reading.aftersales ?? []).map((row) => `${row.orderId}|${row.aftersaleId ?? row.title ?? ''}`);
  }
}

type Read = Extract<Reading, { status: 'read' }>;
const orderPrint = (row: Read['orders'][number]): string => row.orderId;
const listingPrint = (row: Read['listings'][number]): string =>
  [row.itemId, row.sku, row.spec, row.itemId ? '' : row.title].join('|');

/** FNV-1a over 32 bits, twice: enough to tell the rows of one list apart. */
function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let i = 0; i < text.length; i += 1) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x5bd1e995);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
