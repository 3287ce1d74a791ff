import type { ReadReading } from '../model/reading';
import { shopId } from './keys';
import type { ShopRecord } from './records';
import { bareShop } from './shop-facts';
import type { Store } from './store';

/** Which shop a reading belongs to, or why that can't be told. */
export type ShopAnswer =
  | { shop: ShopRecord; isNew: boolean }
  | { shop: null; why: 'needs-name' | 'shop-unknown' };

/**
 * An origin and the marker its page shows name a shop. Where pages show none, the seller names the origin's one
 * shop. Where the origin has had markers, a page without one is nobody's: storing it could mix two shops.
 */
export async function resolveShop(store: Store, reading: ReadReading): Promise<ShopAnswer> {
  const known = await store.db.shops.where('origin').equals(reading.origin).toArray();
  if (reading.shopMarker !== null) {
    const id = shopId(reading.origin, reading.shopMarker);
    const shop = known.find((one) => one.id === id);
    if (shop) return { shop, isNew: false };
    const name = reading.shopName ?? reading.shopMarker;
    return { shop: newShop(reading.origin, reading.shopMarker, name, reading), isNew: true };
  }
  if (known.some((one) => one.marker !== null)) return { shop: null, why: 'shop-unknown' };
  const [named] = known;
  return named ? { shop: named, isNew: false } : { shop: null, why: 'needs-name' };
}

type About = Pick<ReadReading, 'timeZone' | 'currency' | 'profile' | 'readAt'>;

function newShop(origin: string, marker: string | null, name: string, about: About): ShopRecord {
  return bareShop({
    id: shopId(origin, marker),
    origin,
    marker,
    name,
    timeZone: about.timeZone,
    currency: about.currency,
    profile: about.profile,
    firstSeen: about.readAt,
    lastSeen: about.readAt,
  });
}

/** Names (or renames) the one shop of an origin whose pages show no marker. */
export async function nameShop(store: Store, origin: string, name: string, now: number): Promise<ShopRecord> {
  return store.db.transaction('rw', store.db.shops, async () => {
    const old = await store.db.shops.get(shopId(origin, null));
    // The first reading brings the zone and the currency.
    const about = { timeZone: 'UTC', currency: null, profile: null, readAt: now };
    const shop = old ? { ...old, name } : newShop(origin, null, name, about);
    await store.db.shops.put(shop);
    return shop;
  });
}

/** A shop that only files tell of: no page names it, so its name tells it apart from others. */
export async function fileShopOf(
  store: Store,
  platform: string | null,
  name: string,
  about: About,
): Promise<ShopRecord> {
  const shop = newShop(`file:${platform ?? 'unknown'}`, name, name, about);
  return (await store.db.shops.get(shop.id)) ?? shop;
}
