import { subjectOf } from '../model/subject';
import { dropNoted } from './care/bad-reviews';
import { mergeEntries } from './entries';
import { dropImports } from './imports';
import { dropKept } from './kept/kept-readings';
import { shopRange } from './keys';
import { forgetKinds } from './known-before';
import { linksAround } from './links-around';
import type { ChangeRecord, StoredEntry } from './records';
import type { RenhuoDatabase } from './schema';
import type { Store } from './store';

/** What the seller decides about a shop as a whole. */

/** Gives a shop another name. False where no such shop is known. */
export async function renameShop({ typed }: Store, id: string, name: string): Promise<boolean> {
  return (await typed.shops.update(id, { name })) > 0;
}

/** Whether an entry or a change is about a shop: by its subject, by the listing that is tested, or by what it is the same as. */
function isAboutShop(one: StoredEntry | ChangeRecord, shop: string): boolean {
  const entry = 'after' in one ? one.after : one;
  const value = entry.value ?? ('before' in one ? (one.before?.value ?? null) : null);
  const tested = value !== null && 'listing' in value ? value.listing : null;
  const sameAs = entry.kind === 'same' ? entry.id : null;
  return [one.subject, tested, sameAs].some(
    (key) => typeof key === 'string' && subjectOf(key)?.shop === shop,
  );
}

/** Whom a shop's buyers or listings hold together stays together without them. */
async function linkOthers(db: RenhuoDatabase, shop: string): Promise<void> {
  const rows = await db.entries
    .where('kind')
    .equals('same')
    .filter(({ subject }) => subjectOf(subject ?? '')?.shop === shop)
    .toArray();
  const bySubject = new Map<string, StoredEntry[]>();
  for (const row of rows) {
    const own = bySubject.get(row.subject ?? '') ?? [];
    own.push(row);
    bySubject.set(row.subject ?? '', own);
  }
  await mergeEntries(db, [...bySubject.values()].flatMap(linksAround));
}

/**
 * Forgets a shop with everything read of it, in one transaction. What was typed about its listings and buyers stays
 * unless it is to go too; the do-not-store list always stays. False where no such shop is known.
 */
export async function forgetShop({ typed: db }: Store, id: string, notesToo: boolean): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    if (!(await db.shops.get(id))) return false;
    const isOfShop = ({ subject }: { subject: string }) => subjectOf(subject)?.shop === id;
    await db.listings
      .where('key')
      .between(...shopRange(`listing|${id}`))
      .delete();
    for (const table of [db.buyers, db.customers])
      await table
        .where('key')
        .between(...shopRange(`buyer|${id}`))
        .delete();
    for (const table of [db.orders, db.ledgers, db.unread, db.reviews])
      await table
        .where('key')
        .between(...shopRange(id))
        .delete();
    await db.journal.filter(({ shop }) => shop === id).delete();
    await db.evidence.delete(id);
    await db.sums.delete(id);
    await db.outlooks.delete(id);
    await db.tasks.filter(isOfShop).delete();
    // That a key proposed somebody of it was typed by nobody.
    await db.entries
      .where('[kind+when]')
      .equals(['same', 0])
      .filter((one) => isAboutShop(one, id))
      .delete();
    if (notesToo) {
      await db.notes.filter(isOfShop).delete();
      await db.mutes.filter(isOfShop).delete();
      await linkOthers(db, id);
      for (const table of [db.entries, db.changes])
        await table.filter((one) => isAboutShop(one, id)).delete();
    }
    await dropImports({ db }, id);
    await forgetKinds(db, id);
    await dropKept(db, id);
    await dropNoted(db, id);
    await db.shops.delete(id);
    return true;
  });
}
