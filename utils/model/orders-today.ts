import type { Order } from './facts';
import type { Money } from './money';

/** What is to be sent, by whom it is for and by what it is; and what is wrong with some of it. */

/** An order with the masked name its buyer has on pages. `strong` is false where two people may bear it. */
export type NamedOrder = { order: Order; label: string; strong: boolean };

/** Past the promised time; soon past it; money asked back before it left; the same goods twice by one buyer. */
export const orderRisks = ['late', 'soon', 'refund', 'twice'] as const;
export type OrderRisk = (typeof orderRisks)[number];

export type RiskyOrder = {
  key: string;
  orderId: string;
  buyer: string;
  label: string;
  at: number | null;
  amount: Money | null;
  url: string | null;
  why: OrderRisk;
};
export type Dispute = OrdersToday['disputes'][number];

export type OrdersToday = {
  /** The worst first. */
  risky: RiskyOrder[];
  /** Buyers with something to be sent, those with most orders first. */
  buyers: {
    subject: string;
    label: string;
    orders: { orderId: string; url: string | null; items: string[] }[];
  }[];
  /** Money asked back and not settled, whether sent or not, the oldest first; `at` is when it was ordered. */
  disputes: (RiskyOrder & { hasLeft: boolean; readAt: number })[];
  /** What is to be picked, most pieces first. `units` null where a line showed no number. */
  goods: { name: string; code: string | null; units: number | null; orders: number }[];
  /** Orders to send whose items no page showed. */
  itemsUnread: number;
  /** Orders that were to be sent when they were read last, more than a day ago: they may have left since. */
  stale: number;
  toSend: number;
  /** Of the orders of the last 30 days: sent in time, late, not due yet, and those whose sending no page dated. */
  promise: { kept: number; late: number; open: number; unknown: number };
};
