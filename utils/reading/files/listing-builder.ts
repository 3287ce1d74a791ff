import type { Money } from '../../model/money';
import type { ListingRow, ProductStatus } from '../../model/reading';
import { codeIn, idIn } from '../rows/values';
import { parseCount, parseStock } from '../values/count';
import { findStatus } from '../values/status';
import { isScientific } from './clean-cell';
import { type RowReader, rowReader } from './columns';
import type { Plan } from './file-context';
import type { Ledger } from './rejects';
import { readTime } from './times';

export type ListingBuilder = {
  add(cells: string[], row: number): void;
  listings(): ListingRow[];
};

/** What WooCommerce writes under Published. */
const PUBLISHED: Record<string, ProductStatus> = {
  '1': 'on_sale',
  '0': 'off_shelf',
  '-1': 'draft',
  '2': 'auditing',
};

/** Puts the rows of a goods file together; variants below their product take its title and status. */
export function listingBuilder(plan: Plan, ledger: Ledger): ListingBuilder {
  const rows: ListingRow[] = [];
  const groups = new Map<string, ListingRow>();
  const read = rowReader(plan.headers, plan.columns, plan.context);

  function add(cells: string[], row: number): void {
    const reader = read(cells);
    const listing = listingOf(reader, plan, () => ledger.note(row, 'goods-id-lost'));
    const group = reader.text('group');
    const head = group ? groups.get(group) : undefined;
    if (head) {
      listing.title ??= head.title;
      listing.status ??= head.status;
      listing.statusText ??= head.statusText;
      listing.category ??= head.category;
    } else if (group) groups.set(group, listing);
    // Rows that only add a picture to the product above.
    const bare = listing.sku === undefined && listing.price === undefined && listing.stock === undefined;
    if (head && bare) return;
    if (listing.title === undefined && listing.sku === undefined && listing.itemId === undefined) {
      ledger.reject(row, 'no-goods', cells);
      return;
    }
    rows.push(withoutEmpty(listing));
  }
  return { add, listings: () => rows };
}

function listingOf(reader: RowReader, plan: Plan, noteLostId: () => void): ListingRow {
  const { context } = plan;
  const listing: ListingRow = {};
  const type = reader.text('type').toLowerCase();
  const id = type.startsWith('variation') ? parentId(reader.text('parent')) : reader.text('itemId');
  if (isScientific(id)) noteLostId();
  else if (id) listing.itemId = idIn(id);
  // Several SKUs in one cell are several variants of which nothing else is known: none of them is the listing's.
  const sku = reader.text('sku');
  if (isScientific(sku)) noteLostId();
  else if (sku && !/[,;]/.test(sku)) listing.sku = codeIn(sku);
  const title = reader.text('title');
  if (title) listing.title = title.slice(0, 500);
  const spec = reader
    .texts('spec')
    .filter((text) => !/^default(?: title)?$/i.test(text))
    .join(' / ');
  if (spec) listing.spec = spec.slice(0, 300);
  const price = priceOf(reader, plan);
  if (price) listing.price = { low: price, high: price };
  const cost = reader.money('cost');
  if (cost) listing.cost = cost;
  const stock = parseStock(reader.text('stock'), context.money.style);
  if (stock) listing.stock = stock;
  for (const field of ['soldTotal', 'sold30d'] as const) {
    const count = parseCount(reader.text(field), context.money.style);
    if (count) listing[field] = count;
  }
  for (const field of ['createdAt', 'listedAt'] as const) {
    const { stamp } = readTime(reader.text(field), context.date);
    if (stamp) listing[field] = stamp;
  }
  const category = reader.text('category');
  if (category) listing.category = category.slice(0, 500);
  putStatus(listing, reader, plan);
  return listing;
}

/** `id:42` names the product a variation belongs to. */
function parentId(text: string): string {
  return /^id:(\d+)$/.exec(text)?.[1] ?? '';
}

function priceOf(reader: RowReader, plan: Plan): Money | null {
  const { currency } = plan.context.money;
  const named = plan.prices.find((price) => price.currency === currency) ?? plan.prices[0];
  if (named) {
    const money = reader.moneyAt(named.column);
    return money && { ...money, currency: named.currency };
  }
  return reader.money('price');
}

function putStatus(listing: ListingRow, reader: RowReader, plan: Plan): void {
  const published = PUBLISHED[reader.text('published')];
  const text = reader.text('status');
  const found = text ? findStatus([text], plan.context.statuses.listing) : null;
  const status = published ?? (found?.status as ProductStatus | undefined);
  if (status) listing.status = status;
  else if (plan.format?.onSale) listing.status = 'on_sale';
  if (text) listing.statusText = text.slice(0, 60);
}

function withoutEmpty<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}
