import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cutoffOf, forgetOld } from '../../utils/pipeline/forget';
import { fold } from '../../utils/store/fold';
import { saveNote } from '../../utils/store/notes';
import { backupOf, restoreFile } from '../pipeline/restore-file';
import { factsOf, freshStore, SHOP, take } from './bench';
import {
  aftersale,
  aftersalePage,
  at,
  buyerId,
  count,
  customerPage,
  DAY,
  NOW,
  order,
  orderPage,
  reviewPage,
} from './readings';

vi.mock('wxt/browser', () => import('../pipeline/fake-browser'));
beforeEach(() => fakeBrowser.reset());

const item = { itemId: '1', title: '杯子', quantity: 2 };
const of = (id: string, days: number, who: string) =>
  order(id, NOW - days * DAY, { items: [item], buyerKeys: [buyerId(who)] });

/** X ordered long ago and lately, Y long ago alone, Z lately alone. */
const page = orderPage([
  of('new-x', 3, 'X'),
  of('new-z', 9, 'Z'),
  of('old-x', 800, 'X'),
  of('old-y', 900, 'Y'),
]);

async function forgotten(months = 24) {
  const store = freshStore();
  await take(store, page);
  await fold(store);
  const before = { shop: await store.db.shops.get(SHOP), ledgers: await store.db.ledgers.toArray() };
  await forgetOld(store, months, NOW);
  return { store, before };
}

describe('orders older than they are kept', () => {
  it('are forgotten, their sums stay', async () => {
    const { store, before } = await forgotten();
    expect((await store.db.orders.toArray()).map((one) => one.orderId).sort()).toEqual(['new-x', 'new-z']);
    expect(await store.db.ledgers.toArray()).toEqual(before.ledgers);
    const shop = await store.db.shops.get(SHOP);
    expect(shop?.counts.orders).toBe(4);
    expect(shop?.masks).toEqual(before.shop?.masks);
  });

  it('take buyers along who have not ordered since; of others the sums stay', async () => {
    const { store } = await forgotten();
    const buyers = await store.db.buyers.toArray();
    expect(buyers.map((one) => [one.orders.map((o) => o.orderId), one.earlier?.sales ?? 0]).sort()).toEqual([
      [['new-x'], 1],
      [['new-z'], 0],
    ]);
    const shop = await store.db.shops.get(SHOP);
    expect(shop?.counts.buyers).toBe(2);
    expect(shop?.nth.strong.reduce((sum, n) => sum + n, 0)).toBe(2);
  });

  it('never count twice: an old page or file again is refused, in whatever order', async () => {
    const { store } = await forgotten();
    const facts = await factsOf(store);
    const again = await take(store, page);
    expect(again).toMatchObject({ stored: true, refused: 2 });
    expect(await factsOf(store)).toEqual(facts);
    const undated = { ...of('old-y', 900, 'Y'), orderedAt: undefined };
    expect(await take(store, orderPage([undated], { readAt: NOW + 1 }))).toMatchObject({ refused: 1 });
    expect((await store.db.shops.get(SHOP))?.counts.orders).toBe(4);
  });

  it('are not brought back by an old backup', async () => {
    const old = freshStore();
    await take(old, page);
    const file = await backupOf(old);
    const { store } = await forgotten();
    await restoreFile(store, file);
    expect(await store.db.orders.count()).toBe(2);
    expect((await store.db.shops.get(SHOP))?.counts.orders).toBe(4);
  });

  it('a second pass, and one for ever, change nothing; a note stays', async () => {
    const { store } = await forgotten();
    await saveNote(store, { subject: `buyer|${SHOP}|x`, text: 'typed', tags: [], savedAt: NOW });
    const facts = await factsOf(store);
    await forgetOld(store, 24, NOW);
    await forgetOld(store, 0, NOW);
    expect(await factsOf(store)).toEqual(facts);
    const { store: all, before } = await forgotten(0);
    expect(await all.db.orders.count()).toBe(4);
    expect(await all.db.shops.get(SHOP)).toEqual(before.shop);
  });

  it('take along what old reviews said and customers nobody has seen since; ratings and customers of today stay', async () => {
    const store = freshStore();
    const said = (id: string, days: number) => ({
      ...{ reviewId: id, itemId: '1', title: '杯子', rating: 2, text: `有点小 ${id}`, buyerKeys: [] },
      reviewedAt: at(NOW - days * DAY),
    });
    const listed = (who: string) => ({ buyerKeys: [buyerId(who)], orderCount: count(4) });
    const long = { readAt: NOW - 800 * DAY };
    await take(store, customerPage([listed('gone'), listed('X')], long));
    await take(store, customerPage([listed('here')]));
    await take(store, page);
    const reviews = reviewPage([said('old', 800), said('new', 3)]);
    await take(store, reviews);
    await forgetOld(store, 24, NOW);
    for (const again of [false, true]) {
      if (again) await take(store, reviews);
      const stored = await store.db.reviews.toArray();
      expect(stored.map(({ key, fields }) => [key, fields.rating?.v, fields.text?.v ?? null])).toEqual([
        [`${SHOP}|new`, 2, '有点小 new'],
        [`${SHOP}|old`, 2, null],
      ]);
    }
    expect(await store.db.customers.count()).toBe(2);
  });

  it.each([
    [24, Date.UTC(2024, 10, 1)],
    [12, Date.UTC(2025, 10, 1)],
    [1, Date.UTC(2026, 9, 1)],
    [0, null],
  ])('%i months back begin at %o', (months, cutoff) => expect(cutoffOf(months, NOW)).toBe(cutoff));
});

it('a request after the sale doesn’t bring a forgotten order back: it would count twice', async () => {
  const { store } = await forgotten();
  const facts = async () => {
    const { orders: _, ...rest } = await factsOf(store);
    return { ledgers: rest.ledgers, buyers: rest.buyers };
  };
  const before = await facts();
  const counted = (await store.db.shops.get(SHOP))?.counts.orders;
  await take(store, aftersalePage([aftersale('old-y', NOW - DAY)], { readAt: NOW + 1 }));
  const again = await take(store, { ...page, readAt: NOW + 2 });
  expect(again.refused).toBe(2);
  expect((await store.db.shops.get(SHOP))?.counts.orders).toBe(counted);
  expect((await facts()).ledgers).toEqual(before.ledgers);
});
