import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetOld } from '../../utils/pipeline/forget';
import { addUp, noEarlier } from '../../utils/store/buyer-orders';
import { eraseBuyer } from '../../utils/store/erase-buyer';
import { fold } from '../../utils/store/fold';
import { openStore, type Store } from '../../utils/store/store';
import { SHOP, take } from '../store/bench';
import { buyerId, DAY, NOW, order, orderPage } from '../store/readings';
import { backupOf, restoreFile } from './restore-file';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

type Sold = {
  days: number;
  who: number;
  goods: number;
  quantity: number;
  isRefunded: boolean;
  hasSku: boolean;
};

const sold: fc.Arbitrary<Sold> = fc.record({
  days: fc.integer({ min: 1, max: 1400 }),
  who: fc.nat(3),
  goods: fc.nat(2),
  quantity: fc.integer({ min: 1, max: 3 }),
  isRefunded: fc.boolean(),
  hasSku: fc.boolean(),
});

let made = 0;
const fresh = () => openStore({ name: `forgotten-${++made}` });

function pageOf(all: Sold[]) {
  return orderPage(
    all.map(({ days, who, goods, quantity, isRefunded, hasSku }, i) =>
      order(`o${i}`, NOW - days * DAY, {
        items: [{ itemId: String(goods), title: `货 ${goods}`, quantity, ...(hasSku ? { sku: 'A' } : {}) }],
        buyerKeys: [buyerId(`b${who}`)],
        ...(isRefunded ? { status: 'refunded' as const } : {}),
      }),
    ),
  );
}

/** Every sum, with buyers as what all their orders come to: of which some may be added up only. */
async function sumsOf(store: Store) {
  await fold(store);
  const shop = await store.db.shops.get(SHOP);
  const buyers = (await store.db.buyers.toArray()).map(({ key, orders, earlier }) => {
    const sum = structuredClone(earlier) ?? noEarlier();
    for (const one of orders) addUp(sum, one, 1);
    return [key, sum] as const;
  });
  return {
    ledgers: await store.db.ledgers.toArray(),
    buyers,
    counts: [shop?.counts.orders, shop?.counts.buyers],
    shop: [shop?.masks, shop?.nth],
  };
}

/** The same orders with those of more than so many months forgotten, and a backup of it. */
async function backupAfter(all: Sold[], months: number | null) {
  const store = fresh();
  await store.db.meta.put({ key: 'secret', value: new Uint8Array(32).fill(3) });
  await take(store, pageOf(all));
  await fold(store);
  if (months !== null) await forgetOld(store, months, NOW);
  const file = await backupOf(store);
  const sums = await sumsOf(store);
  store.close();
  return { file, sums };
}

describe('sums of forgotten orders', () => {
  it('come back whole on a new computer, and a second time change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sold, { minLength: 1, maxLength: 14 }), async (all) => {
        const { file, sums } = await backupAfter(all, 24);
        const other = fresh();
        for (let turn = 0; turn < 2; turn += 1) {
          expect(await restoreFile(other, file)).toMatchObject({ ok: true });
          expect(await sumsOf(other)).toEqual(sums);
        }
        expect(await restoreFile(other, file, { mode: 'whole' })).toMatchObject({ ok: true });
        expect(await sumsOf(other)).toEqual(sums);
        other.close();
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('double nothing where backups of before and after are merged, in whatever order and however often', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sold, { minLength: 1, maxLength: 10 }),
        fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }),
        async (all, turns) => {
          const backups = [
            await backupAfter(all, null),
            await backupAfter(all, 24),
            await backupAfter(all, 12),
          ];
          const truth = backups[0]?.sums;
          const other = fresh();
          for (const turn of turns) {
            const { file } = backups[turn] ?? { file: '' };
            expect(await restoreFile(other, file)).toMatchObject({ ok: true });
          }
          const now = await sumsOf(other);
          expect(now.ledgers).toEqual(truth?.ledgers);
          expect(now.counts[0]).toBe(truth?.counts[0]);
          const whole = new Map(truth?.buyers);
          // Who ordered long ago alone is forgotten altogether; of everybody else everything is there.
          for (const [key, sum] of now.buyers) expect(sum).toEqual(whole.get(key));
          other.close();
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);

  it('go with an erased buyer and stay away', async () => {
    const all = [10, 900].map(
      (days): Sold => ({ days, who: 1, goods: 0, quantity: 1, isRefunded: false, hasSku: false }),
    );
    const { file } = await backupAfter(all, 24);
    const other = fresh();
    await restoreFile(other, file);
    const [buyer] = await other.db.buyers.toArray();
    expect(buyer?.earlier?.sales).toBe(1);
    await eraseBuyer(other, buyer?.key ?? '', NOW);
    expect(await other.db.buyers.toArray()).toEqual([]);
    expect((await other.db.shops.toArray())[0]?.counts.buyers).toBe(0);
    await restoreFile(other, file);
    expect((await sumsOf(other)).buyers).toEqual([]);
    other.close();
  });
});
