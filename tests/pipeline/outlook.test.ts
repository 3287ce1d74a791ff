import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { EntryInput } from '../../utils/model/entry';
import type { OrderRow } from '../../utils/model/reading';
import { type GoodsGroup, parseSettings } from '../../utils/model/settings';
import { makeOutlooks } from '../../utils/pipeline/outlook/make-outlooks';
import { holdGoods } from '../../utils/pipeline/preview/held-goods';
import { previewer } from '../../utils/pipeline/preview/preview-thresholds';
import { rejudge } from '../../utils/pipeline/rejudge';
import { allRules, basisOf, judgesOf } from '../../utils/pipeline/rules';
import { fold } from '../../utils/store/fold';
import { forgetShop } from '../../utils/store/manage-shops';
import { outlooksOf } from '../../utils/store/outlooks';
import { putSettled } from '../../utils/store/settle-brushing';
import type { Store } from '../../utils/store/store';
import { madeUpDays } from '../judging/models/made-up';
import { freshStore, SHOP, take, thresholds } from '../store/bench';
import { at, buyerId, cny, count, DAY, listingPage, NOW, order, orderPage } from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));

const UNTIL = 400;
/** Orders of `n` goods, each bought by people of its own. */
function history(n: number): OrderRow[] {
  return madeUpDays(n, UNTIL).flatMap((days, i) =>
    days.map((day) =>
      order(`o${i}-${day}`, NOW - (UNTIL - day) * DAY, {
        items: [{ itemId: String(i), quantity: 1 }],
        buyerKeys: [buyerId(`b${i}`)],
        amount: cny(20),
      }),
    ),
  );
}
const goods = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    itemId: String(i),
    title: `货 ${i}`,
    stock: count(10),
    price: { low: cny(20), high: cny(20) },
    listedAt: at(NOW - 500 * DAY, 'day'),
  }));

async function shopOf(orders: OrderRow[], listings = 0): Promise<Store> {
  const store = freshStore();
  if (listings > 0) await take(store, listingPage(goods(listings)));
  const sorted = [...orders].sort((a, b) => (b.orderedAt?.ms ?? 0) - (a.orderedAt?.ms ?? 0));
  await take(store, orderPage(sorted));
  await fold(store);
  return store;
}
const made = (store: Store, now = NOW) => makeOutlooks(store, thresholds, now);
const outlookIn = async (store: Store) => (await outlooksOf(store)).get(SHOP);

