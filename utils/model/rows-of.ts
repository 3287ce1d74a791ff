import type { AftersaleRow, CustomerRow, ListingRow, OrderRow, ReadReading, ReviewRow } from './reading';

/** A row of any kind. */
export type AnyRow = ListingRow | OrderRow | CustomerRow | ReviewRow | AftersaleRow;

/** The rows of a reading, whatever its kind. */
export function rowsOf(of: ReadReading): AnyRow[] {
  switch (of.kind) {
    case 'listing':
      return of.listings;
    case 'order':
      return of.orders;
    case 'customer':
      return of.customers ?? [];
    case 'review':
      return of.reviews ?? [];
    case 'aftersale':
      return of.aftersales ?? [];
  }
}
