import { SLICE } from '../../../utils/model/files';
import type { ListingRow, OrderRow } from '../../../utils/model/reading';
import type { Slice } from './worker-messages';

/** The next rows to store. Variants of one product stay together: their counts are one look at it. */
export function sliceOf(read: { orders: OrderRow[]; listings: ListingRow[] }, from: number): Slice {
  const { orders, listings } = read;
  const all = Math.max(orders.length, listings.length);
  let end = Math.min(all, from + SLICE);
  const sameItem = (a: ListingRow | undefined, b: ListingRow | undefined) =>
    a !== undefined && b !== undefined && nameOf(a) !== undefined && nameOf(a) === nameOf(b);
  while (end < all && end < from + 2 * SLICE && sameItem(listings[end - 1], listings[end])) end += 1;
  return {
    orders: orders.slice(from, end),
    listings: listings.slice(from, end),
    next: end < all ? end : null,
  };
}

function nameOf({ itemId, title }: ListingRow): string | undefined {
  return itemId ?? title;
}
