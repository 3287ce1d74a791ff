import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../utils/store/fold';
import { freshStore, take } from './bench';
import { buyerId, DAY, NOW, order, orderPage } from './readings';

afterEach(() => {
  vi.restoreAllMocks();
});

const pageOf = (name: string) =>
  orderPage(
    Array.from({ length: 40 }, (_, i) =>
      order(`${name}${i}`, NOW - i * DAY, {
        items: [{ itemId: String(i % 20), quantity: 1 }],
        buyerKeys: [buyerId(`b${i}`)],
      }),
    ),
    { view: `https://shop.example.com/${name}` },
  );

/** Requests that bring leaves, by table. */
function countReads(): Record<string, number> {
  const counts: Record<string, number> = {};
  const own = IDBObjectStore.prototype.getAll;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...rest) {
    counts[this.name] = (counts[this.name] ?? 0) + 1;
    return own.apply(this, rest);
  });
  return counts;
}

describe('rows that are read and changed in one transaction', () => {
  it('are asked for once: buyers and ledgers by a fold', async () => {
    const store = freshStore();
    await take(store, pageOf('a'));
    await fold(store);
    await take(store, pageOf('b'));
    const counts = countReads();
    await fold(store);
    expect(counts).toMatchObject({ buyers: 1, ledgers: 1 });
  });
});
