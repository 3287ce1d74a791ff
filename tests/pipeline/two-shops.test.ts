import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { groupText } from '../../entrypoints/sidepanel/next-text';
import { isCalm } from '../../utils/care/calm';
import { partEntries } from '../../utils/model/same';
import { besidesOf } from '../../utils/pipeline/besides';
import { enteredAbout } from '../../utils/store/care/entered-about';
import { entriesAbout, moveEntries } from '../../utils/store/entries';
import { eraseBuyer } from '../../utils/store/erase-buyer';
import { buyersOf } from '../../utils/store/journal';
import { forgetShop } from '../../utils/store/manage-shops';
import { getSkipped } from '../../utils/store/skipped';
import type { Store } from '../../utils/store/store';
import { sameView, searchOtherShops } from '../../utils/store/two-shops';
import { day } from '../../utils/words';
import { catalogues } from '../../utils/words/catalogues';
import { person } from '../care/facts';
import { freshStore, take } from '../store/bench';
import { buyerId, count, DAY, listingPage, NOW } from '../store/readings';
import { link, orders, planned, put, settings, shopId, twoShops, whoIn } from './two-shops-made';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

describe('linked by hand', () => {
  it('is found by label or order number in the other shops alone', async () => {
    const { store, a, b } = await twoShops();
    const subjects = async (text: string) =>
      (await searchOtherShops(store, a, text)).map((one) => one.subject);
    expect(await subjects('west2')).toEqual([b]);
    expect(await subjects('李')).toEqual([b]);
    expect(await subjects('east1')).toEqual([]);
    expect(await subjects('  ')).toEqual([]);
  });

  it('shows both stories, each in its own currency, from either side', async () => {
    const { store, a, b } = await twoShops();
    expect(await link(store, a, b)).toMatchObject({ ok: true });
    expect(await sameView(store, a)).toMatchObject({
      own: { subject: a, shopName: 'east', sales: 2, spent: [{ minor: 20000, currency: 'CNY' }] },
      linked: [{ subject: b, shopName: 'west', sales: 2, spent: [{ minor: 20000, currency: 'USD' }] }],
      proposed: [],
    });
    expect((await sameView(store, b))?.linked).toMatchObject([{ subject: a }]);
  });

  it.each([
    ['two of one shop', (a: string) => a.replace(/[^|]+$/, 'other'), 'same-shop'],
    ['herself', (a: string) => a, 'same-shop'],
    ['a listing', () => 'listing|x|i:1', 'other-kind'],
  ])('is refused for %s', async (_what, other, detail) => {
    const { store, a } = await twoShops();
    expect(await link(store, a, other(a))).toMatchObject({ ok: false, detail });
  });

  it('holds the cap over both shops, and is one message a day', async () => {
    const { store, a, b } = await twoShops();
    await link(store, a, b);
    await planned(store);
    const tasks = await store.db.tasks.toArray();
    const toHer = tasks.filter(({ kind }) => kind === 'thank-repeat');
    expect(toHer).toHaveLength(1);
    expect(toHer[0]?.because).toContainEqual({ code: 'in-two-shops', values: { units: 1 } });
    await put(store, {
      ...{ kind: 'contact', subject: b, id: 'c', when: NOW },
      value: { nature: 'service', channel: 'platform', ask: null, task: null, member: null },
    });
    await planned(store);
    expect((await getSkipped(store)).some.map(({ subject }) => subject).sort()).toEqual([a, b].sort());
    const rows = [...(await buyersOf(store, [a])).values()];
    const rests = async () => (await besidesOf(store, rows, 'UTC', settings.care, NOW)).get(a)?.rests;
    expect(await rests()).toMatchObject({ until: expect.any(Number) });
    await link(store, a, b, null);
    expect(await rests()).toBeNull();
    await link(store, a, b);
    expect(await rests()).toMatchObject({ until: expect.any(Number) });
  });

  it('do not contact closes the door in every shop she is linked with, by however many steps', async () => {
    const { store, a, b } = await twoShops();
    await take(store, orders('north', [['1', 3, [buyerId('id-north')]]]));
    const c = await whoIn(store, 'north', '1');
    await link(store, a, b);
    await link(store, b, c);
    const mark = { kind: 'mark', subject: c, id: 'do-not-contact', when: NOW, value: { text: '' } } as const;
    await put(store, mark);
    const rows = [...(await buyersOf(store, [a])).values()];
    expect((await besidesOf(store, rows, 'UTC', settings.care, NOW)).get(a)?.rests).toEqual({ until: null });
  });

  it('who is unlinked is linked no more by way of others, who stay one', async () => {
    const { store, a, b } = await twoShops();
    await take(store, orders('north', [['1', 3, [buyerId('id-north')]]]));
    const c = await whoIn(store, 'north', '1');
    const linkedTo = async (one: string) =>
      (await sameView(store, one))?.linked.map(({ subject }) => subject);
    for (const gone of [b, c]) {
      await link(store, a, b);
      await link(store, b, c);
      const stays = gone === b ? c : b;
      expect((await linkedTo(a))?.sort()).toEqual([b, c].sort());
      await put(store, ...partEntries(a, (await sameView(store, a))?.group ?? [], gone));
      expect(await linkedTo(a)).toEqual([stays]);
      expect(await linkedTo(gone)).toEqual([]);
    }
  });

  it('what went wrong in one shop was not made good in the other, whose group is another one', async () => {
    const { store, a, b } = await twoShops();
    await link(store, a, b);
    await put(store, {
      ...{ kind: 'contact', subject: b, id: 'c', when: NOW },
      value: { nature: 'service', channel: 'group', ask: null, task: `make-good|${b}`, member: null },
    });
    const entered = await enteredAbout(store, [a, b]);
    const trouble = { at: NOW - DAY, what: 'refunded', stars: null } as const;
    const her = (one: string) => person('she', [9], { ...entered.get(one), trouble });
    expect([a, b].map((one) => her(one).contacts.length)).toEqual([1, 1]);
    expect([a, b].map((one) => isCalm(her(one), NOW))).toEqual([false, true]);
    const zh = catalogues['zh-CN'];
    const group = async (one: string) => groupText(zh, her(one), await entriesAbout(store, [one]));
    expect(await group(a)).toBeNull();
    expect(await group(b)).toBe(zh.people.lastInGroup(day(NOW, 'UTC', 'zh-CN')));
  });

  it.each<[string, (store: Store, who: string) => Promise<unknown>]>([
    ['erased', (store, who) => eraseBuyer(store, who, NOW)],
    ['forgotten with her shop', (store) => forgetShop(store, shopId('west'), true)],
  ])('a door stays closed when who stood between is %s', async (_how, gone) => {
    const { store, a, b } = await twoShops();
    await take(store, orders('north', [['1', 3, [buyerId('id-north')]]]));
    const c = await whoIn(store, 'north', '1');
    await link(store, a, b);
    await link(store, b, c);
    await put(store, { kind: 'mark', subject: c, id: 'do-not-contact', when: NOW, value: { text: '' } });
    await gone(store, b);
    const { db } = store;
    const all = JSON.stringify([await db.entries.toArray(), await db.changes.toArray()]);
    expect(all).not.toContain(b);
    const rows = [...(await buyersOf(store, [a])).values()];
    expect((await besidesOf(store, rows, 'UTC', settings.care, NOW)).get(a)?.rests).toEqual({ until: null });
    expect((await sameView(store, c))?.linked.map(({ subject }) => subject)).toEqual([a]);
  });

  it('nothing of an erased person stays with the other one, in the trail neither', async () => {
    const { store, a, b } = await twoShops();
    await link(store, a, b);
    await eraseBuyer(store, a, NOW);
    const { db } = store;
    const all = JSON.stringify([await db.entries.toArray(), await db.changes.toArray()]);
    expect(all).not.toContain(a);
    expect((await sameView(store, b))?.linked).toEqual([]);
  });

  it('goes with a forgotten shop whose words go too', async () => {
    const { store, a, b } = await twoShops();
    await link(store, a, b);
    await forgetShop(store, shopId('west'), true);
    expect(await store.db.entries.toArray()).toEqual([]);
    expect(await store.db.changes.toArray()).toEqual([]);
  });

  it('follows a subject that turns out to be another, on both sides', async () => {
    const { store, a, b } = await twoShops();
    await link(store, a, b);
    const to = `${b.slice(0, b.lastIndexOf('|'))}|moved`;
    const { typed } = store;
    await typed.transaction('rw', typed.tables, async () => {
      await moveEntries(typed, b, to);
    });
    const pairs = (await typed.entries.toArray()).map(({ subject, id }) => [subject, id]);
    expect(pairs).toEqual(
      expect.arrayContaining([
        [a, to],
        [to, a],
      ]),
    );
    expect(pairs).toHaveLength(2);
  });

  it('links goods too, by title, item number or SKU', async () => {
    const store = freshStore();
    for (const [marker, stock] of [
      ['east', 5],
      ['west', 7],
    ] as const)
      await take(
        store,
        listingPage([{ itemId: `9${stock}`, title: `青瓷杯 ${marker}`, stock: count(stock) }], {
          ...{ shopMarker: marker, shopName: marker },
        }),
      );
    const [a, b] = (await store.db.listings.toArray()).map((one) => one.key);
    if (!a || !b) throw new Error('no listings');
    expect(await searchOtherShops(store, a, '青瓷')).toMatchObject([{ subject: b, stock: { value: 7 } }]);
    expect(await searchOtherShops(store, a, '97')).toHaveLength(1);
    await link(store, a, b);
    expect(await sameView(store, b)).toMatchObject({
      own: { stock: { value: 7 } },
      linked: [{ stock: { value: 5 } }],
    });
  });
});
