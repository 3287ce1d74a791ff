import { isUnread } from './claims';
import { itemsOf, valuesOf } from './order-facts';
import type { OrderRecord } from './records';
import { isSame } from './same';

/**
 * Whether an order says anything that it did not say before, besides when it was read and on which page: a page that
 * shows known orders once more needn't wait until they are noted. What two pages say of one line, or a page and the
 * requests after the sale, the later one decides: there being read once more may be news.
 */
export function saysNew(old: OrderRecord, now: OrderRecord): boolean {
  return !isSame(said(old), said(now));
}

function said(order: OrderRecord) {
  const { time, buyer, label, list, detail, fields: _, readAt: __, ...rest } = order;
  const { source, ...values } = valuesOf(order);
  return {
    ...rest,
    values,
    // One that files alone told of goes with its file (withdrawal.ts).
    isShown: source !== undefined,
    items: itemsOf(order),
    isUnread: isUnread(order),
    time: time && { ...time, at: 0 },
    buyer: buyer && { ...buyer, at: 0 },
    label: label && { ...label, at: 0 },
    list: list && { ...list, at: 0 },
    detail: detail && { ...detail, at: 0 },
  };
}
