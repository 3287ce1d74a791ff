import type { StoredItem } from '../../model/facts';
import { goodsKeys, ledgerKey } from '../../store/keys';

/** Two listings of one name: then the name tells neither. */
const SEVERAL = Symbol('several');

/** Which listing an order's item is, by its strongest name that a listing has, as the ledgers join them. */
export function goodsNames(shop: string) {
  const owners = new Map<string, string | typeof SEVERAL>();
  return {
    add(listing: string, keys: string[]): void {
      for (const key of keys)
        owners.set(key, owners.has(key) && owners.get(key) !== listing ? SEVERAL : listing);
    },
    of(item: StoredItem): string | null {
      for (const key of goodsKeys({ ...item, sku: item.sku ?? item.skuId })) {
        const owner = owners.get(ledgerKey(shop, key));
        if (owner !== undefined) return owner === SEVERAL ? null : owner;
      }
      return null;
    },
  };
}
