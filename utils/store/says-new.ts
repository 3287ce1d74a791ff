import type { OrderRecord } from './records';
import { isSame } from './same';

/**
 * Whether an order says anything that it did not say before, besides when it was read and on which page. What it adds to
 * sums doesn't rest on those: a page that shows known orders once more needn't wait until they are noted.
 */
export function saysNew(old: OrderRecord, now: OrderRecord): boolean {
  return !isSame(said(old), said(now));
}

function said({ time, buyer, label, fields, list, detail, readAt: _, ...rest }: OrderRecord) {
  const { source: __, ...own } = fields;
  const values = Object.entries(own).map(([name, register]) => [name, register?.v]);
  return {
    ...rest,
    time: time && { ...time, at: 0 },
    buyer: buyer && { ...buyer, at: 0 },
    label: label && { ...label, at: 0 },
    fields: Object.fromEntries(values),
    list: list && { ...list, at: 0 },
    detail: detail && { ...detail, at: 0 },
  };
}
