import { loadsOf } from '../../care/pools';
import { dayOf } from '../../model/day';
import type { Entry } from '../../model/entry';
import { entriesOf } from '../../store/entries';
import { readMeta, writeMeta } from '../../store/meta';
import {
  mergedAt,
  ownersOf,
  returningBuyers,
  returningSlices,
  staffChangedSince,
} from '../../store/pool-buyers';
import type { Store } from '../../store/store';
import { giveWay } from '../give-way';

const KEPT = 'pool-loads';
/**
 * Counted again after so many milliseconds for each returning customer: 50 minutes for 30,000, for whom a count took 17 to
 * 32 seconds among 300,000 buyers on a busy machine (`npm run bench:day`).
 */
const REST_MS = 100;
const SMALL = 1000;

/** `returning`: what the shops' own counts say, by which it is told that orders moved it. */
type Kept = {
  at: number;
  change: number;
  merged: number | null;
  returning: number;
  loads: Record<string, number>;
  free: number;
};

/**
 * How many customers each member of staff has, and how many have nobody. They are counted again at once where staff or
 * their customers changed; where only orders came in, a large shop's counts rest for a while: what follows from a page
 * must not cost more with every customer there is. `now` in epoch milliseconds.
 */
export async function poolLoads(store: Store, now: number): Promise<Pick<Kept, 'loads' | 'free'>> {
  const kept = (await readMeta(store, KEPT)) as Kept | undefined;
  const [merged, shops] = await Promise.all([mergedAt(store), store.db.shops.toArray()]);
  const returning = shops.reduce((sum, { nth }) => sum + nth.strong.slice(2).reduce((a, b) => a + b, 0), 0);
  const trail = await staffChangedSince(store, kept?.change ?? null);
  if (kept && kept.merged === merged && !trail.changed && returning >= SMALL) {
    const isFresh = kept.returning === returning || now - kept.at < returning * REST_MS;
    if (isFresh && dayOf(kept.at, 'UTC') === dayOf(now, 'UTC')) {
      if (trail.last !== kept.change) await writeMeta(store, KEPT, { ...kept, change: trail.last });
      return kept;
    }
  }
  const next: Kept = { at: now, change: trail.last, merged, returning, ...(await countedAside(store)) };
  await writeMeta(store, KEPT, next);
  return next;
}

/** The same, counted now. */
export async function counted(store: Store): Promise<Pick<Kept, 'loads' | 'free'>> {
  const [members, owners, buyers] = await Promise.all([
    entriesOf(store, 'member'),
    ownersOf(store),
    returningBuyers(store),
  ]);
  return { loads: loadsBy(members, owners), free: freeOf(members, owners)(buyers) };
}

/** The same, giving way to whoever waits for something. */
async function countedAside(store: Store): Promise<Pick<Kept, 'loads' | 'free'>> {
  const [members, owners] = await Promise.all([entriesOf(store, 'member'), ownersOf(store)]);
  const countFree = freeOf(members, owners);
  let free = 0;
  for await (const buyers of returningSlices(store)) {
    free += countFree(buyers);
    await giveWay();
  }
  return { loads: loadsBy(members, owners), free };
}

function loadsBy(members: Entry<'member'>[], owners: Map<string, string>): Record<string, number> {
  const places = members.map(({ id, value }) => ({ id, cap: value.cap }));
  return Object.fromEntries(loadsOf(owners, places));
}

/** How many of some buyers have nobody who is still there. */
function freeOf(members: Entry<'member'>[], owners: Map<string, string>): (buyers: string[]) => number {
  const here = new Set(present(members).map(({ id }) => id));
  return (buyers) => buyers.filter((buyer) => !here.has(owners.get(buyer) ?? '')).length;
}

export function present(members: Entry<'member'>[]): Entry<'member'>[] {
  return members.filter(({ value }) => value.leftAt === null);
}
