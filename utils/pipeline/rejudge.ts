import type { Judges } from '../store/judged';
import { markRejudged, rejudgeSlice, shopsToRejudge } from '../store/rejudge';
import type { Store } from '../store/store';
import { giveWay } from './give-way';

const SLICE = 200;

export type RejudgeDeps = {
  store: Store;
  judges: Judges;
  /** Epoch milliseconds. */
  now: number;
};

/**
 * Judges the listings of every shop whose verdicts are older than `maxAge` ms or than its evidence, in slices:
 * each is a transaction of its own, so that a page's reading never waits long and a killed worker loses nothing
 * but the rest, which the next call does. Answers the number of shops judged.
 */
export async function rejudge({ store, judges, now }: RejudgeDeps, maxAge: number): Promise<number> {
  const shops = await shopsToRejudge(store, now, maxAge);
  for (const shop of shops) {
    await walk(store, shop, judges);
    await markRejudged(store, shop, now);
  }
  return shops.length;
}

async function walk(store: Store, shop: string, judges: Judges): Promise<void> {
  let after: string | null = null;
  do {
    after = await rejudgeSlice(store, shop, judges, after, SLICE);
    await giveWay();
  } while (after !== null);
}
