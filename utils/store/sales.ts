import { startOfDay } from '../model/day';
import type { Join, SalesFacts } from '../model/dossier';
import type { SaleDay } from '../model/facts';
import { type GoodsKind, goodsKinds, ledgerKey } from './keys';
import { daysOf } from './ledger';
import { goodsKeysOf } from './listing-from-row';
import type { LedgerRecord, ListingRecord, ShopRecord } from './records';

/**
 * Which ledgers hold a listing's sales. A line stands in one ledger for each key it has, marked with the set of
 * its keys (the mask). For each mask the shop ever used, a listing reads the ledger of the strongest key that
 * it shares with the mask, so that no line counts twice and nothing ever has to be merged.
 */
export type Reads = { keys: string[]; mask: string; kind: GoodsKind }[];

export function readsOf(listing: ListingRecord, shop: Pick<ShopRecord, 'masks'>): Reads {
  const own = goodsKeysOf(listing);
  return Object.keys(shop.masks).flatMap((mask) => {
    const kind = goodsKinds.find((one) => mask.includes(one) && own.some((key) => key.kind === one));
    if (!kind) return [];
    const keys = own.filter((key) => key.kind === kind).map((key) => ledgerKey(listing.shop, key));
    return [{ keys, mask, kind }];
  });
}

/** Prefix of ledger keys of goods whose titles go on after this listing's; null where its join needs no title. */
export function similarPrefix(listing: ListingRecord, reads: Reads): string | null {
  // Lines that have a stronger key than the title could be told apart by it, if this listing's were known.
  const byTitle = reads.filter((read) => read.kind === 't' && read.mask !== 't');
  const own = goodsKeysOf(listing).find((key) => key.kind === 't');
  return byTitle.length > 0 && own ? ledgerKey(listing.shop, own) : null;
}

export function salesOfListing(
  reads: Reads,
  shop: Pick<ShopRecord, 'masks' | 'timeZone'>,
  ledgers: Map<string, LedgerRecord>,
  similar: boolean,
): SalesFacts {
  const days = new Map<number, SaleDay>();
  let undated = 0;
  for (const { keys, mask } of reads)
    for (const key of keys) {
      const ledger = ledgers.get(key);
      if (!ledger) continue;
      undated += ledger.masks[mask]?.undated ?? 0;
      for (const [day, orders, units, refunded] of daysOf(ledger, mask)) {
        const sum = days.get(day) ?? {
          day,
          orders: 0,
          units: 0,
          refunded: 0,
          lastAt: startOfDay(day, shop.timeZone),
        };
        days.set(day, {
          ...sum,
          orders: sum.orders + orders,
          units: sum.units + units,
          refunded: sum.refunded + refunded,
        });
      }
    }
  return { days: [...days.values()].sort((a, b) => a.day - b.day), undated, similar, ...joinOf(reads, shop) };
}

const joins: Record<GoodsKind, Join> = { i: 'item', s: 'sku', u: 'title', t: 'title' };

/** The join that most lines take, and the share of lines that none could. */
function joinOf(reads: Reads, shop: Pick<ShopRecord, 'masks'>): Pick<SalesFacts, 'join' | 'unjoinable'> {
  const all = Object.values(shop.masks).reduce((sum, lines) => sum + lines, 0);
  const weight = new Map<Join, number>();
  for (const { mask, kind } of reads)
    weight.set(joins[kind], (weight.get(joins[kind]) ?? 0) + (shop.masks[mask] ?? 0));
  const joinable = [...weight.values()].reduce((sum, lines) => sum + lines, 0);
  const [heaviest] = [...weight].sort((a, b) => b[1] - a[1]);
  return { join: heaviest?.[0] ?? 'none', unjoinable: all === 0 ? 0 : (all - joinable) / all };
}
