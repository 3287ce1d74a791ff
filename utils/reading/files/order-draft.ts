import type { OrderItem, OrderRow, OrderStatus } from '../../model/reading';
import { MAX_ITEMS } from './caps';
import type { Plan } from './file-context';
import { goodsSum, noSums, orderSum, type Sums } from './order-amount';

/** One order while its lines come in. */
export type Draft = {
  row: OrderRow;
  /** Lines taken. */
  lines: number;
  sums: Sums;
  refund: { minor: number; currency: string | null } | null;
  /** Status of each line, and of each line's refund. */
  statuses: (OrderStatus | undefined)[];
  refunds: (OrderStatus | undefined)[];
  lineIds: Set<string>;
  /** Kinds of goods the order says it has. */
  kinds: number | null;
  /** A line of it was rejected: what is left is not the whole order. */
  broken: boolean;
};

export function newDraft(orderId: string): Draft {
  return {
    row: { orderId, buyerKeys: [], items: [] },
    lines: 0,
    sums: noSums(),
    refund: null,
    statuses: [],
    refunds: [],
    lineIds: new Set(),
    kinds: null,
    broken: false,
  };
}

/** The order that its lines give together. */
export function finished(draft: Draft, plan: Plan): OrderRow {
  const { row, sums } = draft;
  const per = plan.sum ? 'line' : (plan.format?.amountPer ?? (plan.format ? 'order' : 'tell'));
  const isUntold = !plan.format && !plan.sum && plan.columns.amount === undefined;
  const amount = orderSum(sums, per) ?? (isUntold ? goodsSum(sums, plan.context.money.currency) : undefined);
  if (amount && Number.isSafeInteger(amount.minor)) row.amount = amount;
  if (draft.refund) row.refundAmount = draft.refund;
  row.status = statusOf(draft);
  const refund = refundOf(draft);
  if (refund) row.refundStatus = refund;
  // A closed line of an order that goes on brought nothing.
  for (const item of row.items)
    if (item.status === 'closed' && row.status !== 'closed') item.refundStatus = 'refunded';
  if (plan.format?.joined && draft.kinds !== 1) row.items = [];
  if (draft.broken || row.items.length > MAX_ITEMS) hideSome(row);
  row.items = row.items.slice(0, MAX_ITEMS);
  return withoutEmpty(row);
}

function statusOf({ statuses }: Draft): OrderStatus | undefined {
  const told = statuses.filter((status) => status !== undefined);
  return told.find((status) => status !== 'closed') ?? told[0];
}

/** Of several lines the one that matters most: open refunds first; "refunded" only where all lines are. */
function refundOf({ refunds }: Draft): OrderStatus | undefined {
  if (refunds.includes('refunding')) return 'refunding';
  const [first] = refunds;
  return refunds.every((one) => one === first) ? first : undefined;
}

/** The row hides some of its goods: counted as more than it names, the order's items stay unread. */
function hideSome(row: OrderRow): void {
  const units = row.items.reduce(
    (sum: number, { quantity }: OrderItem) => sum + Math.max(1, quantity ?? 1),
    0,
  );
  row.itemCount = units + 1;
}

function withoutEmpty<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}
