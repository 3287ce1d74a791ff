import type { StoredItem } from '../../model/facts';
import { goodsKeys, ledgerKey } from '../../store/keys';

/** Two listings of one name: then the name tells neither. */
const SEVERAL = Symbol('several');

/** Which listing an order's item is, by its strongest name that a listing has, as the ledgers join them. */
export function goodsNames(shop: string) {
  const owners = new Map<string, string | typeof SEVERAL>();
  /** By ledger keys, strongest first. */
  const ownerOf = (keys: string[]): string | null => {
    for (const key of keys) {
      const owner = owners.get(key);
      if (owner !== undefined) return owner === SEVERAL ? null : owner;
    }
    return null;
  };
  return {
    add(listing: string, keys: string[]): void {
      for (const key of keys)
        owners.set(key, owners.has(key) && owners.get(key) !== listing ? SEVERAL : listing);
    },
    of(item: StoredItem): string | null {
      return ownerOf(goodsKeys({ ...item, sku: item.sku ?? item.skuId }).map((key) => ledgerKey(shop, key)));
    },
    ownerOf,
  };
}
