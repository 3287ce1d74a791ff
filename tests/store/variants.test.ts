import { describe, expect, it } from 'vitest';
import type { ListingRow } from '../../utils/model/reading';
import { listingOf } from '../../utils/store/listing-facts';
import type { Store } from '../../utils/store/store';
import { freshStore, take } from './bench';
import { count, DAY, HOUR, listingPage, NOW } from './readings';

const variant = (sku: string, stock: number, extra: Partial<ListingRow> = {}): ListingRow => ({
  itemId: '1',
  title: '杯子',
  sku,
  stock: count(stock),
  ...extra,
});
const sold = (soldTotal: number) => ({ soldTotal: count(soldTotal) });

async function look(store: Store, rows: ListingRow[], readAt = NOW): Promise<void> {
  await take(store, listingPage(rows, { readAt }));
}

async function seen(store: Store) {
  const [record] = await store.db.listings.toArray();
  if (!record) throw new Error('one listing');
  return listingOf(record).sightings.map(({ stock, sold30d, soldTotal }) => [
    stock?.value ?? null,
    sold30d?.value ?? null,
    soldTotal?.value ?? null,
  ]);
}

describe('variants of one listing', () => {
  it('on two pages of a list add up, whichever page is read last', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const store = freshStore();
      const pages = [[variant('A', 3), variant('B', 4)], [variant('C', 5)]];
      for (const [i, n] of order.entries()) await look(store, pages[n] ?? [], NOW + i * 60_000);
      expect(await seen(store)).toEqual([[12, null, null]]);
    }
  });

  it('seen again alone keep the stock the others had', async () => {
    const store = freshStore();
    await look(store, [variant('A', 3), variant('B', 4)], NOW - 5 * DAY);
    await look(store, [variant('A', 2)]);
    expect(await seen(store)).toEqual([
      [7, null, null],
      [6, null, null],
    ]);
  });

  it('unseen for long are forgotten', async () => {
    const store = freshStore();
    await look(store, [variant('A', 3), variant('B', 4)], NOW - 40 * DAY);
    await look(store, [variant('A', 2)]);
    expect((await seen(store)).map(([stock]) => stock)).toEqual([7, 2]);
  });

  it('sold out on one page say nothing of the whole while the others are unseen', async () => {
    const store = freshStore();
    await look(store, [variant('A', 0)], NOW - 2 * DAY);
    expect(await seen(store)).toEqual([[0, null, null]]);
    await look(store, [variant('B', 5)]);
    expect(await seen(store)).toEqual([
      [null, null, null],
      [5, null, null],
    ]);
  });

  it('do not pass for sold, nor for unsold, where some of them were not looked at', async () => {
    const store = freshStore();
    await look(store, [variant('A', 1, sold(100)), variant('B', 1, sold(50))], NOW - 4 * DAY);
    await look(store, [variant('A', 1, sold(100))], NOW - 2 * DAY);
    await look(store, [variant('A', 1, sold(100)), variant('B', 1, sold(50))]);
    expect((await seen(store)).map(([, , total]) => total)).toEqual([150, null, 150]);
  });

  it('and the whole are never added together: the newer look counts', async () => {
    const store = freshStore();
    await look(store, [variant('A', 3), variant('B', 4)]);
    await look(store, [{ itemId: '1', title: '杯子', stock: count(9) }], NOW + HOUR);
    expect(await seen(store)).toEqual([[9, null, null]]);
    await look(store, [variant('A', 3), variant('B', 5)], NOW + 2 * HOUR);
    expect(await seen(store)).toEqual([[8, null, null]]);
  });
});
