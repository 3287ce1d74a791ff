import type { Order, OrderState, StoredItem } from '../../model/facts';
import type { Money } from '../../model/money';

/** Orders that count as sales: what isn't understood counts, so that silence is never invented. */
export function isSale(state: OrderState): boolean {
  return state === 'sale' || state === 'refunding' || state === 'unknown';
}

/** What a line comes to; null where it shows no price. */
export function costOf({ amount, unitPrice, quantity }: StoredItem): Money | null {
  return amount ?? (unitPrice && { ...unitPrice, minor: unitPrice.minor * Math.max(1, quantity ?? 1) });
}

/** An order with the index of the listing that each of its items belongs to (-1: none was found, -2: it names no goods). */
export type PlacedOrder = { order: Order; net: Money | null; places: number[] };
