import type { StoredItem } from '../model/facts';
import { type GoodsKind, goodsKeys } from './keys';
import { goodsKeysOf } from './listing-from-row';
import type { ListingRecord } from './records';

type Place = { at: number; kinds: Set<GoodsKind> };
export type GoodsIndex = Map<string, Place[]>;

/** Listings by the keys they are known by. `at` is the listing's place in a list of the caller's. */
export function addToIndex(index: GoodsIndex, listing: ListingRecord, at: number): void {
  const keys = goodsKeysOf(listing);
  const kinds = new Set(keys.map(({ kind }) => kind));
  for (const { kind, value } of keys) {
    const name = `${kind}:${value}`;
    index.set(name, [...(index.get(name) ?? []), { at, kinds }]);
  }
}

/** Which listing a line belongs to, by the strongest key the two share; -1 where none is found, -2 where it names no goods. */
export function placeOf(index: GoodsIndex, item: StoredItem): number {
  const keys = goodsKeys({ ...item, sku: item.sku ?? item.skuId });
  if (keys.length === 0) return -2;
  for (const [i, { kind, value }] of keys.entries()) {
    const stronger = keys.slice(0, i).map((key) => key.kind);
    // A listing that has a stronger key of its own was looked up by it already, and it differs.
    const found = index.get(`${kind}:${value}`)?.find(({ kinds }) => !stronger.some((one) => kinds.has(one)));
    if (found) return found.at;
  }
  return -1;
}
