import { salesOf } from './buyer-orders';
import type { BuyerRecord, ShopRecord } from './records';

/** Buyers with this many sales and more share the last slot of the shop's histogram. */
const MOST_SALES = 20;

/** Counts a buyer into (1) or out of (-1) a shop's number of buyers and its histogram of sales per buyer. */
export function nthStep(shop: ShopRecord, buyer: BuyerRecord, sign: 1 | -1): void {
  const slots = isSure(buyer) ? shop.nth.strong : shop.nth.weak;
  const slot = Math.min(MOST_SALES, salesOf(buyer).sales);
  while (slots.length <= slot) slots.push(0);
  slots[slot] = (slots[slot] ?? 0) + sign;
  shop.counts.buyers += sign;
}

/** Sales whose status nobody understood make a "maybe" of a buyer, as a weak key does. */
function isSure(buyer: BuyerRecord): boolean {
  return buyer.strong && !buyer.orders.some(({ state }) => state === 'unknown');
}

/** Takes empty slots off the ends: the same buyers give the same record, whatever came before. */
export function dropNth({ nth }: ShopRecord): void {
  for (const slots of [nth.strong, nth.weak]) while (slots.at(-1) === 0) slots.pop();
}

/** Buyers with `from` sales and more, on strong keys and on others. */
export function repeatCounts(
  { nth }: Pick<ShopRecord, 'nth'>,
  from: number,
): { repeat: number; maybeRepeat: number } {
  const upFrom = (slots: number[]) => slots.slice(from).reduce((sum, n) => sum + n, 0);
  return { repeat: upFrom(nth.strong), maybeRepeat: upFrom(nth.weak) };
}
