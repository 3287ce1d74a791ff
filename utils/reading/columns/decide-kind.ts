import type { Grid } from '../grid/grid';
import { namesSeveral, orderIdIn } from '../grid/order-head';
import type { Steps } from '../steps';
import type { Candidacy } from './candidacy';
import type { ReadContext } from './context';
import type { Kind } from './fields';
import { isItemTable } from './item-table';
import { isShare, leadsToItself, NO_GOODS, NO_ORDERS, numberedByLinks } from './kind-signs';
import { LISTING_WEIGHT, ORDER_WEIGHT } from './kind-weights';
import { type Mapping, mappingSteps } from './map-columns';
import type { Stats } from './shapes';
import { labelledFields, ownTraits } from './traits';

const HOW: Record<string, number> = { header: 1, part: 0.9, loose: 0.85, markup: 0.7, shape: 0.6 };

function weigh(mapping: Mapping, weights: Record<string, number>, stats: Stats[]): number {
  let score = 0;
  // A header over nothing may be another list's: it counts for little.
  for (const { field, how, column } of mapping.fields.values())
    score += (weights[field] ?? 0) * (HOW[how] ?? 1) * (stats[column]?.filled === 0 ? 0.2 : 1);
  // A header whose values can't be what it says speaks against this way of laying headers over columns.
  return score - mapping.refused.length;
}

function matchedStatus(mapping: Mapping, stats: Stats[], kind: Kind): boolean {
  return [...mapping.fields.values()].some(({ field, column }) => {
    const stat = stats[column];
    if (!stat || !/tatus$/.test(field)) return false;
    return (kind === 'order' ? stat.orderStatus : stat.productStatus) >= 0.4;
  });
}

type Has = (...fields: string[]) => boolean;

const namesBuyers = (has: Has): boolean => has('buyer', 'buyerAccount', 'buyerEmail', 'buyerId');

/** True where rows name an order's number in their own words: `订单编号:2389…`. */
function saysNumbers({ rows }: Grid): boolean {
  const some = rows.slice(0, 12);
  const saying = some.filter(({ cells }) => cells.some((cell) => cell && orderIdIn(cell.text)));
  return saying.length * 2 > some.length;
}

/** True for a column that names the order's number among other things, and holds one of its own in every row. */
function isNumbered(header = '', values: Stats | undefined): boolean {
  return header.includes(' / ') && (values?.id ?? 0) > 0.8 && (values?.distinct ?? 0) > 0.9;
}

/** True where rows name what only requests after the sale have. */
function asksForMoney(grid: Grid, context: ReadContext): boolean {
  const named = labelledFields(grid, 'aftersale', context);
  return ['aftersaleId', 'reason', 'type'].some((field) => named.has(field));
}

/** A grid as a list of orders; null where it is none. */
export function* asOrder(
  grid: Grid,
  stats: Stats[],
  context: ReadContext,
  foreign: string[],
  address: number,
): Steps<Candidacy | null> {
  if (context.about.some((one) => NO_ORDERS.includes(one))) return null;
  const mapping = yield* mappingSteps(grid, 'order', stats, context);
  yield;
  const labels = labelledFields(grid, 'order', context);
  yield;
  const has = (...fields: string[]): boolean =>
    fields.some((field) => mapping.fields.has(field) || labels.has(field));
  const named = (...fields: string[]): boolean =>
    fields.some((field) => /^(?:header|loose)$/.test(mapping.fields.get(field)?.how ?? ''));
  const heads = grid.rows.filter((row) => row.head && orderIdIn(row.head.text)).length;
  const headed = heads > 0 && heads * 2 >= new Set(grid.rows.map((row) => row.block)).size;
  // The rows of one block share its head.
  const apart = new Set(headed ? grid.rows.map(({ head }) => head) : []);
  if ([...apart].some((head) => head && namesSeveral(head.text))) return null;
  const status = matchedStatus(mapping, stats, 'order') || labels.has('status');
  const headTime = headed;
  const byLinks =
    !has('orderId') &&
    !headed &&
    address > 0 &&
    grid.form === 'table' &&
    numberedByLinks(grid, stats, context);
  if (!has('orderId') && !headed && !byLinks) return null;
  if (!has('amount', 'orderedAt', 'paidAt', 'goodsTotal') && !headTime) return null;
  if (
    !has(
      'buyer',
      'buyerAccount',
      'buyerEmail',
      'buyerId',
      'items',
      'receiver',
      'paymentStatus',
      'fulfilmentStatus',
    ) &&
    !status
  )
    return null;
  const at = mapping.fields.get('orderId');
  const linked = at !== undefined && (stats[at.column]?.orderLink ?? 0) > 0.7;
  const strong =
    at?.how === 'header' ||
    at?.how === 'loose' ||
    (at?.how === 'part' && isNumbered(grid.columns[at.column]?.header, stats[at.column])) ||
    headed ||
    linked ||
    byLinks ||
    (!at && saysNumbers(grid) && namesBuyers(has) && !asksForMoney(grid, context)) ||
    (at !== undefined && leadsToItself(grid, at.column, context));
  // Without cells under headers an id-like word alone is no order number.
  if (!strong && grid.form !== 'table' && grid.form !== 'aria') return null;
  if (grid.rows.length < 2 && !headed && grid.form === 'cards') return null;
  let score = weigh(mapping, ORDER_WEIGHT, stats) + (headed ? 4 : 0) + (status ? 1.5 : 0) + address;
  // Rows without a number of their own are no orders: a list that holds them is a wider one than theirs.
  const bare = grid.rows.filter(({ cells }) => at && !cells[at.column]?.text).length;
  if (grid.form === 'cards') score -= (3 * bare) / grid.rows.length;
  for (const field of labels) if (!mapping.fields.has(field)) score += (ORDER_WEIGHT[field] ?? 0) * 0.6;
  const people = namesBuyers(has) || has('receiver') || headed;
  const against = foreign.filter(
    (category) =>
      ![
        'analytics',
        'customers',
        'shopping',
        'stock',
        'log',
        'ticket',
        'coupon',
        'shipping',
        'reason',
        'parcel',
        'bought',
      ].includes(category),
  ).length;
  if (against >= 2 || (against === 1 && !(people && strong && status && score > 7))) return null;
  if (
    foreign.some(
      (category) =>
        ['refund', 'bank', 'purchase', 'unplaced'].includes(category) ||
        // A shop's own system names the person who sold as well: beside the customer that is no purchase.
        (category === 'bought' && !named('buyer', 'buyerId', 'buyerAccount', 'buyerEmail')),
    )
  )
    return null;
  if (!people && !status && !has('items')) return null;
  // Parcels and their labels name the order they belong to, and neither its goods nor its sum.
  const parcel = foreign.filter((category) => category === 'parcel').length;
  if (parcel >= 2 && !has('amount', 'goodsTotal', 'payable', 'items', 'unitPrice')) return null;
  if (!strong && score < 4.5) return null;
  return {
    ...{ grid, kind: 'order', stats, score, foreign },
    mapping: byLinks ? { ...mapping, linked: true } : mapping,
  };
}

