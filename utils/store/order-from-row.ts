import type { StoredItem } from '../model/facts';
import type { OrderItem, OrderRow, ReadReading } from '../model/reading';
import { joinClaims } from './claims';
import { orderKey } from './keys';
import { lineIndex } from './order-effects';
import type { ItemsRegister, OrderFields, OrderRecord, Person, TimeRegister } from './records';
import { betterItems, betterLabel, betterTime, joinFields, registersOf, strongerIdentity } from './registers';
import { safeUrl, scrub } from './scrub';

/** The record one row gives, as if nothing else were known of the order. */
export function orderFromRow(shop: string, reading: ReadReading, row: OrderRow, person: Person): OrderRecord {
  const at = reading.readAt;
  const people = [row.buyer, row.receiver].filter((name) => name !== undefined);
  const items = itemsFrom(row, at, people);
  const isDetail = reading.scope === 'detail';
  const record: OrderRecord = {
    key: orderKey(shop, row.orderId),
    shop,
    orderId: row.orderId,
    time: timeFrom(row, at),
    buyer: person?.identity ?? null,
    label: person?.label ?? null,
    fields: fieldsFrom(reading, row, people),
    list: isDetail ? null : items,
    detail: isDetail ? items : null,
    refundSeen: showsRefund(row),
    readAt: at,
    lines: [],
  };
  return { ...record, lines: lineIndex(record) };
}

function fieldsFrom(reading: ReadReading, row: OrderRow, people: string[]): OrderRecord['fields'] {
  const own = reading.scope === 'detail' ? (row.url ?? reading.url) : row.url;
  const values: { [F in keyof OrderFields]: OrderFields[F] | null | undefined } = {
    amount: row.amount,
    refund: row.refundAmount,
    discount: row.discount,
    postage: row.shippingFee,
    channel: row.channel && scrub(row.channel, people).slice(0, 60),
    shippedAt: row.shippedAt,
    status: row.status,
    statusText: row.statusText && scrub(row.statusText, people),
    refundStatus: row.refundStatus,
    paymentStatus: row.paymentStatus,
    fulfilmentStatus: row.fulfilmentStatus,
    url: safeUrl(own, reading.url),
    source: sourceOf(reading),
  };
  return registersOf(values, reading.readAt);
}

/** The same for all rows of a page: taken apart once. */
const sources = new WeakMap<ReadReading, string | null>();

function sourceOf(reading: ReadReading): string | null {
  const known = sources.get(reading);
  if (known !== undefined) return known;
  const source = safeUrl(reading.url, reading.origin);
  sources.set(reading, source);
  return source;
}

function timeFrom(row: OrderRow, at: number): TimeRegister | null {
  if (row.orderedAt) return { v: row.orderedAt, at, from: 'ordered' };
  return row.paidAt ? { v: row.paidAt, at, from: 'paid' } : null;
}

function itemsFrom(row: OrderRow, at: number, people: string[]): ItemsRegister | null {
  if (row.items.length === 0) return row.itemCount === 0 ? { v: [], at, complete: true } : null;
  const units = row.items.reduce((sum, item) => sum + Math.max(1, item.quantity ?? 1), 0);
  // "3 items" may mean lines or pieces: more than either means that the row hides some.
  const complete = row.itemCount === undefined || row.itemCount <= Math.max(units, row.items.length);
  return { v: row.items.map((item) => itemFrom(item, people)), at, complete };
}

function itemFrom(item: OrderItem, people: string[]): StoredItem {
  return {
    title: item.title ? scrub(item.title, people) : null,
    itemId: item.itemId ?? null,
    skuId: item.skuId ?? null,
    sku: item.sku ?? null,
    spec: item.spec ? scrub(item.spec, people) : null,
    quantity: item.quantity ?? null,
    unitPrice: item.unitPrice ?? null,
    amount: item.amount ?? null,
    refunded: item.refundStatus === 'refunded' || item.status === 'refunded',
  };
}

/** Whether a row says anything about refunds, be it that there was none. */
export function showsRefund(row: OrderRow): boolean {
  const told = (one: OrderRow | OrderItem) =>
    one.refundStatus !== undefined || one.status === 'refunded' || one.status === 'refunding';
  return told(row) || row.refundAmount !== undefined || row.items.some(told);
}

function withClaims(claims: OrderRecord['claims']): Pick<OrderRecord, 'claims'> {
  return claims ? { claims } : {};
}

/** What two records of one order know together. */
export function joinOrders(a: OrderRecord, b: OrderRecord): OrderRecord {
  const erased = a.erased ?? b.erased;
  const joined: OrderRecord = {
    key: a.key,
    shop: a.shop,
    orderId: a.orderId,
    time: betterTime(a.time, b.time),
    buyer: erased ? null : strongerIdentity(a.buyer, b.buyer),
    label: erased ? null : betterLabel(a.label, b.label),
    fields: joinFields(a.fields, b.fields),
    list: betterItems(a.list, b.list),
    detail: betterItems(a.detail, b.detail),
    refundSeen: a.refundSeen || b.refundSeen,
    ...withClaims(joinClaims(a.claims, b.claims)),
    ...(erased ? { erased } : {}),
    readAt: Math.max(a.readAt, b.readAt),
    lines: [],
  };
  return { ...joined, lines: lineIndex(joined) };
}
