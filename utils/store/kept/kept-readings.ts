import { KEPT_MS, type KeptReading } from '../../model/kept-reading';
import type { RenhuoDatabase } from '../schema';
import type { Store } from '../store';
import { baseKey, gonesOf, headsOf, type KeptHead, linesOf, partsOf } from './kept-head';
import { type KeptLine, linesIn } from './kept-lines';

type Meta = Pick<RenhuoDatabase, 'meta'>;

/** What is kept of the readings of one shop, or of all, in the order in which they were stored. */
export async function keptHeads(db: Meta, shop = ''): Promise<KeptHead[]> {
  const rows = await db.meta.where('key').startsWith(headsOf(shop)).toArray();
  return rows.map(({ value }) => value as KeptHead).sort((a, b) => a.seq - b.seq);
}

/** The lines of a reading, of some keys where `wanted` names them. */
export async function keptLines(
  db: Meta,
  { shop, id }: KeptHead,
  wanted?: ReadonlySet<string>,
): Promise<KeptLine[]> {
  const parts = await partsOf(db, shop, id).toArray();
  return parts.flatMap(({ value }) => linesIn(String(value), shop, wanted));
}

/** The readings of the seller's pages that can be taken back, the latest first. `now` in epoch milliseconds. */
export async function latestReadings({ db }: Pick<Store, 'db'>, now: number): Promise<KeptReading[]> {
  const all = (await keptHeads(db)).filter((one) => isUndoable(one, now));
  return all.sort((a, b) => b.at - a.at || b.seq - a.seq);
}

export function isUndoable({ at, file }: KeptHead, now: number): boolean {
  return file === undefined && at > now - KEPT_MS;
}

/**
 * Keeps nothing more of the readings of a shop, or of all: they can't be taken back from then on. For what would come back
 * with them otherwise: an erased buyer, a forgotten shop, what a backup put here.
 */
export async function dropKept(db: Meta, shop = ''): Promise<void> {
  for (const start of [headsOf(shop), linesOf(shop), gonesOf(shop)])
    await db.meta.where('key').startsWith(start).delete();
  if (shop === '') await db.meta.where('key').startsWith(baseKey('')).delete();
  else await db.meta.delete(baseKey(shop));
}
