import { dropLocal, readLocal, writeLocal } from '../browser/local';
import type { PopupView } from '../model/views';
import { readMeta, writeMeta } from '../store/meta';
import type { Store } from '../store/store';

/**
 * A browser may replace a damaged database by an empty one and say nothing. storage.local remembers that there
 * was one: a generation in the sentinel and none in the database means that the data were lost.
 */
const SENTINEL = 'sentinel';
const LOST = 'lost';
const GENERATION = 'generation';

type Sentinel = { generation: number; at: number; listings: number; orders: number };
export type Lost = NonNullable<PopupView['lost']>;

function isSentinel(value: unknown): value is Sentinel {
  return typeof value === 'object' && value !== null && 'generation' in value;
}

/** What was lost, or null. Found once at the next start, told until something is imported or deleted. */
export async function lostData(store: Store, now: number): Promise<Lost | null> {
  const sentinel = await readLocal(SENTINEL);
  const generation = await readMeta(store, GENERATION);
  if (generation === undefined) {
    const next = (isSentinel(sentinel) ? sentinel.generation : 0) + 1;
    await writeMeta(store, GENERATION, next);
    if (isSentinel(sentinel) && sentinel.listings + sentinel.orders > 0)
      await writeLocal(LOST, {
        at: sentinel.at || now,
        listings: sentinel.listings,
        orders: sentinel.orders,
      });
  }
  return ((await readLocal(LOST)) as Lost | undefined) ?? null;
}

export async function markSeen(store: Store, view: PopupView, now: number): Promise<void> {
  const generation = Number((await readMeta(store, GENERATION)) ?? 1);
  const { listings, orders } = view.counts;
  await writeLocal(SENTINEL, { generation, at: now, listings, orders } satisfies Sentinel);
}

/** The seller restored or deleted her data: nothing is missing any more. */
export async function forgetLoss(): Promise<void> {
  await dropLocal(LOST);
}