describe('what a shop’s history says', () => {
  it('is worked out once and then kept, until its facts or its day are others', async () => {
    const store = await shopOf(history(220), 220);
    expect(await made(store)).toBe(1);
    expect(await outlookIn(store)).toMatchObject({
      shop: SHOP,
      span: 90,
      goods: { method: 'rough', subjects: 220 },
      people: { method: 'rough', subjects: 220 },
    });
    expect(await made(store)).toBe(0);
    expect(await made(store, NOW + 3_600_000)).toBe(0);
    expect(await made(store, NOW + DAY)).toBe(1);
    await take(store, orderPage([order('new', NOW + DAY, { items: [{ itemId: '1', quantity: 1 }] })]), {
      now: NOW + DAY,
    });
    await fold(store);
    // A shop of some thousand records rests first.
    expect(await made(store, NOW + DAY + 1000)).toBe(0);
    expect(await made(store, NOW + DAY + 3_600_000)).toBe(1);
  });

  it('makes verdicts that were not there before, and counts them', async () => {
    const store = await shopOf(history(220), 220);
    await made(store);
    const judges = judgesOf(allRules, thresholds, NOW, await basisOf(store, parseSettings({})));
    expect(await rejudge({ store, judges, now: NOW }, 1e12)).toBe(1);
    const shop = await store.db.shops.get(SHOP);
    const fading = (await store.db.listings.toArray()).filter(({ dying }) => dying);
    expect(fading.length).toBeGreaterThan(0);
    expect(shop?.counts.dying).toBe(fading.length);
    expect(fading.every(({ deadWorth }) => deadWorth === undefined)).toBe(true);
    expect((await outlookIn(store))?.counts.sleeping).toBeGreaterThan(0);
  });

  it('tries a number on goods one by one as on the shop as a whole', async () => {
    const store = await shopOf(history(220), 220);
    await made(store);
    const inForce = { thresholds, groups: [] };
    const count = previewer(await holdGoods(store, 14, NOW), inForce, NOW);
    const lines = async (groups: GoodsGroup[]) => {
      const wanted = { thresholds, groups };
      const preview = await count(
        wanted,
        null,
        () => undefined,
        () => false,
      );
      return preview?.lines;
    };
    const whole = await lines([]);
    const apart = await lines([{ by: 'category', name: '没有的', numbers: { dyingChance: 0.9 } }]);
    expect(whole?.dyingChance?.past?.flagged).toBeGreaterThan(0);
    expect(apart?.dyingChance).toEqual(whole?.dyingChance);
    expect(apart?.deadDays).toEqual(whole?.deadDays);
  });

  it('leaves out whom the seller marked as brushing, and counts their orders apart', async () => {
    const store = await shopOf(history(30), 30);
    await made(store);
    const [buyer] = await store.db.buyers.toArray();
    const subject = buyer?.key ?? '';
    const before = (await outlookIn(store))?.people.subjects ?? 0;
    const input: EntryInput = { kind: 'brushing', subject, id: '', when: null, value: {} };
    await putSettled(store, [input], { now: NOW, by: 'here', batch: 'b' });
    await fold(store);
    expect(await made(store)).toBe(1);
    expect(await outlookIn(store)).toMatchObject({
      people: { subjects: before - 1 },
      counts: { brushing: buyer?.orders.length },
    });
    await putSettled(store, [{ ...input, value: null }], { now: NOW + 1, by: 'here', batch: 'c' });
    await fold(store);
    expect(await made(store)).toBe(1);
    expect((await outlookIn(store))?.people.subjects).toBe(before);
  });

  it('goes with its shop', async () => {
    const store = await shopOf(history(5));
    await made(store);
    await forgetShop(store, SHOP, true);
    expect(await outlookIn(store)).toBeUndefined();
    expect(await made(store)).toBe(0);
  });
});

describe('poor histories', () => {
  const same = (n: number, ms: number) =>
    Array.from({ length: n }, (_, i) =>
      order(`s${i}`, ms, { items: [{ itemId: '1', quantity: 1 }], buyerKeys: [buyerId('b')] }),
    );
  it.each<[string, OrderRow[]]>([
    ['no order at all', []],
    ['one order', same(1, NOW - DAY)],
    ['all on one day', same(300, NOW - DAY)],
    ['a clock that ran ahead', same(3, NOW + 40 * DAY)],
    [
      'negative quantities',
      [order('n', NOW - DAY, { items: [{ itemId: '1', quantity: -3 }], amount: cny(-5) })],
    ],
    [
      'a refund larger than its order',
      [
        order('r', NOW - DAY, {
          amount: cny(5),
          refundAmount: cny(50),
          items: [{ itemId: '1', quantity: 1 }],
        }),
      ],
    ],
  ])('%s: said as unknown, nothing is NaN', async (_, orders) => {
    const store = await shopOf(orders, 3);
    expect(await made(store)).toBe(1);
    const outlook = await outlookIn(store);
    expect(outlook?.goods.method).toBe('gaps');
    expect(JSON.stringify(outlook?.goods)).not.toContain('NaN');
    const judges = judgesOf(allRules, thresholds, NOW, await basisOf(store, parseSettings({})));
    await rejudge({ store, judges, now: NOW }, 1e12);
    const verdicts = (await store.db.listings.toArray()).flatMap((one) => one.verdicts);
    const numbers = verdicts.flatMap(({ because }) =>
      because.flatMap(({ values }) => Object.values(values ?? {})),
    );
    expect(numbers.filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
  });
});
