import { readLocal, writeLocal } from '../browser/local';
import type { PopupView } from '../model/views';
import { isMended } from '../store/mend';
import { dropMeta, readMeta, writeMeta } from '../store/meta';
import { ORDERS_GONE } from '../store/remake';
import type { Store } from '../store/store';
import { forgetLoss, LOST, type Lost, tellDamaged } from './told-loss';

/**
 * A browser may replace a damaged database by an empty one, or by what was left of it, and say nothing. storage.local
 * lies in other files and remembers: a generation there and none in the database means that everything was lost, a
 * higher count of stamps there than in the database that the newest part was.
 */
const SENTINEL = 'sentinel';
const GENERATION = 'generation';
const STAMP = 'stamp';

type Sentinel = { generation: number; at: number; listings: number; orders: number; stamp?: number };

function isSentinel(value: unknown): value is Sentinel {
  return typeof value === 'object' && value !== null && 'generation' in value;
}

/** What was lost, or null. Found once at the next start, told until something is imported or deleted. */
export async function lostData(store: Store, now: number): Promise<Lost | null> {
  const sentinel = await readLocal(SENTINEL);
  const generation = await readMeta(store, GENERATION);
  const stamp = Number((await readMeta(store, STAMP)) ?? 0);
  if (generation === undefined) {
    const next = (isSentinel(sentinel) ? sentinel.generation : 0) + 1;
    await writeMeta(store, GENERATION, next);
    // The generation is written after the first page: a database cut off between the two still holds what came before.
    if (isSentinel(sentinel) && sentinel.listings + sentinel.orders > 0)
      await tell((await isEmpty(store)) ? 'all' : 'part', sentinel, now);
  } else if (isSentinel(sentinel) && (sentinel.stamp ?? 0) > stamp) await tell('part', sentinel, now);
  // The database answers again: it was not broken for good.
  if (((await readLocal(LOST)) as Lost | undefined)?.how === 'broken') await forgetLoss();
  // The mark goes only when it is told: a worker killed between the two tells it once more, which changes nothing.
  if ((await readMeta(store, ORDERS_GONE)) !== undefined) {
    await tellDamaged([['orders', '']], now);
    await dropMeta(store, ORDERS_GONE);
  }
  const told = (await readLocal(LOST)) as Lost | undefined;
  if (told?.how === 'record') return stillDamaged(store, told);
  return told ?? null;
}

async function isEmpty({ db }: Store): Promise<boolean> {
  const rows = await Promise.all([db.orders.limit(1).primaryKeys(), db.listings.limit(1).primaryKeys()]);
  return rows.flat().length === 0;
}

/** What was read again, or made anew of what is here, is damaged no more. */
async function stillDamaged(store: Store, told: Lost): Promise<Lost | null> {
  const left: [string, string][] = [];
  for (const one of told.records ?? []) if (!(await isMended(store, ...one))) left.push(one);
  if (left.length === 0) await forgetLoss();
  else if (left.length < (told.records?.length ?? 0)) await writeLocal(LOST, { ...told, records: left });
  return left.length === 0 ? null : { ...told, records: left };
}

async function tell(how: Lost['how'], { at, listings, orders }: Sentinel, now: number): Promise<Lost> {
  const lost: Lost = { how, at: at || now, listings, orders };
  await writeLocal(LOST, lost);
  return lost;
}

/** Remembers that the database can't be opened; answers what it held when last seen. */
export async function tellBroken(now: number): Promise<Lost> {
  const sentinel = await readLocal(SENTINEL);
  const known = isSentinel(sentinel) ? sentinel : { generation: 0, at: now, listings: 0, orders: 0 };
  return tell('broken', known, now);
}

/** The database is stamped first: a worker killed between the two leaves nothing that looks like a loss. */
export async function markSeen(store: Store, view: PopupView, now: number): Promise<void> {
  const generation = Number((await readMeta(store, GENERATION)) ?? 1);
  const stamp = Number((await readMeta(store, STAMP)) ?? 0) + 1;
  await writeMeta(store, STAMP, stamp);
  const { listings, orders } = view.counts;
  await writeLocal(SENTINEL, { generation, at: now, listings, orders, stamp } satisfies Sentinel);
}
