import type { FileAbout, FileMessage, FileShop, ImportRecord } from '../model/files';
import type { Profile } from '../model/lexicon';
import type { Done, OwnAnswers } from '../model/messages';
import type { ListingRow, OrderRow } from '../model/reading';
import { foldIfHeavy } from '../store/fold';
import { addFileSpan, readImport, writeImport } from '../store/imports';
import type { ShopRecord } from '../store/records';
import { fileShopOf } from '../store/shops';
import type { Store } from '../store/store';
import { fileReading } from './file-reading';
import { type IngestDeps, keep } from './ingest';

/**
 * Brings a file in, slice by slice, by the way that pages take. Nothing is kept aside: each slice is stored whole or
 * not at all, every order has its natural key, and the time a file vouches for is added after its last slice. So a
 * browser killed half-way leaves orders that are right and no evidence that isn't; the same file again finishes it.
 */
export async function beginFile(
  store: Store,
  about: FileAbout,
  chosen: FileShop,
  now: number,
): Promise<Done<OwnAnswers['file.begin']>> {
  const shop = await shopFor(store, about, chosen, now);
  if (!shop) return { ok: false, why: 'no-shop' };
  const known = await readImport(store, about.hash);
  const isSame = known?.shop === shop.id && known.timeZone === about.timeZone;
  const asOf = isSame ? known.asOf : about.asOf;
  const record: ImportRecord = {
    ...about,
    asOf,
    shop: shop.id,
    state: 'running',
    done: 0,
    changed: 0,
    ...(about.kind === 'order' ? { added: 0, altered: isSame ? (known.altered ?? 0) : 0 } : {}),
    span: isSame ? known.span : null,
    startedAt: now,
    endedAt: null,
  };
  await writeImport(store, record);
  // Only a new one is written: a page may be changing a known shop's counts at this very moment.
  if (!(await store.db.shops.get(shop.id))) await store.db.shops.put(shop);
  return { ok: true, value: { shop: shop.id, asOf } };
}

async function shopFor(
  store: Store,
  about: FileAbout,
  chosen: FileShop,
  now: number,
): Promise<ShopRecord | null> {
  if ('id' in chosen) return (await store.db.shops.get(chosen.id)) ?? null;
  const { timeZone, currency, platform } = about;
  return fileShopOf(store, platform, chosen.name, { timeZone, currency, profile: platform, readAt: now });
}

type SliceDeps = Pick<IngestDeps, 'store' | 'hash' | 'judges' | 'now'> & {
  profileOf: (platform: string | null) => Profile | null;
};
type Rows = { orders: OrderRow[]; listings: ListingRow[] };

/** Stores one slice of a file that was begun. */
export async function takeSlice(
  deps: SliceDeps,
  hash: string,
  rows: Rows,
): Promise<Done<{ changed: number }>> {
  const record = await readImport(deps.store, hash);
  const shop = record && (await deps.store.db.shops.get(record.shop));
  if (!record || !shop || record.state !== 'running') return { ok: false, why: 'nothing-staged' };
  const profile = deps.profileOf(shop.profile ?? record.platform);
  const reading = fileReading(record, shop, rows);
  const { changed, file } = await keep({ ...deps, profile }, shop, reading, false, { hash, at: record.done });
  await foldIfHeavy(deps.store);
  const done = record.done + rows.orders.length + rows.listings.length;
  const told = file && {
    added: (record.added ?? 0) + file.added,
    altered: (record.altered ?? 0) + file.altered,
  };
  await writeImport(deps.store, { ...record, ...told, done, changed: record.changed + changed });
  return { ok: true, value: { changed } };
}

/** Ends a file: its last slice is stored, or the seller had enough. */
export async function endFile(
  store: Store,
  { hash, span, cancelled }: Extract<FileMessage, { type: 'file.end' }>,
  now: number,
): Promise<Done<null>> {
  const record = await readImport(store, hash);
  if (!record) return { ok: false, why: 'nothing-staged' };
  if (span && !cancelled) await addFileSpan(store, record.shop, span, now);
  const state = cancelled ? 'cancelled' : 'done';
  await writeImport(store, { ...record, state, span: cancelled ? null : span, endedAt: now });
  return { ok: true, value: null };
}
