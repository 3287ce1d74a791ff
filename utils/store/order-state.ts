import type { OrderState, StoredItem } from '../model/facts';
import type { Money } from '../model/money';
import type { OrderFields } from './records';

type Statuses = Partial<
  Pick<
    OrderFields,
    'status' | 'statusText' | 'refundStatus' | 'paymentStatus' | 'fulfilmentStatus' | 'amount' | 'refund'
  >
>;

const BROUGHT_NOTHING = new Set<OrderState>(['cancelled', 'draft', 'unpaid', 'brushing']);
const SOLD = new Set(['paid_to_ship', 'partially_shipped', 'shipped', 'completed']);

/**
 * How an order counts. Without any status word it is a sale (some lists show none); with words that were not
 * understood it is `unknown`. A refund of part of the money leaves a sale of less; one of all of it leaves none,
 * whatever the status says: many backends go on calling such an order delivered.
 */
export function orderState(of: Statuses, items: StoredItem[]): OrderState {
  const all = [of.status, of.refundStatus, of.paymentStatus, of.fulfilmentStatus];
  const has = (status: string) => all.some((one) => one === status);
  if (has('refunding')) return 'refunding';
  const whole = !isPartial(of.amount, of.refund);
  if (has('refunded') && whole) return 'refunded';
  if (items.length > 0 && items.every((item) => item.refunded)) return 'refunded';
  if (of.status === 'draft') return 'draft';
  if (has('closed')) return 'cancelled';
  if (isWhole(of.amount, of.refund)) return 'refunded';
  if (SOLD.has(of.status ?? '') || SOLD.has(of.fulfilmentStatus ?? '')) return 'sale';
  if (has('unpaid')) return 'unpaid';
  if (all.some((one) => one !== undefined && one !== 'no_refund')) return 'sale';
  return of.statusText ? 'unknown' : 'sale';
}

function isPartial(amount: Money | undefined, refund: Money | undefined): boolean {
  if (!amount || !refund || amount.currency !== refund.currency) return false;
  return refund.minor > 0 && refund.minor < amount.minor;
}

function isWhole(amount: Money | undefined, refund: Money | undefined): boolean {
  if (!amount || !refund || amount.currency !== refund.currency) return false;
  return refund.minor > 0 && refund.minor >= amount.minor;
}

/** What an order brought: paid less refunded; null where that can't be told, as where part was refunded and not how much. */
export function netOf(of: Statuses, state: OrderState): Money | null {
  const { amount, refund } = of;
  if (!amount) return null;
  if (BROUGHT_NOTHING.has(state)) return { ...amount, minor: 0 };
  if (refund && refund.currency === amount.currency)
    return { ...amount, minor: Math.max(0, amount.minor - refund.minor) };
  const isPartGone = [of.status, of.refundStatus, of.paymentStatus].includes('part_refunded');
  if (refund || (isPartGone && state !== 'refunded')) return null;
  return state === 'refunded' ? { ...amount, minor: 0 } : amount;
}
