import { dayOf } from '../model/day';
import type { BuyerOrder } from '../model/facts';
import { isUnread } from './claims';
import { goodsKeys, ledgerKey, maskOf, padTime } from './keys';
import {
  buyerKeyOf,
  factsOf,
  isSaleLike,
  itemsKnown,
  itemsOf,
  netOfFacts,
  type OrderFacts,
} from './order-facts';
import type { OrderRecord } from './records';

/** What one line's goods get in one ledger. */
export type LedgerEntry = {
  key: string;
  mask: string;
  day: number | null;
  orders: number;
  units: number;
  refunded: number;
};

/**
 * Everything an order adds to the aggregates. An order that changed takes its old effects away and adds its
 * new ones: the stored order is the memory, so no aggregate needs to remember its orders.
 */
export type OrderEffects = {
  ledger: LedgerEntry[];
  masks: Record<string, number>;
  buyer: { key: string; order: BuyerOrder } | null;
  unread: { key: string; day: number | null; at: number; url: string | null; orderId: string } | null;
};

/** An order before and after a reading, with what each comes to. */
export type OrderChange = {
  old: OrderRecord | undefined;
  now: OrderRecord;
  minus: OrderEffects;
  plus: OrderEffects;
};

/** Of an order that isn't there. */
export const NONE: OrderEffects = { ledger: [], masks: {}, buyer: null, unread: null };

export function orderEffects(record: OrderRecord | undefined, timeZone: string): OrderEffects {
  if (!record || isUnread(record)) return NONE;
  const facts = factsOf(record);
  const { values, state } = facts;
  const at = record.time?.v.ms ?? null;
  const day = at === null ? null : dayOf(at, timeZone);
  const buyer = buyerKeyOf(record);
  const unread = isSaleLike(state) && !itemsKnown(record);
  return {
    ...ledgerEffects(record, day, facts),
    buyer: buyer
      ? { key: buyer, order: { orderId: record.orderId, at, net: netOfFacts(record, facts), state } }
      : null,
    unread: unread
      ? {
          key: `${record.shop}|${padTime(at)}|${record.orderId}`,
          day,
          at: at ?? 0,
          url: values.url ?? null,
          orderId: record.orderId,
        }
      : null,
  };
}

function ledgerEffects(
  record: OrderRecord,
  day: number | null,
  { items, state }: OrderFacts,
): Pick<OrderEffects, 'ledger' | 'masks'> {
  const entries = new Map<string, LedgerEntry>();
  const masks: Record<string, number> = {};
  if (!isSaleLike(state) && state !== 'refunded' && state !== 'brushing') return { ledger: [], masks };
  for (const item of items) {
    const keys = goodsKeys({ ...item, sku: item.sku ?? item.skuId });
    const mask = maskOf(keys);
    masks[mask] = (masks[mask] ?? 0) + 1;
    // Brushing sells nothing, but its listing's page still leads to it, for the seller may take her word back.
    if (state === 'brushing') continue;
    const refunded = state === 'refunded' || item.refunded;
    for (const key of keys) {
      const ledger = ledgerKey(record.shop, key);
      const id = `${ledger}|${mask}`;
      const entry = entries.get(id) ?? { key: ledger, mask, day, orders: 0, units: 0, refunded: 0 };
      entry.orders = refunded ? entry.orders : 1;
      entry.refunded = refunded ? 1 : entry.refunded;
      entry.units += refunded ? 0 : Math.max(0, item.quantity ?? 1);
      entries.set(id, entry);
    }
  }
  return { ledger: [...entries.values()], masks };
}

/** Index entries that lead from goods to this order, whatever its state. */
export function lineIndex(record: OrderRecord): string[] {
  const at = padTime(record.time?.v.ms ?? null);
  const index = itemsOf(record).flatMap((item) => {
    const keys = goodsKeys({ ...item, sku: item.sku ?? item.skuId });
    return keys.map((key) => `${ledgerKey(record.shop, key)}|${maskOf(keys)}|${at}`);
  });
  return [...new Set(index)];
}
