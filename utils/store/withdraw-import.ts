import type { ImportRecord } from '../model/files';
import { noEvidence } from './evidence';
import { addSpan, withoutSpan } from './evidence-pages';
import { handOver } from './hand-over';
import { type ImportRows, idsIn, importRows } from './import-rows';
import { IMPORT, listImports, readImport } from './imports';
import { removeOrders } from './remove-orders';
import type { Store } from './store';
import { goneOf, heldElsewhere } from './withdrawal';

/**
 * Takes an import back: the orders that it alone told of go, with everything that followed from them, and the time it
 * vouched for; what a page or another file also shows stays, with what this file said of it. In steps that each are
 * whole or not at all; killed half-way, the import still stands among the files and can be taken back again. Answers
 * how many orders went, or null where it isn't known what the file told of. `now` in epoch milliseconds.
 */
export async function withdrawImport(
  store: Store,
  hash: string,
  now: number,
): Promise<{ orders: number } | null> {
  const { db } = store;
  const record = await readImport(store, hash);
  const slices = await importRows(store, hash);
  if (!record || slices.length === 0) return null;
  const elsewhere = await heldElsewhere(store, record);
  // What it vouched for goes first: at no moment may missing orders look like days without any.
  await takeBackSpan(store, record);
  const added = slices.flatMap(({ value }) => idsIn(value.added));
  await handOver(store, record.shop, added, record.hash);
  let orders = 0;
  for (const { key } of slices) {
    const tables = [db.shops, db.orders, db.evidence, db.unread, db.journal, db.meta];
    orders += await db.transaction('rw', tables, async () => {
      const rows = (await db.meta.get(key))?.value as ImportRows | undefined;
      const known = await db.shops.get(record.shop);
      if (!rows || !known) return 0;
      const shop = structuredClone(known);
      const gone = await goneOf(store, record.shop, rows, elsewhere);
      await removeOrders(store, shop, gone);
      shop.rejudge = { ...shop.rejudge, asked: now };
      await db.shops.put(shop);
      await db.meta.delete(key);
      return gone.length;
    });
  }
  await db.meta.delete(IMPORT + hash);
  return { orders };
}

/** Takes the time a file vouched for away; what other files vouch for is put back. */
async function takeBackSpan(store: Store, record: ImportRecord): Promise<void> {
  const { db } = store;
  const { span } = record;
  if (!span) return;
  const others = (await listImports(store)).filter(
    (one) => one.hash !== record.hash && one.shop === record.shop && one.state === 'done',
  );
  await db.transaction('rw', [db.evidence, db.meta], async () => {
    const before = (await db.evidence.get(record.shop)) ?? noEvidence(record.shop);
    const cut = withoutSpan(before, span);
    const whole = others.reduce((all, one) => (one.span ? addSpan(all, one.span) : all), cut);
    await db.evidence.put(whole);
    await db.meta.put({ key: IMPORT + record.hash, value: { ...record, span: null, state: 'cancelled' } });
  });
}
