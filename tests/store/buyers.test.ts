import { describe, expect, it } from 'vitest';
import type { OrderRow } from '../../utils/model/reading';
import { verdictRows } from '../../utils/model/verdict-rows';
import { repeatCounts } from '../../utils/store/buyer-counts';
import { saveNote } from '../../utils/store/notes';
import { storyOf } from '../../utils/store/views';
import { buyersIn, freshStore, judgeBuyer, take } from './bench';
import { buyerId, buyerName, DAY, HOUR, NOW, order, orderDetail, orderPage } from './readings';

const named = (name: string, masked = false): Partial<OrderRow> => ({
  buyer: name,
  buyerKeys: [buyerName(name, masked)],
});

describe('buyers', () => {
  it('move to the stronger key when a page shows it, and the weak one goes', async () => {
    const store = freshStore();
    await take(
      store,
      orderPage([order('a', NOW - DAY, named('王芳')), order('b', NOW - 2 * DAY, named('王芳'))]),
    );
    expect((await buyersIn(store)).map((one) => one.strong)).toEqual([false]);
    const detail = (id: string, days: number) =>
      orderDetail(
        order(id, NOW - days * DAY, { buyer: '王芳', buyerKeys: [buyerId('77'), buyerName('王芳')] }),
        { readAt: NOW + 1 },
      );
    await take(store, detail('a', 1));
    const both = await buyersIn(store);
    expect(both.map((one) => [one.strong, one.orders.map((o) => o.orderId)]).sort()).toEqual([
      [false, ['b']],
      [true, ['a']],
    ]);
    await take(store, detail('b', 2));
    const [only, ...none] = await buyersIn(store);
    expect(none).toEqual([]);
    expect(only).toMatchObject({ strong: true, kind: 'buyerId' });
    expect(only?.orders.map((o) => o.orderId)).toEqual(['b', 'a']);
    const [shop] = await store.db.shops.toArray();
    expect(shop?.counts.buyers).toBe(1);
    expect(shop && repeatCounts(shop, 2)).toEqual({ repeat: 1, maybeRepeat: 0 });
    expect(shop?.nth).toEqual({ strong: [0, 0, 1], weak: [] });
  });

  it('take a note along to the stronger key, and leave it with the weak one', async () => {
    const store = freshStore();
    const rows = [1, 2].map((n) => order(`o${n}`, NOW - n * DAY, named('王芳')));
    const { hints } = await take(store, orderPage(rows));
    const weak = hints[0]?.subject ?? '';
    await saveNote(store, { subject: weak, text: '要发顺丰', tags: ['急'], savedAt: NOW });
    const detail = (id: string, days: number, who: string, readAt: number) =>
      take(
        store,
        orderDetail(
          order(id, NOW - days * DAY, { buyer: '王芳', buyerKeys: [buyerId(who), buyerName('王芳')] }),
          { readAt },
        ),
      );
    const strong = (await detail('o1', 1, '77', NOW + 1)).hints[0]?.subject ?? '';
    expect(strong).not.toBe(weak);
    const noteOf = async (key: string) => (await storyOf(store, key, NOW, judgeBuyer))?.note;
    expect(await noteOf(strong)).toMatchObject({ text: '要发顺丰', tags: ['急'] });
    expect(await noteOf(weak)).toMatchObject({ text: '要发顺丰' });
    await saveNote(store, { subject: strong, text: '要发顺丰，已加微信', tags: [], savedAt: NOW + 2 });
    await detail('o2', 2, '77', NOW + 3);
    expect(await noteOf(strong)).toMatchObject({ text: '要发顺丰，已加微信', tags: ['急'] });
    expect(await store.db.notes.count()).toBe(2);
  });

  it('are never two people merged on a masked nick: region and phone tail tell them apart', async () => {
    const store = freshStore();
    const masked = named('t**3', true);
    await take(
      store,
      orderPage([
        order('a', NOW - DAY, { ...masked, region: '浙江', phoneTail: '1234' }),
        order('b', NOW - 2 * DAY, { ...masked, region: '广东', phoneTail: '9876' }),
        order('c', NOW - 3 * DAY, { ...masked, region: '浙江', phoneTail: '1234' }),
      ]),
    );
    const buyers = await buyersIn(store);
    expect(buyers.map((one) => one.orders.length).sort()).toEqual([1, 2]);
    expect(buyers.every((one) => !one.strong && one.label?.text === 't**3')).toBe(true);
    const both = buyers.find((one) => one.orders.length === 2)?.key ?? '';
    expect((await storyOf(store, both, NOW, judgeBuyer))?.verdicts[0]).toMatchObject({
      finding: 'yes',
      maybe: true,
    });
  });

  it('a name beside an id is a label only: two ids of one name are two people', async () => {
    const store = freshStore();
    const both = (id: string) => ({ buyer: 'John Smith', buyerKeys: [buyerName('John Smith'), buyerId(id)] });
    await take(store, orderPage([order('a', NOW, both('1')), order('b', NOW - DAY, both('2'))]));
    const buyers = await buyersIn(store);
    expect(buyers.map((one) => one.label?.text)).toEqual(['J*** S***', 'J*** S***']);
  });

  it('a name is strong where the profile says so', async () => {
    const store = freshStore();
    const profile = { id: 'x', name: 'X', hosts: [], sure: 'unverified', buyerName: 'strong' as const };
    await take(store, orderPage([order('a', NOW, named('nick')), order('b', NOW - DAY, named('nick'))]), {
      profile,
    });
    const [buyer] = await buyersIn(store);
    const [verdict] = (await storyOf(store, buyer?.key ?? '', NOW, judgeBuyer))?.verdicts ?? [];
    expect(verdict).toMatchObject({ finding: 'yes' });
    expect(verdict?.maybe).toBeUndefined();
  });

  it('keep their figures when an order changes its status', async () => {
    const store = freshStore();
    const of = (status: 'paid_to_ship' | 'closed', readAt: number) =>
      orderPage(
        [
          order('a', NOW - DAY, { status, buyerKeys: [buyerId('1')] }),
          order('b', NOW - 2 * DAY, { buyerKeys: [buyerId('1')] }),
        ],
        { readAt },
      );
    const { hints } = await take(store, of('paid_to_ship', NOW));
    expect(hints[0]?.word).toBe('repeat-buyer:yes');
    expect((await take(store, of('closed', NOW + 1000))).hints[0]?.word).toBe('repeat-buyer:no');
    // The older look doesn't bring the sale back.
    expect((await take(store, of('paid_to_ship', NOW - 5000))).hints[0]?.word).toBe('repeat-buyer:no');
    const [buyer] = await buyersIn(store);
    expect(buyer?.dues?.some((due) => due.includes('|2|'))).toBe(false);
  });

  it('with more orders than are kept one by one still have right sums', async () => {
    const store = freshStore();
    const many = Array.from({ length: 350 }, (_, i) =>
      order(`o${i}`, NOW - i * DAY, { buyerKeys: [buyerId('1')] }),
    );
    const { hints } = await take(store, orderPage(many));
    const story = await storyOf(store, hints[0]?.subject ?? '', NOW, judgeBuyer);
    expect(story?.verdicts[0]?.because).toContainEqual({ code: 'nth-order', values: { nth: 350 } });
    // The oldest, long since only a part of the sum, turns out refunded.
    const oldest = many.at(-1);
    if (oldest) await take(store, orderDetail({ ...oldest, status: 'refunded' }, { readAt: NOW + 1 }));
    const after = await storyOf(store, hints[0]?.subject ?? '', NOW, judgeBuyer);
    expect(after?.verdicts[0]?.because).toContainEqual({ code: 'nth-order', values: { nth: 349 } });
    expect(after?.verdicts[0]?.because).toContainEqual({ code: 'refunded-orders', values: { orders: 1 } });
    expect(after?.orderCounts).toEqual({ sale: 349, cancelled: 0, refunded: 1 });
  });

  it('with thousands of orders are judged and shown by the newest, and the others counted', async () => {
    const store = freshStore();
    const [first, all] = [NOW - 2000 * 5 * HOUR, 2000];
    let subject = '';
    for (let from = 0; from < all; from += 500) {
      const some = Array.from({ length: 500 }, (_, i) =>
        order(`o${from + i}`, first + (from + i) * 5 * HOUR, { buyerKeys: [buyerId('1')] }),
      );
      subject = (await take(store, orderPage(some.reverse()))).hints[0]?.subject ?? '';
    }
    const story = await storyOf(store, subject, NOW, judgeBuyer);
    const repeat = story?.verdicts.find(({ rule }) => rule === 'repeat-buyer');
    expect(repeat?.because).toContainEqual({ code: 'nth-order', values: { nth: all } });
    expect(story?.orders).toHaveLength(50);
    expect(story?.orders[0]?.orderId).toBe('o1999');
    expect(story?.orderCounts.sale).toBe(all);
    expect(story?.kind === 'buyer' && story.buyer.orders.length).toBe(300);
    for (const verdict of story?.verdicts ?? []) {
      const rows = story && verdictRows(verdict, story);
      expect(rows?.orders?.shown.length, verdict.rule).toBeLessThanOrEqual(5);
    }
  });
});
