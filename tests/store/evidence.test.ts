import { describe, expect, it } from 'vitest';
import type { ReadReading } from '../../utils/model/reading';
import { noEvidence, spansOf } from '../../utils/store/evidence';
import { addPage, pageOf } from '../../utils/store/evidence-pages';
import { evidenceViews } from '../../utils/store/views';
import { freshStore, take } from './bench';
import { at, DAY, HOUR, NOW, order, orderDetail, orderPage } from './readings';

const pageAt = (hours: number[], extra: Parameters<typeof orderPage>[1] = {}) =>
  orderPage(
    hours.map((h) => order(`o${h}`, NOW - h * HOUR, { status: 'completed' })),
    extra,
  );
const spans = (...readings: ReadReading[]) => {
  let evidence = noEvidence('s');
  for (const reading of readings) {
    const seen = pageOf(reading);
    if (seen) evidence = addPage(evidence, seen);
  }
  return spansOf(evidence).map(({ from, to }) => [(NOW - from) / HOUR, (NOW - to) / HOUR]);
};

describe('evidence of orders', () => {
  it('page 1 vouches from its oldest order to the moment of reading', () => {
    expect(spans(pageAt([2, 5, 9]))).toEqual([[9, 0]]);
  });

  it('another page only from its oldest to its newest order', () => {
    expect(spans(pageAt([20, 30], { coverage: { page: 3, pages: 9 } }))).toEqual([[30, 20]]);
  });

  it.each([
    ['a filtered view', { coverage: { filtered: true } }],
    ['an order that is not newest first', { coverage: { order: 'other' as const } }],
    ['oldest first', { coverage: { order: 'oldest' as const } }],
  ])('%s vouches for nothing', (_, extra) => {
    expect(spans(pageAt([2, 5], extra))).toEqual([]);
  });

  it('nor does an order’s own page, nor a page with a row without a time', () => {
    expect(spans(orderDetail(order('x', NOW)))).toEqual([]);
    expect(spans(orderPage([order('x', NOW), order('y', NOW - DAY, { orderedAt: undefined })]))).toEqual([]);
  });

  it('drafts without a time, above the orders or among them, void nothing', () => {
    const draft = (id: string) => order(id, NOW, { orderedAt: undefined, status: 'draft' });
    const placed = [2, 5, 9].map((h) => order(`o${h}`, NOW - h * HOUR));
    expect(spans(orderPage([draft('d1'), draft('d2'), ...placed]))).toEqual([[9, 0]]);
    expect(spans(orderPage([...placed, draft('d1')]))).toEqual([[9, 0]]);
    expect(spans(orderPage([draft('d1')]))).toEqual([]);
    const next = pageAt([12, 30], { coverage: { page: 2, pages: 2 } });
    expect(spans(orderPage([draft('d1'), ...placed], { coverage: { pages: 2 } }), next)).toEqual([[30, 0]]);
    const undated = order('x', NOW, { orderedAt: undefined, status: 'unpaid' });
    expect(spans(orderPage([undated, ...placed]))).toEqual([]);
  });

  it('an unfiltered view that does not say so counts', () => {
    expect(spans(pageAt([2, 5], { coverage: { filtered: null } }))).toEqual([[5, 0]]);
  });

  it('pages next to each other within half an hour join', () => {
    const one = pageAt([1, 10], { coverage: { page: 1, pages: 3 } });
    const two = pageAt([12, 30], { coverage: { page: 2, pages: 3 }, readAt: NOW + 20 * 60_000 });
    const three = pageAt([33, 50], { coverage: { page: 3, pages: 3 }, readAt: NOW + 45 * 60_000 });
    expect(spans(one, two)).toEqual([[30, 0]]);
    expect(spans(one, three)).toEqual([
      [50, 33],
      [10, 0],
    ]);
    expect(spans(one, three, two)).toEqual([[50, 0]]);
    expect(spans(three, two, one)).toEqual([[50, 0]]);
  });

  it('pages of two views, or read an hour apart, do not', () => {
    const one = pageAt([1, 10], { coverage: { page: 1, pages: 3 } });
    const late = pageAt([12, 30], { coverage: { page: 2, pages: 3 }, readAt: NOW + HOUR });
    const other = pageAt([12, 30], {
      coverage: { page: 2, pages: 3 },
      view: 'https://shop.example.com/other',
    });
    expect(spans(one, late)).toHaveLength(2);
    expect(spans(one, other)).toHaveLength(2);
  });

  it('spans that overlap in time join', () => {
    const monday = pageAt([48, 60], { readAt: NOW - 47 * HOUR });
    expect(spans(monday, pageAt([1, 46.5]))).toEqual([
      [60, 47],
      [46.5, 0],
    ]);
    expect(spans(monday, pageAt([1, 47.5]))).toEqual([[60, 0]]);
  });

  it('a bare date covers only whole days, and joins by a shared order', () => {
    const midnight = NOW - 12 * HOUR;
    const day = (id: string, days: number) => order(id, 0, { orderedAt: at(midnight - days * DAY, 'day') });
    const first = orderPage([day('a', 0), day('b', 1), day('c', 3)]);
    expect(spans(first)).toEqual([[12 + 2 * 24, 0]]);
    const older = (ids: string[]) =>
      orderPage(
        ids.map((id, i) => day(id, 3 + i)),
        { coverage: { page: 2, pages: 2 }, readAt: NOW + 5 * HOUR },
      );
    expect(spans(first, older(['c', 'd', 'e']))).toEqual([[12 + 4 * 24, 0]]);
    expect(spans(older(['c', 'd', 'e']), first)).toEqual([[12 + 4 * 24, 0]]);
    expect(spans(first, older(['x', 'd', 'e']))).toHaveLength(2);
  });

  it('names the orders whose items are unread, newest first, and forgets those that were read or are no sales', async () => {
    const store = freshStore();
    const rows = [1, 2, 3].map((n) =>
      order(`o${n}`, NOW - n * DAY, { url: `/orders/o${n}?token=x&id=${n}` }),
    );
    const [first, second, third] = rows;
    if (!first || !second || !third) throw new Error('three orders');
    await take(store, orderPage(rows));
    const [before] = await evidenceViews(store, NOW);
    expect(before?.itemsUnread.map((one) => one.orderId)).toEqual(['o1', 'o2', 'o3']);
    expect(before?.itemsUnread[0]?.url).toBe('https://shop.example.com/orders/o1?id=1');
    expect(before?.knownDays).toBe(1);
    await take(store, orderDetail({ ...first, items: [{ itemId: '1', quantity: 1 }] }, { readAt: NOW + 1 }));
    await take(store, orderDetail({ ...second, status: 'closed' }, { readAt: NOW + 1 }));
    const [after] = await evidenceViews(store, NOW);
    expect(after?.itemsUnread.map((one) => one.orderId)).toEqual(['o3']);
    expect(after?.knownDays).toBe(3);
  });

  it('counts every order whose items are unread, also those it does not name', async () => {
    const store = freshStore();
    const dated = Array.from({ length: 45 }, (_, n) => order(`o${n}`, NOW - n * HOUR));
    await take(store, orderPage([...dated, order('undated', NOW, { orderedAt: undefined })]));
    const [view] = await evidenceViews(store, NOW);
    expect(view?.itemsUnread).toHaveLength(30);
    expect(view?.itemsUnreadCount).toBe(46);
  });
});
