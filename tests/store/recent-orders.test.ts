import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { fold } from '../../utils/store/fold';
import { recentOrders } from '../../utils/store/recent-orders';
import { freshStore, take } from './bench';
import { DAY, NOW, order, orderPage } from './readings';

it('orders since a day, by their buyers, the newest first; older ones of the same buyers are left out', async () => {
  const store = freshStore();
  const by = (value: string) => ({ buyerKeys: [{ kind: 'buyerId' as const, value, masked: false }] });
  const rows = [
    order('o1', NOW - DAY, by('a')),
    order('o2', NOW - 5 * DAY, by('b')),
    order('o3', NOW - 40 * DAY, by('a')),
    order('o4', NOW - 50 * DAY, by('c')),
  ];
  await take(store, orderPage(rows));
  await fold(store);
  const shop = (await store.db.shops.toCollection().first())?.id ?? '';
  const { orders, more } = await recentOrders(store, shop, NOW - 30 * DAY, NOW, 10);
  expect(orders.map((one) => one.order.orderId)).toEqual(['o1', 'o2']);
  expect(more).toBe(false);
  expect((await recentOrders(store, shop, NOW - 30 * DAY, NOW, 1)).more).toBe(true);
});
