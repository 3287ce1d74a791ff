import type { ReadReading } from '../../utils/model/reading';
import { saveNote, setMute } from '../../utils/store/notes';
import type { Store } from '../../utils/store/store';
import { freshStore, SHOP, take } from '../store/bench';
import { buyerId, buyerName, cny, count, DAY, listingPage, NOW, order, orderPage } from '../store/readings';

export const PASSPHRASE = 'correct horse battery';
export const listing = `listing|${SHOP}|i:1`;

const item = { itemId: '1', title: '杯子', quantity: 2 };
const pages: ReadReading[] = [
  orderPage([
    order('a', NOW - DAY, { buyer: '李小明', buyerKeys: [buyerId('1')], items: [item] }),
    order('b', NOW - 9 * DAY, { buyer: '王芳', buyerKeys: [buyerName('王芳')] }),
  ]),
  orderPage([order('a', NOW - DAY, { buyerKeys: [buyerId('1')], status: 'refunding' })], {
    readAt: NOW + DAY,
  }),
  orderPage([order('c', NOW - 2 * DAY, { buyerKeys: [buyerId('2')], items: [item, item] })], {
    readAt: NOW + 2,
    shopMarker: 'shop-2',
  }),
  listingPage([
    { itemId: '1', sku: 'S1', title: '杯子', stock: count(3), price: { low: cny(9), high: cny(9) } },
  ]),
  listingPage([{ itemId: '1', title: '大杯子', stock: count(1) }], { readAt: NOW + 2 * DAY }),
  listingPage([{ sku: 'S1', title: '杯子' }], { readAt: NOW + 3 * DAY }),
];

/** A store that has read some of the pages above, with a note and mutes for each. */
export async function storeOf(which: number[], secret = 7): Promise<Store> {
  const store = freshStore();
  await store.db.meta.put({ key: 'secret', value: new Uint8Array(32).fill(secret) });
  for (const n of which) {
    const page = pages[n];
    if (page) await take(store, page);
    const text = `note ${n}`;
    await saveNote(store, { subject: listing, text, tags: [], savedAt: NOW + n * 1000 });
    await setMute(store, { subject: listing, rule: `rule ${n % 2}`, why: text, mutedAt: NOW + n });
  }
  return store;
}

export const ALL = [0, 1, 2, 3, 4, 5];
