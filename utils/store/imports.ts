import type { ImportRecord } from '../model/files';
import { noEvidence } from './evidence';
import { addSpan } from './evidence-pages';
import { dropImportRows } from './import-rows';
import type { ShopRecord, SpanRecord } from './records';
import { isSame } from './same';
import type { Store } from './store';

/** What is remembered of files that were brought in, beside the single values: one record per file's bytes. */
export const IMPORT = 'import|';

export async function readImport({ db }: Store, hash: string): Promise<ImportRecord | null> {
  const found = await db.meta.get(IMPORT + hash);
  return (found?.value as ImportRecord | undefined) ?? null;
}

export async function writeImport({ db }: Store, record: ImportRecord): Promise<void> {
  await db.meta.put({ key: IMPORT + record.hash, value: record });
}

/** All of them, the latest first. */
export async function listImports({ db }: Store): Promise<ImportRecord[]> {
  const all = await db.meta.where('key').startsWith(IMPORT).toArray();
  return all.map(({ value }) => value as ImportRecord).sort((a, b) => b.startedAt - a.startedAt);
}

/** Forgets which files were brought in, into one shop or at all: they may be brought in again. */
export async function dropImports({ db }: Pick<Store, 'db'>, shop = ''): Promise<void> {
  await db.meta
    .where('key')
    .startsWith(IMPORT)
    .filter(({ value }) => shop === '' || (value as { shop?: unknown } | null)?.shop === shop)
    .delete();
  await dropImportRows({ db }, shop);
}

/** Adds the time of which a file holds all orders; the shop's listings are judged anew where that is news. */
export async function addFileSpan(
  { db }: Store,
  shop: string,
  span: SpanRecord,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', [db.shops, db.evidence], async () => {
    const before = (await db.evidence.get(shop)) ?? noEvidence(shop);
    const evidence = addSpan(before, span);
    if (isSame(before, evidence)) return false;
    await db.evidence.put(evidence);
    await db.shops
      .where('id')
      .equals(shop)
      .modify((record: ShopRecord) => {
        record.rejudge = { ...record.rejudge, asked: now };
      });
    return true;
  });
}
