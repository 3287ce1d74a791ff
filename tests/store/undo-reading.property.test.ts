import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { latestReadings } from '../../utils/store/kept/kept-readings';
import { undoReading } from '../../utils/store/kept/undo-reading';
import type { Store } from '../../utils/store/store';
import { factsOf, freshStore, SHOP, take } from './bench';
import { looks, readingOf } from './looks';
import { HOUR, NOW } from './readings';

const now = NOW + 150 * HOUR;

async function bareStore(): Promise<Store> {
  const store = freshStore();
  await store.db.meta.put({ key: 'secret', value: new Uint8Array(32).fill(7) });
  return store;
}

/** Facts, without what waits for the next judging and when the shop was seen last. */
async function facts(store: Store): Promise<Record<string, unknown>> {
  const { shops, listings, ...rest } = await factsOf(store);
  const bare = (rows: unknown, names: string[]) =>
    (rows as object[]).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))),
    );
  return {
    ...rest,
    listings: bare(listings, ['flags', 'dying']),
    shops: bare(shops, ['firstSeen', 'lastSeen', 'hasCustomers', 'counts']),
    counts: (shops as { counts: { listings: number; buyers: number; orders: number } }[]).map(
      ({ counts: { listings, buyers, orders } }) => ({ listings, buyers, orders }),
    ),
  };
}

const some = looks
  .filter((all) => all.length > 1)
  .chain((all) => fc.tuple(fc.constant(all), fc.nat(all.length - 1), fc.nat(all.length - 1)));

it('a reading taken back leaves what the others alone would have given', async () => {
  await fc.assert(
    fc.asyncProperty(some, fc.boolean(), async ([all, gone, second], isAside) => {
      const store = await bareStore();
      // As in the background, what known rows say again is noted later; or at once.
      const extra = { now, trusted: true };
      for (const one of all) {
        const later: (() => Promise<number>)[] = [];
        await take(store, readingOf(one), {
          ...extra,
          ...(isAside ? { aside: (work) => later.push(work) } : {}),
        });
        for (const work of later) await work();
      }
      const left = all.filter((_, i) => i !== gone && i !== second);
      for (const i of new Set([gone, second])) {
        const id = (await latestReadings(store, now)).find(({ at }) => at === all[i]?.readAt)?.id ?? '';
        expect(await undoReading(store, SHOP, id, now)).not.toBeNull();
        expect(await undoReading(store, SHOP, id, now)).toBeNull();
      }
      const other = await bareStore();
      for (const one of left) await take(other, readingOf(one), extra);
      if (left.length === 0) expect((await store.db.orders.toArray()).length).toBe(0);
      else expect(await facts(store)).toEqual(await facts(other));
    }),
    { numRuns: 25 },
  );
}, 120_000);
