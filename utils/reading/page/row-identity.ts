import type { ListingRow, OrderRow } from '../../model/reading';

/** What tells a listing from the others of its page; undefined where nothing does. */
export function identityOf(row: ListingRow): string | undefined {
  const id = row.itemId ?? row.sku;
  return id
    ? `${id}|${row.spec ?? ''}|${row.itemId ? (row.sku ?? '') : ''}`
    : row.title && `${row.title}|${row.spec ?? ''}`;
}

/** A customer's own page lists that customer's orders without saying whose they are in each row. */
export function ofBuyer(orders: OrderRow[], id: string): void {
  for (const row of orders)
    if (!row.buyerKeys.some((key) => key.kind === 'buyerId'))
      row.buyerKeys.push({ kind: 'buyerId', value: id, masked: false });
}
