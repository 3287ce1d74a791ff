import type { Order, OrderState, StoredItem } from '../model/facts';
import type { Money } from '../model/money';
import { keyOf } from '../model/subject';
import { claimsOf, isLineRefunded, sumOfClaims, withClaims } from './claims';
import { netOf, orderState } from './order-state';
import type { ItemsRegister, OrderFields, OrderRecord } from './records';

/** An order's facts, derived from its record: nothing derived is stored, so nothing can go stale. */

/** The values of a record's fields, with what its after-sales requests say besides, without their reading times. */
export function valuesOf(record: OrderRecord): Partial<OrderFields> {
  const values: Record<string, unknown> = {};
  const fields = record.claims ? withClaims(record.fields, record.claims) : record.fields;
  for (const [name, register] of Object.entries(fields)) values[name] = register?.v;
  return values as Partial<OrderFields>;
}

export function itemsKnown(record: OrderRecord): boolean {
  return record.detail?.complete === true || record.list?.complete === true;
}

/** Items as the richer of the two pages named them, with what the other and the after-sales lists knew besides. */
export function itemsOf(record: OrderRecord): StoredItem[] {
  const items = shownItems(record);
  const { claims } = record;
  if (!claims) return items;
  return items.map((item) =>
    isLineRefunded(claims, { ...item, cost: costOf(item) }) ? { ...item, refunded: true } : item,
  );
}

function costOf({ amount, unitPrice, quantity }: StoredItem): Money | null {
  return amount ?? (unitPrice && { ...unitPrice, minor: unitPrice.minor * Math.max(1, quantity ?? 1) });
}

function shownItems(record: OrderRecord): StoredItem[] {
  const { list, detail } = record;
  if (!list || !detail) return (detail ?? list)?.v ?? [];
  const [base, other] = richness(list) > richness(detail) ? [list, detail] : [detail, list];
  const rest = [...other.v];
  return base.v.map((item) => {
    const at = rest.findIndex((one) => isSameLine(item, one));
    const twin = at < 0 ? undefined : rest.splice(at, 1)[0];
    return twin ? overlay(item, twin, other.at > base.at) : item;
  });
}

/** Whole lists before partial ones, then by the weakest-named of their lines. */
function richness(register: ItemsRegister): number {
  const named = register.v.map(
    (item) => (item.itemId ? 2 : 0) + (item.sku || item.skuId ? 2 : 0) + (item.title ? 1 : 0),
  );
  return (register.complete ? 1000 : 0) + (named.length > 0 ? Math.min(...named) : -1);
}

function isSameLine(a: StoredItem, b: StoredItem): boolean {
  for (const name of ['skuId', 'sku'] as const) if (a[name] && b[name]) return a[name] === b[name];
  if (a.itemId && b.itemId && a.itemId !== b.itemId) return false;
  if (a.itemId && b.itemId && (!a.spec || !b.spec || a.spec === b.spec)) return true;
  return a.title !== null && a.title === b.title && (!a.spec || !b.spec || a.spec === b.spec);
}

/** Fills what `item` lacks; a newer look at the line decides whether it was refunded. */
function overlay(item: StoredItem, twin: StoredItem, twinIsNewer: boolean): StoredItem {
  const filled: StoredItem = { ...twin, ...withoutNulls(item) } as StoredItem;
  return { ...filled, refunded: twinIsNewer ? twin.refunded : item.refunded };
}

function withoutNulls(item: StoredItem): Partial<StoredItem> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

export function stateOf(record: OrderRecord): OrderState {
  return factsOf(record).state;
}

/** What the order brought, refunds taken off; null where that can't be told. */
export function netOfOrder(record: OrderRecord): Money | null {
  return netOfFacts(record, factsOf(record));
}

export type OrderFacts = { values: Partial<OrderFields>; items: StoredItem[]; state: OrderState };

/** What most of an order's other facts are made of, for whoever needs several of them. */
export function factsOf(record: OrderRecord): OrderFacts {
  const [values, items] = [valuesOf(record), itemsOf(record)];
  return { values, items, state: record.brushing ? 'brushing' : orderState(values, items) };
}

export function netOfFacts({ claims }: OrderRecord, { values, state }: OrderFacts): Money | null {
  return sumOfClaims(claims)?.unsaid ? null : netOf(values, state);
}

/** Orders that count as sales of their goods: what isn't understood counts, so that silence is never invented. */
export function isSaleLike(state: OrderState): boolean {
  return state === 'sale' || state === 'refunding' || state === 'unknown';
}

/** The subject key of the order's buyer, or null. */
export function buyerKeyOf(record: OrderRecord): string | null {
  return record.buyer ? keyOf({ kind: 'buyer', shop: record.shop, id: record.buyer.id }) : null;
}

export function orderOf(record: OrderRecord): Order {
  const { values, items, state } = factsOf(record);
  return {
    key: record.key,
    shop: record.shop,
    orderId: record.orderId,
    at: record.time?.v.ms ?? null,
    atUnit: record.time?.v.unit ?? null,
    buyer: buyerKeyOf(record),
    amount: values.amount ?? null,
    refund: values.refund ?? null,
    ...(values.discount ? { discount: values.discount } : {}),
    ...(values.postage ? { postage: values.postage } : {}),
    ...(values.channel ? { channel: values.channel } : {}),
    ...(values.shippedAt ? { shippedAt: values.shippedAt.ms } : {}),
    status: values.status ?? null,
    statusText: values.statusText ?? null,
    state,
    refundSeen: record.refundSeen,
    items,
    itemsKnown: itemsKnown(record),
    ...(record.claims ? { claims: claimsOf(record) } : {}),
    url: values.url ?? null,
    source: values.source ?? '',
    readAt: record.readAt,
  };
}
