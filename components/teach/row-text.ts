import type { Money } from '../../utils/model/money';
import type { Count, ListingRow, OrderRow, PriceRange, Stamp } from '../../utils/model/reading';
import type { TaughtField } from '../../utils/model/taught';
import { counted, day, moment, money, type Words } from '../../utils/words';
import { countText } from '../count-text';

/** One value of a row, as it will be kept and shown. */
export type RowLine = { field: TaughtField; text: string };

const MONEY = new Set<string>(['cost', 'amount', 'discount', 'shippingFee', 'refundAmount']);
const TIMES = new Set<string>(['createdAt', 'listedAt', 'orderedAt', 'paidAt']);
const COUNTS = new Set<string>([
  ...['stock', 'soldTotal', 'sold30d', 'sold7d', 'reviewCount', 'views', 'visitors', 'favorites', 'cartAdds'],
]);
const STATES: Record<string, string> = {
  status: 'statusText',
  refundStatus: 'refundText',
  paymentStatus: 'paymentText',
  fulfilmentStatus: 'fulfilmentText',
};

type Shown = { words: Words; timeZone: string; mask: (name: string) => string };

/** What a listing row says, in the order the fields are offered. */
export function listingLines(row: ListingRow, fields: readonly TaughtField[], shown: Shown): RowLine[] {
  return fields.flatMap((field) => lineOf(field, textOf(row, field, shown)));
}

/** What an order row says; a buyer as she is kept: masked. */
export function orderLines(row: OrderRow, fields: readonly TaughtField[], shown: Shown): RowLine[] {
  const { words } = shown;
  const [item] = row.items;
  const keyOf = (kind: string): string | undefined => row.buyerKeys.find((key) => key.kind === kind)?.value;
  const special: Record<string, string | undefined> = {
    buyer: row.buyer && shown.mask(row.buyer),
    buyerId: keyOf('buyerId'),
    buyerAccount: masked(keyOf('buyerAccount'), shown),
    buyerEmail: masked(keyOf('buyerEmail'), shown),
    receiver: row.receiver && shown.mask(row.receiver),
    items: row.items.map((one) => one.title ?? one.sku ?? one.itemId ?? '').join(' · ') || undefined,
    sku: item?.sku,
    spec: item?.spec,
    quantity: item?.quantity === undefined ? undefined : counted(item.quantity),
    unitPrice: item?.unitPrice && money(item.unitPrice, words.language),
  };
  return fields.flatMap((field) =>
    lineOf(field, field in special ? special[field] : textOf(row, field, shown)),
  );
}

function masked(value: string | undefined, { mask }: Shown): string | undefined {
  return value === undefined ? undefined : mask(value);
}

function lineOf(field: TaughtField, text: string | undefined): RowLine[] {
  return text === undefined || text === '' ? [] : [{ field, text }];
}

function textOf(row: ListingRow | OrderRow, field: string, { words, timeZone }: Shown): string | undefined {
  const { language, common } = words;
  const all = row as Record<string, unknown>;
  const value = all[field];
  if (field in STATES) {
    const known: Record<string, string> = { ...common.orderStatuses, ...common.productStates };
    return known[String(value)] ?? (all[STATES[field] ?? ''] as string | undefined);
  }
  if (value === undefined) return undefined;
  if (MONEY.has(field)) return money(value as Money, language);
  if (field === 'price') return priceText(value as PriceRange, words);
  if (COUNTS.has(field)) return countText(words, value as Count) ?? undefined;
  if (TIMES.has(field)) return timeText(value as Stamp, timeZone, words);
  return String(value);
}

function priceText({ low, high }: PriceRange, { language }: Words): string {
  return low.minor === high.minor ? money(low, language) : `${money(low, language)}–${money(high, language)}`;
}

function timeText({ ms, unit }: Stamp, timeZone: string, { language }: Words): string {
  return unit === 'day' ? day(ms, timeZone, language) : moment(ms, timeZone, language);
}
