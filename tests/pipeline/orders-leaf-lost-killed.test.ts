import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetOld } from '../../utils/pipeline/forget';
import { lostData } from '../../utils/pipeline/sentinel';
import { fold } from '../../utils/store/fold';
import { mend } from '../../utils/store/mend';
import { openStore, type Store } from '../../utils/store/store';
import { DAY, NOW, order } from '../store/readings';
import { again, expectWhole, inPages, nothingLeft, show } from './lost-leaf';
import { backupOf, restoreFile } from './restore-file';
import { filled, made, orders, saidOf, spoil, sumsOf } from './spoilt';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

describe('a worker killed while sums are made anew', () => {
  it.each(['read', 'mend'])(
    'at any of its writes, on the way of a %s: nothing is done, or all',
    async (way) => {
      const names = ['put', 'add', 'delete', 'clear'] as const;
      const own = names.map((name) => [name, IDBObjectStore.prototype[name]] as const);
      let [writes, killAt] = [0, Infinity];
      const spies = own.map(([name, write]) =>
        vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
          this: IDBObjectStore,
          ...args: unknown[]
        ) {
          const request = Reflect.apply(write, this, args);
          writes += 1;
          if (writes === killAt) this.transaction.abort();
          return request;
        }),
      );
      let [at, isThrough] = [0, false];
      for (; !isThrough; at += 1) {
        killAt = Infinity;
        const { store } = await filled();
        const before = await sumsOf(store);
        await spoil(store, 'orders', nothingLeft);
        const first = again(store);
        [writes, killAt] = [0, at + 1];
        if (way === 'mend') await first.db.orders.toArray();
        await (way === 'mend' ? mend(first) : show(first, orders.slice(0, 6))).catch(() => undefined);
        isThrough = writes <= at;
        killAt = Infinity;
        const next = again(first);
        for (const rows of inPages(orders, 6)) {
          await show(next, rows);
          await expectWhole(next);
        }
        expect((await sumsOf(next)).shops).toEqual(before.shops);
        expect(await lostData(next, NOW)).toMatchObject({ how: 'record', records: [['orders', '']] });
        next.close();
        fakeBrowser.reset();
      }
      expect(at).toBeGreaterThan(6);
      for (const spy of spies) spy.mockRestore();
    },
  );

  it('the loss is told from what the database remembers', async () => {
    const { store } = await filled();
    await spoil(store, 'orders', nothingLeft);
    // Nobody hears of it, as if the worker had died before it told.
    store.close();
    const silent = openStore({ name: `damaged-${made}` });
    await show(silent, orders.slice(0, 6));
    for (let turn = 0; turn < 2; turn += 1)
      expect(await lostData(silent, NOW)).toMatchObject({ how: 'record', records: [['orders', '']] });
    silent.close();
  });
});

describe('after it', () => {
  it.each(['merge', 'whole'] as const)(
    'a restore (%s) brings the orders back, told no more',
    async (mode) => {
      const { store } = await filled();
      const before = await sumsOf(store);
      const backup = await backupOf(store);
      await spoil(store, 'orders', nothingLeft);
      const next = again(store);
      expect(await restoreFile(next, backup, { mode })).toMatchObject({ ok: true });
      const after = await sumsOf(next);
      expect([after.shops, after.buyers, after.ledgers]).toEqual([
        before.shops,
        before.buyers,
        before.ledgers,
      ]);
      expect(await saidOf(next)).toBeNull();
      next.close();
    },
  );

  it('days and buyers of forgotten orders stay, but for the last such day; nothing is counted twice', async () => {
    const { store } = await filled();
    const old = [900, 902].map((days) => {
      const { items = [], buyerKeys = [] } = orders[1] ?? {};
      return order(`x${days}`, NOW - days * DAY, { items, buyerKeys });
    });
    await show(store, old);
    await fold(store);
    await forgetOld(store, 24, NOW);
    const before = await sumsOf(store);
    const last = Math.floor((NOW - 900 * DAY) / DAY);
    const firstDays = async (from: Store) =>
      (await from.db.ledgers.toArray()).flatMap(({ key, masks }) =>
        Object.values(masks).map(({ days }) => ({ key, days: days.filter((_, i) => i % 4 === 0) })),
      );
    const daysBefore = await firstDays(store);
    await spoil(store, 'orders', nothingLeft);
    const next = again(store);
    for (const rows of inPages(orders, 5)) await show(next, rows);
    await show(next, old);
    await fold(next);
    const after = await sumsOf(next);
    expect(after.buyers).toEqual(before.buyers);
    expect(after.shops[0]?.[0]).toBe(before.shops[0]?.[0]);
    expect(daysBefore.flatMap(({ days }) => days)).toContain(last);
    expect(await firstDays(next)).toEqual(
      daysBefore.map(({ key, days }) => ({ key, days: days.filter((day) => day !== last) })),
    );
    next.close();
  });
});
