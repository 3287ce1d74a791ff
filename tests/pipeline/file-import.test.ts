import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderRow, Reading } from '../../utils/model/reading';
import { beginFile, takeSlice } from '../../utils/pipeline/file-import';
import { fileNews } from '../../utils/pipeline/file-news';
import { listImports } from '../../utils/store/imports';
import type { Store } from '../../utils/store/store';
import { evidenceViews } from '../../utils/store/views';
import { factsOf, freshStore, SHOP, take } from '../store/bench';
import { buyerName, cny, count, DAY, HOUR, listingPage, NOW, order, orderPage } from '../store/readings';
import { about, bring, deps, type File, history } from './bring-file';

describe('a file', () => {
  it('goes to a known shop, and is evidence once the seller says so', async () => {
    const store = freshStore();
    await take(
      store,
      listingPage([
        { itemId: '2', title: '货 2', stock: count(9), listedAt: { ms: NOW - 400 * DAY, unit: 'day' } },
      ]),
    );
    const orders = history(200);
    await bring(store, { about: about(), shop: { id: SHOP }, orders });
    expect((await evidenceViews(store, NOW))[0]?.spans).toEqual([]);
    await bring(store, { about: about(), shop: { id: SHOP }, orders, whole: true });
    const [view] = await evidenceViews(store, NOW);
    expect(view).toMatchObject({
      shop: SHOP,
      orders: 200,
      spans: [{ from: orders.at(-1)?.orderedAt?.ms, to: orders[0]?.orderedAt?.ms }],
    });
    const { hints } = await take(
      store,
      listingPage([{ itemId: '2', title: '货 2', stock: count(9) }], { readAt: NOW + HOUR }),
      { now: NOW + HOUR },
    );
    expect(hints[0]?.word).toBe('dead-listing:yes');
  });

  it('goes to a new shop by its name, always the same', async () => {
    const store = freshStore();
    await bring(store, { about: about(), shop: { name: '小店' }, orders: history(3) });
    await bring(store, {
      about: about({ hash: 'b'.repeat(64) }),
      shop: { name: '小店' },
      orders: history(5),
    });
    expect(await store.db.shops.toArray()).toMatchObject([
      {
        name: '小店',
        timeZone: 'Asia/Shanghai',
        currency: 'CNY',
        profile: 'pinduoduo',
        counts: { orders: 5 },
      },
    ]);
  });

  it('to no shop that isn’t there, and no slice before its beginning', async () => {
    const store = freshStore();
    expect(await beginFile(store, about(), { id: 'nowhere' }, NOW)).toEqual({ ok: false, why: 'no-shop' });
    expect(await takeSlice(await deps(store), 'c'.repeat(64), { orders: [], listings: [] })).toEqual({
      ok: false,
      why: 'nothing-staged',
    });
    expect(await store.db.orders.count()).toBe(0);
  });

  it('twice changes nothing, whatever the clock of its second copy says', async () => {
    const store = freshStore();
    const file: File = {
      about: about({ asOf: NOW - DAY }),
      shop: { name: '小店' },
      orders: history(10),
      whole: true,
    };
    await bring(store, file);
    const before = await factsOf(store);
    const again = { ...file, about: about({ asOf: NOW - HOUR }) };
    await bring(store, again);
    expect(await factsOf(store)).toEqual(before);
    // Verdicts that the first time's evidence changed were made anew by the second; the third has nothing to write.
    expect(await bring(store, again)).toBe(0);
  });

  it('cut off by a killed browser vouches for nothing, says so, and is completed by the same file', async () => {
    const whole = freshStore();
    const file: File = {
      about: about({ rows: 10 }),
      shop: { name: '小店' },
      orders: history(10),
      whole: true,
    };
    await bring(whole, file);
    for (const slices of [0, 1, 2, 3]) {
      const store = freshStore();
      await store.db.meta.put({ key: 'secret', value: (await whole.db.meta.get('secret'))?.value });
      await bring(store, file, slices);
      expect(await store.db.staged.count()).toBe(0);
      expect((await evidenceViews(store, NOW))[0]?.spans).toEqual([]);
      expect(await listImports(store)).toMatchObject([
        { state: 'running', done: Math.min(10, slices * 3), rows: 10 },
      ]);
      await bring(store, file);
      expect(await factsOf(store)).toEqual(await factsOf(whole));
      expect(await listImports(store)).toMatchObject([{ state: 'done', done: 10 }]);
    }
  });

  it('is compared with what is known before it is stored', async () => {
    const store = freshStore();
    await bring(store, { about: about(), shop: { name: '小店' }, orders: history(4) });
    const shop = (await store.db.shops.toArray())[0]?.id ?? '';
    const orders = history(6).map((one, i) => (i === 1 ? { ...one, status: 'closed' as const } : one));
    const before = await factsOf(store);
    const later = about({ hash: 'b'.repeat(64), asOf: NOW + HOUR });
    const news = await fileNews(store, shop, later, { orders, listings: [] });
    // Read later than before: every known order was at least seen once more.
    expect(news).toEqual({ fresh: 2, known: 4, changed: 4 });
    expect(await fileNews(store, shop, about(), { orders: history(4), listings: [] })).toEqual({
      fresh: 0,
      known: 4,
      changed: 0,
    });
    expect(await factsOf(store)).toEqual(before);
  });
});

/** A world with one truth; pages and files are looks at it. */
const world = (n: number, at: number): OrderRow =>
  order(`o${n}`, NOW - 40 * DAY - n * 7 * HOUR, {
    status: at % 2 === 0 ? 'shipped' : 'completed',
    amount: cny(100 + n),
    buyer: `熊${n % 3}`,
    buyerKeys: [buyerName(`熊${n % 3}`)],
    items: [{ itemId: `${n % 3}`, title: `货 ${n % 3}`, quantity: 1 }],
  });
const look = fc.record({
  isFile: fc.boolean(),
  readAt: fc.integer({ min: 0, max: 200 }),
  first: fc.integer({ min: 0, max: 9 }),
  length: fc.integer({ min: 1, max: 8 }),
  slice: fc.integer({ min: 1, max: 4 }),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

async function apply(store: Store, one: Look): Promise<void> {
  const rows = Array.from({ length: one.length }, (_, i) => world(one.first + i, one.readAt));
  const asOf = NOW + one.readAt * HOUR;
  if (!one.isFile) {
    const page: Reading = orderPage(rows, { readAt: asOf, coverage: { page: 2, pages: 9 } });
    await take(store, page, { now: NOW + 300 * HOUR });
    return;
  }
  const hash = one.readAt.toString(16).padStart(64, '0');
  await bring(store, {
    about: about({ hash, asOf, platform: null }),
    shop: { id: SHOP },
    orders: rows,
    whole: true,
    slice: one.slice,
  });
}

describe('files and pages', () => {
  it('give the same facts in any order and however often', async () => {
    const looks = fc.uniqueArray(look, { minLength: 1, maxLength: 6, selector: (one) => one.readAt });
    const shuffled = looks.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.constantFrom(...all), { maxLength: 2 }),
      ),
    );
    const factsAfter = async (all: Look[]) => {
      const store = freshStore();
      await store.db.meta.put({ key: 'secret', value: new Uint8Array(32).fill(7) });
      await take(store, listingPage([{ itemId: '0', title: '货 0' }]), { now: NOW + 300 * HOUR });
      for (const one of all) await apply(store, one);
      return factsOf(store);
    };
    await fc.assert(
      fc.asyncProperty(shuffled, async ([all, other, again]) => {
        expect(await factsAfter([...other, ...again])).toEqual(await factsAfter(all));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
