import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { EntryInput } from '../../../utils/model/entry';
import { counted, poolLoads } from '../../../utils/pipeline/team/pool-loads';
import { deal } from '../../../utils/pipeline/team/staff';
import { putEntries } from '../../../utils/store/entries';
import { fold } from '../../../utils/store/fold';
import type { Store } from '../../../utils/store/store';
import { freshStore, take } from '../../store/bench';
import { buyerId, DAY, NOW, order, orderPage } from '../../store/readings';

const how = (batch: string) => ({ now: NOW, by: 'here', batch });
const staff: EntryInput = {
  ...{ kind: 'member', subject: null, id: 'li', when: null, value: { name: 'li', cap: 9, leftAt: null } },
};
const said: EntryInput = {
  ...{ kind: 'tag', subject: 'listing|x|i:1', id: 'a', when: null, value: { name: 'a' } },
} as unknown as EntryInput;

/** Three returning customers, and a shop that says it has thousands: only then are counts kept. */
async function shop(claimed = 5000) {
  const store = freshStore();
  await more(store, 3);
  const all = await store.db.shops.toArray();
  const nth = { strong: [0, 0, claimed], weak: [] };
  await store.db.shops.bulkPut(all.map((one) => ({ ...one, nth })));
  await putEntries(store, [staff], how('m'));
  return store;
}

async function more(store: Store, people: number) {
  const orders = Array.from({ length: people }, (_, n) => [
    order(`a${n}`, NOW - 9 * DAY - n, { buyerKeys: [buyerId(`B${n}`)] }),
    order(`b${n}`, NOW - DAY - n, { buyerKeys: [buyerId(`B${n}`)] }),
  ]).flat();
  await take(store, orderPage(orders));
  await fold(store);
}

it('a second look reads no customer again while nothing changed', async () => {
  const store = await shop();
  expect(await poolLoads(store, NOW)).toMatchObject({ loads: { li: 0 }, free: 3 });
  const read = vi.spyOn(store.db.buyers, 'where');
  expect(await poolLoads(store, NOW + 1)).toMatchObject({ loads: { li: 0 }, free: 3 });
  expect(read).not.toHaveBeenCalled();
});

it('who has whom counts at once', async () => {
  const store = await shop();
  await poolLoads(store, NOW);
  await deal(store, how('d'));
  expect(await poolLoads(store, NOW + 1)).toMatchObject({ loads: { li: 3 }, free: 0 });
});

it('other words of the seller ask for no new count', async () => {
  const store = await shop();
  await poolLoads(store, NOW);
  await putEntries(store, [said], how('t'));
  const read = vi.spyOn(store.db.buyers, 'where');
  await poolLoads(store, NOW + 1);
  await poolLoads(store, NOW + 2);
  expect(read).not.toHaveBeenCalled();
});

it('where orders moved the counts a large shop rests, and is counted again after it', async () => {
  const store = await shop();
  await poolLoads(store, NOW);
  await more(store, 5);
  const read = vi.spyOn(store.db.buyers, 'where');
  expect((await poolLoads(store, NOW + 1000)).free).toBe(3);
  expect(read).not.toHaveBeenCalled();
  expect((await poolLoads(store, NOW + 5005 * 100)).free).toBe(5);
  expect((await poolLoads(store, NOW + DAY)).free).toBe(5);
});

it('a small shop is counted each time', async () => {
  const store = await shop(3);
  expect((await poolLoads(store, NOW)).free).toBe(3);
  await more(store, 5);
  expect((await poolLoads(store, NOW + 1)).free).toBe(5);
});

it('slice by slice it comes to what the index says, single sales and weak keys left out', async () => {
  const store = await shop();
  await take(
    store,
    orderPage([
      order('c1', NOW - DAY, { buyerKeys: [buyerId('once')] }),
      order('d1', NOW - 9 * DAY, { buyerKeys: [{ kind: 'buyer', value: '李*', masked: true }] }),
      order('d2', NOW - DAY, { buyerKeys: [{ kind: 'buyer', value: '李*', masked: true }] }),
    ]),
  );
  await fold(store);
  expect(await poolLoads(store, NOW)).toMatchObject(await counted(store));
});
