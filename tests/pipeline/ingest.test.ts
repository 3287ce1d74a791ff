import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../utils/model/verdict';
import { storyOf } from '../../utils/store/views';
import { freshStore, judgeBuyer, SHOP, take } from '../store/bench';
import {
  at,
  buyerId,
  cny,
  count,
  DAY,
  HOUR,
  listingPage,
  NOW,
  order,
  orderDetail,
  orderPage,
} from '../store/readings';

const item = (itemId: string, quantity = 1) => ({
  itemId,
  title: `货 ${itemId}`,
  quantity,
  unitPrice: cny(50),
});
const goods = (itemId: string) => ({
  itemId,
  title: `货 ${itemId}`,
  price: { low: cny(50), high: cny(50) },
  stock: count(10),
  listedAt: at(NOW - 400 * DAY, 'day'),
});

/** Orders without a gap over `days` days: item 1 sold throughout, item 2 never. */
function history(days: number) {
  return Array.from({ length: days }, (_, i) =>
    order(`o${i}`, NOW - HOUR - i * DAY, { items: [item('1')], buyerKeys: [buyerId('7')] }),
  );
}

describe('ingest', () => {
  it('judges listings by the orders read before', async () => {
    const store = freshStore();
    await take(store, orderPage(history(200)));
    const { hints, stored } = await take(store, listingPage([goods('1'), goods('2')]));
    expect(stored).toBe(true);
    expect(hints.map((hint) => hint.word)).toEqual(['dead-listing:no', 'dead-listing:yes']);
    expect(hints[1]?.subject).toBe(`listing|${SHOP}|i:2`);
  });

  it('says unknown where the evidence does not reach back', async () => {
    const store = freshStore();
    await take(store, orderPage(history(20)));
    const { hints } = await take(store, listingPage([goods('2')]));
    expect(hints[0]?.word).toBe('dead-listing:unknown');
    expect(hints[0]?.why).toContain('evidence-short');
  });

  it('numbers the orders of a buyer and counts cancelled ones apart', async () => {
    const store = freshStore();
    const of = [
      order('a', NOW - 40 * DAY),
      order('b', NOW - 50 * DAY),
      order('c', NOW - 60 * DAY, { status: 'closed' }),
    ];
    const { hints } = await take(
      store,
      orderPage(of.map((one) => ({ ...one, buyer: '李小明', buyerKeys: [buyerId('42')] }))),
    );
    expect(hints.map((hint) => hint.word)).toEqual(Array(3).fill('repeat-buyer:yes'));
    const story = await storyOf(store, hints[0]?.subject ?? '', NOW, judgeBuyer);
    const because = story?.verdicts[0]?.because;
    expect(because).toContainEqual({ code: 'nth-order', values: { nth: 2 } });
    expect(because).toContainEqual({ code: 'cancelled-orders', values: { orders: 1 } });
    expect(because).toContainEqual({ code: 'total-spent', values: { amount: cny(200) } });
    expect(story?.kind === 'buyer' && story.buyer.label).toBe('李*');
  });

  it('does not repeat what a row says itself: that nothing is left', async () => {
    const store = freshStore();
    const stands = (verdicts: Verdict[]) => {
      const word = verdicts.flatMap(({ as }) => as ?? []).join();
      return { tone: 'plain' as const, word, why: '' };
    };
    const sold = { ...goods('1'), stock: count(0) };
    const told = await take(store, listingPage([sold]), { wordsOf: stands });
    expect(told.hints.map(({ word }) => word)).toEqual(['']);
    // A page without stock: what another page said is news beside this row.
    const { stock: _, ...bare } = goods('1');
    const silent = await take(store, listingPage([bare]), { wordsOf: stands });
    expect(silent.hints.map(({ word }) => word)).toEqual(['out-of-stock']);
  });

  it('counts the orders behind a listing', async () => {
    const store = freshStore();
    const of = [
      order('a', NOW - DAY, { items: [item('1', 2)] }),
      order('b', NOW - 2 * DAY, { items: [item('1', 2)], status: 'refunded' }),
      order('c', NOW - 3 * DAY, { items: [item('1', 2)], status: 'closed' }),
    ];
    await take(store, orderPage(of));
    const { hints } = await take(store, listingPage([goods('1')]));
    const story = await storyOf(store, hints[0]?.subject ?? '', NOW, judgeBuyer);
    expect(story?.orderCounts).toEqual({ sale: 1, refunded: 1 });
    expect(story?.orders.map(({ orderId }) => orderId)).toEqual(['a', 'b', 'c']);
  });

  it('stores nothing until a shop without a marker has a name', async () => {
    const store = freshStore();
    const answer = await take(store, listingPage([goods('1')], { shopMarker: null }));
    expect(answer).toMatchObject({ stored: false, needsShopName: true, hints: [] });
    expect(await store.db.listings.count()).toBe(0);
  });

  it('reads items from an order page and orders from the list', async () => {
    const store = freshStore();
    await take(
      store,
      orderPage([order('x', NOW - DAY, { buyerKeys: [buyerId('1')] }), order('y', NOW - 200 * DAY)]),
    );
    expect((await take(store, listingPage([goods('1')]))).hints[0]?.why).toContain('items-unread');
    await take(store, orderDetail(order('x', NOW - DAY, { items: [item('1')] })));
    expect((await take(store, listingPage([goods('1')]))).hints[0]?.word).toBe('dead-listing:no');
  });
});
