import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ListingRow, Reading } from '../../utils/model/reading';
import { deskOf } from '../../utils/pipeline/desk';
import { handleTyped } from '../../utils/pipeline/handlers/typed';
import { saveNote, setMute } from '../../utils/store/notes';
import type { Store } from '../../utils/store/store';
import { popupView, storyOf } from '../../utils/store/views';
import { factsOf, freshStore, judgeBuyer, SHOP, take, thresholds } from './bench';
import { cny, count, HOUR, listingPage, NOW, order, orderPage } from './readings';

vi.mock('wxt/browser', () => import('../pipeline/fake-browser'));

const X = `listing|${SHOP}|i:X`;
const STRAY = `listing|${SHOP}|s:A`;
const bySku: ListingRow = { sku: 'A', stock: count(7), price: { low: cny(30), high: cny(30) } };
const full = (itemId: string): ListingRow => ({ itemId, sku: 'A', title: `货 ${itemId}` });

const see = (store: Store, row: ListingRow, hours = 0) =>
  take(store, listingPage([row], { readAt: NOW + hours * HOUR }));

async function listingStory(store: Store, key: string) {
  const story = await storyOf(store, key, NOW, judgeBuyer);
  return story?.kind === 'listing' ? story : null;
}

describe('goods named by SKU alone on one page and with an item id on another', () => {
  it.each([
    ['the SKU first', [bySku, full('X')]],
    ['the item first', [full('X'), bySku]],
  ])('are one listing: %s', async (_, rows) => {
    const store = freshStore();
    for (const [i, row] of rows.entries()) await see(store, row, i);
    for (const key of [X, STRAY]) {
      const story = await listingStory(store, key);
      expect(story?.listing).toMatchObject({ key: X, title: '货 X', skus: ['A'], price: bySku.price });
      expect(story?.listing.sightings.map((one) => one.stock?.value)).toEqual([7]);
      expect(story?.verdicts[0]?.subject).toBe(X);
    }
    expect((await popupView(store, thresholds, NOW)).counts.listings).toBe(1);
    const again = await see(store, bySku, 9);
    expect(again.hints.map((hint) => hint.subject)).toEqual([X]);
  });

  it('take what was typed about the SKU along', async () => {
    const store = freshStore();
    await see(store, bySku);
    await saveNote(store, { subject: STRAY, text: '老陈的货', tags: ['补货'], savedAt: NOW });
    await setMute(store, { subject: STRAY, rule: 'dead-listing', why: '季节', mutedAt: NOW });
    await store.db.tasks.put({
      key: `clear-dead|${STRAY}`,
      kind: 'clear-dead',
      subject: STRAY,
      label: 'A',
      state: 'later',
      worth: 1,
      because: [],
      url: null,
      madeAt: NOW,
      due: NOW,
      changedAt: NOW,
    });
    await see(store, full('X'), 1);
    const story = await listingStory(store, X);
    expect(story?.note).toMatchObject({ text: '老陈的货', tags: ['补货'] });
    expect(story?.mutes).toHaveLength(1);
    expect(await store.db.tasks.toCollection().primaryKeys()).toEqual([`clear-dead|${X}`]);
    expect((await store.db.tasks.toArray())[0]).toMatchObject({ subject: X, state: 'later' });
    expect(await store.db.notes.count()).toBe(1);
  });

  it('keep both notes where both had one, and a page still open writes to the right listing', async () => {
    const store = freshStore();
    await see(store, bySku);
    await see(store, { itemId: 'X', title: '货 X' });
    await saveNote(store, { subject: STRAY, text: '按编码', tags: ['a'], savedAt: NOW });
    await saveNote(store, { subject: X, text: '按商品', tags: ['b'], savedAt: NOW + 1 });
    await see(store, full('X'), 1);
    expect((await listingStory(store, X))?.note).toMatchObject({
      text: '按商品\n\n按编码',
      tags: ['b', 'a'],
    });
    const desk = deskOf(store, () => NOW + 2, 'zh-CN');
    await handleTyped(desk, { type: 'note.save', subject: STRAY, text: '新的', tags: [] });
    await handleTyped(desk, { type: 'cost.set', subject: STRAY, cost: 12 });
    const story = await listingStory(store, X);
    expect(story?.note?.text).toBe('新的');
    expect(story?.listing.cost).toEqual(cny(12));
    expect(await store.db.notes.count()).toBe(1);
  });

  it('part again where a second listing shows the same SKU', async () => {
    const store = freshStore();
    await see(store, bySku);
    await see(store, full('X'), 1);
    await see(store, full('Y'), 2);
    expect((await listingStory(store, STRAY))?.listing.key).toBe(STRAY);
    expect((await listingStory(store, X))?.listing.sightings).toEqual([]);
    expect((await popupView(store, thresholds, NOW)).counts.listings).toBe(3);
    expect((await listingStory(store, X))?.verdicts[0]?.because.map((r) => r.code)).toContain(
      'stock-unknown',
    );
  });

  it('are judged as one: stock from one page, sales from lines of the other', async () => {
    const store = freshStore();
    const sold = Array.from({ length: 120 }, (_, n) =>
      order(`o${n}`, NOW - (n + 1) * 24 * HOUR, { items: [{ itemId: n < 100 ? 'Z' : 'X', quantity: 1 }] }),
    );
    await take(store, orderPage(sold));
    await see(store, full('X'));
    const { hints } = await see(store, bySku, 1);
    expect(hints[0]).toMatchObject({ subject: X, word: 'dead-listing:yes' });
    expect((await popupView(store, thresholds, NOW)).counts.dead).toBe(1);
  });

  it('come to the same in any order of pages', async () => {
    const row = fc.record({
      item: fc.constantFrom(null, null, 'X', 'Y'),
      sku: fc.constantFrom('A', 'B', undefined),
      stock: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    });
    const look = fc.record({
      readAt: fc.integer({ min: 0, max: 99 }),
      rows: fc.array(row, { maxLength: 3 }),
    });
    const looks = fc.uniqueArray(look, { minLength: 2, maxLength: 6, selector: (one) => one.readAt });
    const readingOf = ({
      readAt,
      rows,
    }: {
      readAt: number;
      rows: (typeof row extends fc.Arbitrary<infer T> ? T : never)[];
    }): Reading =>
      listingPage(
        rows.map(({ item, sku, stock }) => ({
          ...(item ? { itemId: item } : {}),
          ...(sku ? { sku } : {}),
          ...(stock === undefined ? {} : { stock: count(stock) }),
          title: `货 ${item ?? sku ?? ''}`,
        })),
        { readAt: NOW + readAt * HOUR },
      );
    const factsAfter = async (readings: Reading[]) => {
      const store = freshStore();
      for (const reading of readings) await take(store, reading, { now: NOW + 300 * HOUR, trusted: true });
      const listings = await store.db.listings.toArray();
      const [shop] = await store.db.shops.toArray();
      expect(shop?.counts.listings ?? 0).toBe(listings.filter(({ of }) => of === undefined).length);
      for (const { of } of listings)
        if (of) expect(listings.some(({ key, itemId }) => key === of && itemId)).toBe(true);
      return factsOf(store);
    };
    const shuffled = looks.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([all, other]) => {
        expect(await factsAfter([...other, ...other].map(readingOf))).toEqual(
          await factsAfter(all.map(readingOf)),
        );
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
