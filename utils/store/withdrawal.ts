import type { ImportRecord, Withdrawal } from '../model/files';
import { getMany } from './get-many';
import { type ImportRows, idsIn, importRows } from './import-rows';
import { readImport } from './imports';
import { orderKey } from './keys';
import type { OrderRecord } from './records';
import type { Store } from './store';

/** True where no page showed the order, only files. */
export function isFromFiles(order: OrderRecord): boolean {
  return order.fields.source === undefined && order.claims === undefined;
}

/** Orders that other files of the shop told of too. */
export async function heldElsewhere(store: Store, record: ImportRecord): Promise<Set<string>> {
  const others = (await importRows(store)).filter(
    ({ hash, value }) => hash !== record.hash && value.shop === record.shop,
  );
  return new Set(others.flatMap(({ value }) => [...idsIn(value.added), ...idsIn(value.held)]));
}

/**
 * What taking an import back would do: orders that would go, orders that stay since a page or another file showed
 * them, or since they were known before. Null where it isn't known what the file told of.
 */
export async function withdrawalOf(store: Store, hash: string): Promise<Withdrawal | null> {
  const record = await readImport(store, hash);
  const slices = await importRows(store, hash);
  if (!record || slices.length === 0) return null;
  const elsewhere = await heldElsewhere(store, record);
  let [goes, stays] = [0, 0];
  for (const { value } of slices) {
    const gone = await goneOf(store, record.shop, value, elsewhere);
    goes += gone.length;
    stays += idsIn(value.added).length + idsIn(value.held).length - gone.length;
  }
  return { goes, stays };
}

/** The orders of a slice that would go. */
export async function goneOf(
  { db }: Store,
  shop: string,
  { added }: ImportRows,
  elsewhere: Set<string>,
): Promise<OrderRecord[]> {
  const keys = idsIn(added).flatMap((id) => (elsewhere.has(id) ? [] : orderKey(shop, id)));
  const found = await getMany(db.orders, keys);
  return found.flatMap((order) => (order && isFromFiles(order) ? [order] : []));
}
