import { dayOf } from '../model/day';
import type { BuyerOrder } from '../model/facts';
import type { ForgottenSums } from '../model/forgotten';
import { addUp, noEarlier } from './buyer-orders';
import { isUnread } from './claims';
import { buyersOf, ledgersOf } from './journal';
import { shopRange } from './keys';
import { daysOf } from './ledger';
import { orderEffects } from './order-effects';
import type { BuyerRecord, EarlierRecord, LedgerRecord, OrderRecord, ShopRecord } from './records';
import type { Store } from './store';

const SLICE = 500;

/** The shops of which something was forgotten. */
type Old = ShopRecord & { forgottenBefore: number };
export type Before = Pick<Old, 'id' | 'timeZone' | 'forgottenBefore'>;

export function hasForgotten(shop: ShopRecord): shop is Old {
  return shop.forgottenBefore !== undefined;
}

type Counted = { orders: number; masks: Record<string, number> };

/** Orders of a shop that are not from a time of which some were forgotten, counted slice by slice. */
export function laterOrders({ timeZone, forgottenBefore }: Before) {
  const counted: Counted = { orders: 0, masks: {} };
  return {
    add(order: OrderRecord): void {
      if (isUnread(order) || isBefore(order.time?.v.ms ?? null, forgottenBefore)) return;
      counted.orders += 1;
      for (const [mask, lines] of Object.entries(orderEffects(order, timeZone).masks))
        counted.masks[mask] = (counted.masks[mask] ?? 0) + lines;
    },
    /** What the shop counts besides them. */
    restOf({ counts, masks }: Pick<ShopRecord, 'counts' | 'masks'>): Counted {
      const rest = Object.entries(masks).map(([mask, n]) => [mask, n - (counted.masks[mask] ?? 0)] as const);
      return {
        orders: Math.max(0, counts.orders - counted.orders),
        masks: Object.fromEntries(rest.filter(([, n]) => n > 0)),
      };
    },
  };
}

function isBefore(at: number | null, forgottenBefore: number): boolean {
  return at !== null && at < forgottenBefore;
}

/** What buyers' orders of that time come to, forgotten or not. */
export function earlierThan(buyer: BuyerRecord, forgottenBefore: number): EarlierRecord {
  const sum = structuredClone(buyer.earlier) ?? noEarlier();
  const old = buyer.orders.filter(({ at }: BuyerOrder) => isBefore(at, forgottenBefore));
  for (const order of old) addUp(sum, order, 1);
  return sum;
}

/** The days up to the one of the newest forgotten order. */
export function daysBefore(
  ledger: LedgerRecord,
  { timeZone, forgottenBefore }: Before,
): LedgerRecord['masks'] {
  const last = dayOf(forgottenBefore - 1, timeZone);
  const masks: LedgerRecord['masks'] = {};
  for (const mask of Object.keys(ledger.masks)) {
    const days = [...daysOf(ledger, mask)].filter(([day]) => day <= last);
    if (days.length > 0) masks[mask] = { days: days.flat(), undated: 0 };
  }
  return masks;
}

/** Sales by day and buyers' sums that no order here tells any more, slice by slice. */
export async function* forgottenSlices(store: Store, shop: Before): AsyncGenerator<ForgottenSums[]> {
  const { db } = store;
  const { id } = shop;
  for await (const keys of keysOf(db.ledgers, id)) {
    const ledgers = [...(await ledgersOf(store, keys)).values()];
    const rows = ledgers.map((one) => ({ one, masks: daysBefore(one, shop) }));
    yield rows
      .filter(({ masks }) => Object.keys(masks).length > 0)
      .map(({ one, masks }): ForgottenSums => ({ of: 'goods', shop: id, key: one.key, masks }));
  }
  for await (const keys of keysOf(db.buyers, `buyer|${id}`))
    yield [...(await buyersOf(store, keys)).values()]
      .filter(({ earlier }) => earlier !== null)
      .map((one): ForgottenSums => {
        const earlier = earlierThan(one, shop.forgottenBefore);
        return { of: 'buyer', shop: id, key: one.key, kind: one.kind, earlier };
      });
}

type Keyed = Store['db']['ledgers'] | Store['db']['buyers'];

async function* keysOf(table: Keyed, prefix: string): AsyncGenerator<string[]> {
  const [from, to] = shopRange(prefix);
  for (let after = from; ; ) {
    const range = (table as Store['db']['ledgers']).where('key').between(after, to, false);
    const keys = await range.limit(SLICE).primaryKeys();
    const last = keys.at(-1);
    if (last === undefined) return;
    yield keys;
    after = last;
  }
}