/** A grid as a list of goods; null where it is none. */
export function* asListing(
  grid: Grid,
  stats: Stats[],
  context: ReadContext,
  foreign: string[],
  address: number,
): Steps<Candidacy | null> {
  if (context.about.some((one) => NO_GOODS.includes(one))) return null;
  const mapping = yield* mappingSteps(grid, 'listing', stats, context);
  yield;
  const labels = labelledFields(grid, 'listing', context);
  yield;
  const has = (...fields: string[]): boolean =>
    fields.some((field) => mapping.fields.has(field) || labels.has(field));
  const at = mapping.fields.get('title');
  if (!at && !has('title') && !(has('sku', 'itemId') && has('stock', 'price'))) return null;
  if (isItemTable(grid, stats, context)) return null;
  const status = matchedStatus(mapping, stats, 'listing');
  const linked = Math.max(0, ...stats.map((stat) => stat.productLink)) > 0.7;
  const stockWords = grid.columns.some((_, column) => {
    const texts = grid.rows.slice(0, 12).map((row) => row.cells[column]?.text ?? '');
    return (
      texts.filter((text) => /\d+ (?:in stock|available)|库存|庫存|在庫|auf Lager|out of stock/i.test(text))
        .length *
        2 >
      Math.min(12, grid.rows.length)
    );
  });
  const traits = ownTraits(grid, context.says);
  const own =
    traits +
    (status ? 1 : 0) +
    (has('createdAt', 'listedAt') ? 1 : 0) +
    (has('sku') ? 1 : 0) +
    (has('stock') || stockWords ? 2 : 0) +
    (has('sold30d') ? 1 : 0);
  const inRows = grid.form === 'table' || grid.form === 'aria';
  const goods =
    has('stock') ||
    stockWords ||
    (has('price') && (has('sku', 'soldTotal', 'sold30d') || linked)) ||
    (has('soldTotal', 'sold30d') && status) ||
    (linked && (status || own >= 2) && address > 0) ||
    // A shop that counts no stock lists names, prices and states, on a page that is called after goods.
    (has('price') && status && traits > 0 && address > 0 && inRows);
  if (!goods || own < 2) return null;
  // Reasons, channels, countries with their shares: a breakdown, whose names are nobody's goods.
  const identified = has('sku', 'itemId', 'createdAt', 'listedAt') || linked || status || traits > 0;
  if (!identified && grid.columns.some((_, column) => isShare(grid, column))) return null;
  const heavy = foreign.filter((category) =>
    [
      'purchase',
      'bank',
      'review',
      'refund',
      'invoice',
      'coupon',
      'people',
      'settlement',
      'shipping',
      'stock',
      'file',
      'customers',
    ].includes(category),
  ).length;
  // Goods have no reason: that is a tally of why things came back, or were taken down.
  if (['shopping', 'bought', 'reason'].some((one) => foreign.includes(one))) return null;
  if (grid.rows.some((row) => row.head && orderIdIn(row.head.text))) return null;
  if (saysNumbers(grid)) return null;
  if (heavy >= 2 || (heavy === 1 && !(has('stock') && has('price')))) return null;
  if (foreign.filter((category) => category === 'analytics').length > 0 && !has('stock')) return null;
  let score = weigh(mapping, LISTING_WEIGHT, stats) + (status ? 1.2 : 0) + address + (linked ? 0.5 : 0);
  for (const field of labels) if (!mapping.fields.has(field)) score += (LISTING_WEIGHT[field] ?? 0) * 0.6;
  return score < 3 ? null : { grid, kind: 'listing', mapping, stats, score, foreign };
}
