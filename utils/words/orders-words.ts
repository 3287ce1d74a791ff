import type { OrderRisk } from './model-types';

/** The page on what is to be sent today. */
export type OrdersWords = {
  intro: string;
  readAt: (when: string) => string;
  neverRead: string;
  stale: (count: number) => string;
  nameless: string;
  more: string;
  risky: string;
  noRisk: string;
  why: Record<OrderRisk, string>;
  disputes: string;
  noDispute: string;
  disputeLeft: string;
  disputeHere: string;
  order: (id: string) => string;
  byBuyer: (orders: number, buyers: number) => string;
  byGoods: string;
  nothing: string;
  columns: { buyer: string; items: string; goods: string; units: string; orders: string };
  itemsUnread: (count: number) => string;
  unitsUnknown: string;
  promise: string;
  promiseSaid: (kept: number, late: number) => string;
  promiseOpen: (open: number, unknown: number) => string;
  rule: string;
  ruleBody: string;
  ruleFields: { shipHours: string };
};
