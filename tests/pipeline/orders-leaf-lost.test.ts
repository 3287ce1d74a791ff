import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fold } from '../../utils/store/fold';
import { mend } from '../../utils/store/mend';
import { buyerId, DAY, NOW, order } from '../store/readings';
import { again, expectWhole, inPages, nothingLeft, show } from './lost-leaf';
import { filled, orders, saidOf, spoil, sumsOf } from './spoilt';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

describe('a leaf of orders of which nothing is left', () => {
  it.each([
    ['two pages', inPages(orders, 6)],
    ['two pages, the older first', inPages(orders, 6).reverse()],
    ['one by one', inPages(orders, 1)],
    ['one by one, backwards', inPages(orders, 1).reverse()],
    ['by turns', inPages([...orders.filter((_, i) => i % 2), ...orders.filter((_, i) => i % 2 === 0)], 5)],
  ])('%s: orders shown again are counted once', async (_, pages) => {
    const { store } = await filled();
    const before = await sumsOf(store);
    await spoil(store, 'orders', nothingLeft);
    const next = again(store);
    for (const [i, rows] of pages.entries()) {
      await show(next, rows);
      const shown = pages.slice(0, i + 1).flat().length;
      expect((await sumsOf(next)).shops[0]?.[0]).toBe(shown);
      await expectWhole(next);
    }
    for (const rows of pages) await show(next, rows);
    await fold(next);
    const after = await sumsOf(next);
    expect(after.shops).toEqual(before.shops);
    expect(after.buyers).toEqual(before.buyers);
    expect(after.ledgers).toEqual(before.ledgers);
    expect(await saidOf(next)).toMatchObject({ how: 'record', records: [['orders', '']] });
    next.close();
  });

  it('a new order between them, on the first page, counts once', async () => {
    const { store } = await filled();
    await spoil(store, 'orders', nothingLeft);
    const next = again(store);
    const fresh = order('o055', NOW - DAY, { ...orders[1], orderId: 'o055' });
    await show(next, [...orders.slice(0, 6), fresh]);
    expect((await sumsOf(next)).shops[0]?.[0]).toBe(7);
    await expectWhole(next);
    await show(next, [...orders.slice(6), fresh]);
    expect((await sumsOf(next)).shops[0]?.[0]).toBe(13);
    await expectWhole(next);
    next.close();
  });

  it('no stretch of time is vouched for any more', async () => {
    const { store } = await filled();
    expect((await store.db.evidence.toArray()).flatMap(({ spans }) => spans)).not.toEqual([]);
    await spoil(store, 'orders', nothingLeft);
    const next = again(store);
    await next.db.orders.toArray();
    await mend(next);
    expect((await next.db.evidence.toArray()).flatMap(({ spans, pages }) => [...spans, ...pages])).toEqual(
      [],
    );
    expect((await sumsOf(next)).shops[0]?.[0]).toBe(0);
    expect(await next.db.buyers.count()).toBe(0);
    next.close();
  });

  it('one of several: the others stay, and a second mend finds nothing', async () => {
    const { store } = await filled();
    const many = Array.from({ length: 240 }, (_, i) =>
      order(`p${String(i).padStart(3, '0')}`, NOW - DAY - i * 3_600_000, {
        items: [{ itemId: String(i % 3), title: `货 ${i % 3}`, quantity: 1 }],
        buyerKeys: [buyerId(`c${i % 20}`)],
      }),
    );
    for (const rows of inPages(many, 60)) await show(store, rows);
    await fold(store);
    const before = await sumsOf(store);
    let at = 0;
    await spoil(store, 'orders', (leaf) => {
      at += 1;
      if (at === 2) nothingLeft(leaf);
    });
    expect(at).toBeGreaterThan(2);
    const next = again(store);
    const left = await next.db.orders.count();
    expect(left).toBeLessThan(252);
    await mend(next);
    expect((await sumsOf(next)).shops[0]?.[0]).toBe(left);
    await expectWhole(next);
    const again2 = again(next);
    await again2.db.orders.toArray();
    expect(again2.db.damage.keys('orders')).toEqual([]);
    for (const rows of inPages([...many, ...orders], 50).reverse()) await show(again2, rows);
    await expectWhole(again2);
    expect((await sumsOf(again2)).shops).toEqual(before.shops);
    again2.close();
  });
});
