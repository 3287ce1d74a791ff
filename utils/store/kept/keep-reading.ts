import { dayOf } from '../../model/day';
import { KEPT_MS } from '../../model/kept-reading';
import type { ReadReading } from '../../model/reading';
import { rowsOf } from '../../model/rows-of';
import { noEvidence } from '../evidence';
import { digest, padTime } from '../keys';
import type { EvidenceRecord, MetaRecord, ShopRecord } from '../records';
import { isSame } from '../same';
import { safeUrl } from '../scrub';
import type { Store } from '../store';
import { isFromFiles } from '../withdrawal';
import { baseKey, goneKey, headKey, type KeptHead, linesKey, partsOf } from './kept-head';
import { type KeptLine, linesIn, type RowTold, toParts } from './kept-lines';
import { keptHeads, keptLines } from './kept-readings';
import { KINDS, tableOf } from './slim';
import { grown, type ToldEvidence, toldOf } from './told-evidence';

type Meta = Pick<Store['db'], 'meta'>;

/** Beside the heads of a shop: its next number, and its evidence without any of the readings that are kept. */
export type KeptBase = { next: number; evidence: EvidenceRecord };

/** What a reading did, as far as taking it back needs it. */
export type ReadingDone = {
  told: RowTold[];
  fresh: number;
  changed: number;
  newKind: boolean;
  refundsApart: boolean;
  /** Without what this reading says of it; where it says nothing of it, what is stored is that. */
  evidenceBefore?: EvidenceRecord;
  /** Of a slice of a file: which one. */
  file: string | undefined;
  /** Epoch milliseconds. */
  now: number;
};

/**
 * Keeps what one reading brought, inside the transaction that stores it. The same reading again, as when its known rows
 * are noted later, adds what was left out the first time. Its cost is that of the rows that say something new.
 */
export async function keepReading(
  { db }: Pick<Store, 'db'>,
  shop: ShopRecord,
  reading: ReadReading,
  done: ReadingDone,
): Promise<void> {
  const told = done.file === undefined ? done.told : done.told.filter((one) => isOnPages(one, done.now));
  if (done.file !== undefined && told.length === 0)
    return growBase(db, shop.id, toldOf(reading, done.refundsApart));
  const id = idOf(reading, done.file);
  const [known, base] = (await db.meta.bulkGet([headKey(shop.id, id), baseKey(shop.id)])).map(
    (one) => one?.value,
  ) as [KeptHead | undefined, KeptBase | undefined];
  const day = known?.day ?? dayOf(reading.readAt, shop.timeZone);
  const { slim } = KINDS[tableOf(reading.kind)];
  const lines = new Map(
    told.map(({ key, before, came, isLeft }): [string, KeptLine] => {
      if (isLeft) return [key, { key, before: null, isLeft }];
      if (!before) return [key, { key, before: null }];
      return [key, { key, before: slim(before, day), came: slim(came, day) }];
    }),
  );
  if (known) {
    const parts = await partsOf(db, shop.id, id).toArray();
    let isNews = false;
    const before = parts.flatMap(({ value }) => linesIn(String(value), shop.id));
    // Mostly nothing was stored since: then no other reading is asked for.
    const since = base?.next === known.seq + 1 ? new Set<string>() : await keysSince(db, known);
    for (const one of before) {
      const now = lines.get(one.key);
      // What another reading came to meanwhile is no more as it was before this one.
      if (one.isLeft && now && !now.isLeft && !since.has(one.key)) isNews = true;
      else lines.set(one.key, one);
    }
    if (!isNews && lines.size === before.length) return;
    await db.meta.bulkDelete(parts.map(({ key }) => key));
  }
  const parts = toParts(lines.values());
  const head: KeptHead = {
    ...headOf(shop, reading, id, done),
    ...(known ?? { seq: base?.next ?? 1, newKind: done.newKind }),
    ...{ day, parts: parts.length, size: parts.reduce((sum, part) => sum + part.length, 0) },
  };
  const rows: MetaRecord[] = parts.map((value, n) => ({ key: linesKey(shop.id, id, n), value }));
  rows.push({ key: headKey(shop.id, id), value: head });
  if (!known) {
    const evidence = base?.evidence ?? done.evidenceBefore ?? (await db.evidence.get(shop.id));
    const next: KeptBase = { next: head.seq + 1, evidence: evidence ?? noEvidence(shop.id) };
    rows.push({ key: baseKey(shop.id), value: next });
  }
  await db.meta.bulkPut(rows);
}

/** What a file says of the evidence goes with no page. */
async function growBase({ meta }: Meta, shop: string, told: ToldEvidence): Promise<void> {
  const base = (await meta.get(baseKey(shop)))?.value as KeptBase | undefined;
  const evidence = base && grown(base.evidence, told);
  if (!evidence || isSame(evidence, base.evidence)) return;
  await meta.put({ key: baseKey(shop), value: { ...base, evidence } });
}

/** Of a file only what it says of records that a page showed not long ago is kept, for that page may be taken back. */
function isOnPages({ before }: RowTold, now: number): boolean {
  if (!before) return false;
  if ('orderId' in before && 'readAt' in before)
    return !isFromFiles(before) && Math.max(before.readAt, before.fields.source?.at ?? 0) > now - KEPT_MS;
  return 'lastSeen' in before && before.lastSeen > now - KEPT_MS;
}

/** Keys of the records that readings stored after this one told of. */
async function keysSince(db: Meta, { shop, seq }: KeptHead): Promise<Set<string>> {
  const later = (await keptHeads(db, shop)).filter((head) => head.seq > seq);
  const lines = await Promise.all(later.map((head) => keptLines(db, head)));
  return new Set(lines.flat().map(({ key }) => key));
}

/** Whether a reading is still among those that were stored: it may have been taken back since. */
export async function isKept(
  { db }: Pick<Store, 'db'>,
  shop: string,
  reading: ReadReading,
): Promise<boolean> {
  return (await db.meta.get(headKey(shop, idOf(reading)))) !== undefined;
}

/** Whether this look at this page was taken back: the page still stands open and shows the same rows. */
export async function wasTakenBack(
  { db }: Pick<Store, 'db'>,
  shop: string,
  reading: ReadReading,
): Promise<boolean> {
  return (await db.meta.get(goneKey(shop, idOf(reading)))) !== undefined;
}

/** One look at one page: the same message again is the same reading. */
function idOf({ readAt, kind, scope, url, view, coverage, ...rows }: ReadReading, file?: string): string {
  const first = rows.orders[0]?.orderId ?? rows.listings[0]?.itemId ?? '';
  return `${padTime(readAt)}-${digest(JSON.stringify([kind, scope, url, view, coverage.page, first, file ?? '']))}`;
}

function headOf(shop: ShopRecord, reading: ReadReading, id: string, done: ReadingDone) {
  const { kind, scope, readAt: at, view, coverage } = reading;
  const { fresh, changed, refundsApart, file } = done;
  return {
    ...{ id, shop: shop.id, kind, scope, at, view, page: coverage.page, fresh, changed },
    ...{ rows: rowsOf(reading).length, url: safeUrl(reading.url, reading.origin) ?? null },
    told: toldOf(reading, refundsApart),
    ...(file === undefined ? {} : { file }),
  };
}
