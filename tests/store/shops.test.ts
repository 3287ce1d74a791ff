import { describe, expect, it } from 'vitest';
import { nameShop } from '../../utils/store/shops';
import { listShops } from '../../utils/store/views';
import { buyersIn, freshStore, take } from './bench';
import { buyerId, count, DAY, listingPage, NOW, ORIGIN, order, orderPage } from './readings';

const goods = [{ itemId: '1', title: '杯子', stock: count(3) }];

describe('shops', () => {
  it('of one origin never mix: the marker tells them apart', async () => {
    const store = freshStore();
    const orders = [
      order('a', NOW, { buyerKeys: [buyerId('9')] }),
      order('b', NOW - DAY, { buyerKeys: [buyerId('9')] }),
    ];
    const [one, two] = orders;
    await take(store, orderPage(one ? [one] : [], { shopMarker: 'm1' }));
    const { hints } = await take(store, orderPage(two ? [two] : [], { shopMarker: 'm2' }));
    expect(hints[0]?.word).toBe('repeat-buyer:no');
    const buyers = await buyersIn(store);
    expect(buyers.map((buyer) => [buyer.shop, buyer.orders.length])).toEqual([
      [`${ORIGIN}#m1`, 1],
      [`${ORIGIN}#m2`, 1],
    ]);
    // The same person in two shops is two subjects with nothing in common.
    expect(new Set(buyers.map((buyer) => buyer.id)).size).toBe(2);
    expect((await listShops(store)).map((shop) => shop.marker).sort()).toEqual(['m1', 'm2']);
  });

  it('without a marker wait for a name, then keep it', async () => {
    const store = freshStore();
    const bare = listingPage(goods, { shopMarker: null });
    expect(await take(store, bare)).toMatchObject({ stored: false, needsShopName: true });
    await nameShop(store, ORIGIN, '我的小店', NOW);
    expect(await take(store, bare)).toMatchObject({ stored: true, shop: { name: '我的小店' } });
    await nameShop(store, ORIGIN, '新名字', NOW);
    const [shop] = await listShops(store);
    expect(shop).toMatchObject({ name: '新名字', timeZone: 'Asia/Shanghai', currency: 'CNY' });
    expect(await store.db.listings.count()).toBe(1);
  });

  it('a page without a marker on an origin with markers is nobody’s', async () => {
    const store = freshStore();
    await take(store, listingPage(goods));
    const answer = await take(store, listingPage(goods, { shopMarker: null, readAt: NOW + 1 }));
    expect(answer).toMatchObject({ stored: false, needsShopName: false, problem: 'shop-unknown' });
    expect((await store.db.listings.toArray())[0]?.lastSeen).toBe(NOW);
  });

  it('a marker that appears later is another shop', async () => {
    const store = freshStore();
    await nameShop(store, ORIGIN, '没有编号', NOW);
    await take(store, listingPage(goods, { shopMarker: null }));
    await take(store, listingPage(goods, { shopMarker: 'm1' }));
    expect(await store.db.listings.count()).toBe(2);
    expect(await store.db.shops.count()).toBe(2);
  });
});
