import type { Grid } from '../grid/grid';
import { orderIdIn } from '../grid/order-head';
import { foldLabel } from '../lexicon/header-match';
import { findAmounts } from '../values/money';
import type { ReadContext } from './context';
import type { Kind } from './fields';
import { labelledValues } from './labelled';
import { type Mapping, mapColumns } from './map-columns';
import { columnStats, type Stats } from './shapes';

/** One way to understand a grid: its kind, its columns, and how much speaks for it. */
export type Candidacy = {
  grid: Grid;
  kind: Kind;
  mapping: Mapping;
  stats: Stats[];
  score: number;
  foreign: string[];
};

const ORDER_WEIGHT: Record<string, number> = {
  orderId: 3,
  orderedAt: 1.5,
  paidAt: 1,
  buyer: 1.5,
  buyerAccount: 1.5,
  buyerEmail: 1,
  buyerId: 1,
  amount: 1.5,
  items: 1,
  quantity: 0.5,
  unitPrice: 0.7,
  paymentStatus: 1,
  fulfilmentStatus: 1,
  refundStatus: 0.7,
  receiver: 0.7,
  shippedAt: 0.5,
  trackingNo: 0.4,
  discount: 0.4,
  shippingFee: 0.4,
  channel: 0.3,
};
const LISTING_WEIGHT: Record<string, number> = {
  title: 1.5,
  stock: 2,
  price: 1.5,
  sold30d: 1.5,
  soldTotal: 1.2,
  sku: 1,
  itemId: 1,
  cost: 0.7,
  createdAt: 0.5,
  listedAt: 0.8,
  category: 0.5,
  spec: 0.4,
  views: 0.4,
  favorites: 0.4,
  rating: 0.3,
  reviewCount: 0.3,
  image: 0.3,
  qualityScore: 0.3,
  stockStatus: 0.7,
};
const HOW: Record<string, number> = { header: 1, part: 0.9, markup: 0.7, shape: 0.6 };
const EDIT =
  /^(?:编辑|修改|下架|上架|编辑商品|修改库存|修改价格|编辑标题|編輯|下架商品|修改|Edit|Quick Edit|Unpublish|Deactivate|Manage|編集|Bearbeiten|Éditer|Modifier|Editar)$/i;

function weigh(mapping: Mapping, weights: Record<string, number>): number {
  let score = 0;
  for (const { field, how } of mapping.fields.values()) score += (weights[field] ?? 0) * (HOW[how] ?? 1);
  // A header whose values can't be what it says speaks against this way of laying headers over columns.
  return score - mapping.refused.length;
}

/** Fields that values name themselves inside the first rows' cells and heads. */
export function labelledFields(grid: Grid, kind: Kind, context: ReadContext): Set<string> {
  const found = new Set<string>();
  const seen = new Map<string, number>();
  const rows = grid.rows.slice(0, 12);
  for (const row of rows) {
    const here = new Set<string>();
    for (const cell of [...row.cells, row.head]) {
      if (cell && cell.text.length < 800)
        for (const { field } of labelledValues(cell.lines, context.headers[kind])) here.add(field);
    }
    for (const field of here) seen.set(field, (seen.get(field) ?? 0) + 1);
  }
  for (const [field, count] of seen) if (count * 2 >= rows.length || count >= 5) found.add(field);
  return found;
}

/** Categories of foreign lists that a grid's headers and buttons name. */
export function foreignOf(grid: Grid, context: ReadContext): string[] {
  const found: string[] = [];
  for (const { header } of grid.columns) {
    const category = header ? context.foreign.get(foldLabel(header)) : undefined;
    if (category) found.push(category);
  }
  for (const row of grid.rows.slice(0, 3)) {
    const texts = row.cells.flatMap(
      (cell) => cell?.lines.flatMap((line) => [line.text, ...line.text.split(' ')]) ?? [],
    );
    for (const button of ['shopping', 'bought'])
      if (texts.some((text) => context.foreign.get(foldLabel(text)) === button)) found.push(button);
  }
  return found;
}

/** Traits of a seller's own list: edit links, checkboxes, a status column. */
function ownTraits(grid: Grid): number {
  const rows = grid.rows.slice(0, 8);
  const edit = rows.some((row) =>
    row.cells.some((cell) =>
      cell?.lines.some(
        (line) => line.text.split(/[\s|]+/).some((word) => EDIT.test(word)) || EDIT.test(line.text),
      ),
    ),
  );
  const box = rows.some((row) => row.cells.some((cell) => cell?.box));
  return (edit ? 1 : 0) + (box ? 1 : 0);
}

function matchedStatus(mapping: Mapping, stats: Stats[], kind: Kind): boolean {
  return [...mapping.fields.values()].some(({ field, column }) => {
    const stat = stats[column];
    if (!stat || !/tatus$/.test(field)) return false;
    return (kind === 'order' ? stat.orderStatus : stat.productStatus) >= 0.4;
  });
}

function asOrder(
  grid: Grid,
  stats: Stats[],
  context: ReadContext,
  foreign: string[],
  address: number,
): Candidacy | null {
  const mapping = mapColumns(grid, 'order', stats, context);
  const labels = labelledFields(grid, 'order', context);
  const has = (...fields: string[]): boolean =>
    fields.some((field) => mapping.fields.has(field) || labels.has(field));
  const heads = grid.rows.filter((row) => row.head && orderIdIn(row.head.text)).length;
  const headed = heads > 0 && heads * 2 >= new Set(grid.rows.map((row) => row.block)).size;
  const status = matchedStatus(mapping, stats, 'order') || labels.has('status');
  const headTime = headed;
  if (!has('orderId') && !headed) return null;
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
  const strong = at?.how === 'header' || headed || linked;
  // Without cells under headers an id-like word alone is no order number.
  if (!strong && grid.form !== 'table' && grid.form !== 'aria') return null;
  if (grid.rows.length < 2 && !headed && grid.form === 'cards') return null;
  let score = weigh(mapping, ORDER_WEIGHT) + (headed ? 4 : 0) + (status ? 1.5 : 0) + address;
  for (const field of labels) if (!mapping.fields.has(field)) score += (ORDER_WEIGHT[field] ?? 0) * 0.6;
  const people = has('buyer', 'buyerAccount', 'buyerEmail', 'buyerId', 'receiver') || headed;
  const against = foreign.filter(
    (category) =>
      !['analytics', 'customers', 'shopping', 'stock', 'log', 'ticket', 'coupon', 'shipping'].includes(
        category,
      ),
  ).length;
  if (against >= 2 || (against === 1 && !(people && strong && status && score > 7))) return null;
  if (
    foreign.some(
      (category) =>
        category === 'refund' || category === 'bank' || category === 'purchase' || category === 'bought',
    )
  )
    return null;
  if (!people && !status && !has('items')) return null;
  if (!strong && score < 4.5) return null;
  return { grid, kind: 'order', mapping, stats, score, foreign };
}

function asListing(
  grid: Grid,
  stats: Stats[],
  context: ReadContext,
  foreign: string[],
  address: number,
): Candidacy | null {
  const mapping = mapColumns(grid, 'listing', stats, context);
  const labels = labelledFields(grid, 'listing', context);
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
  const own =
    ownTraits(grid) +
    (status ? 1 : 0) +
    (has('createdAt', 'listedAt') ? 1 : 0) +
    (has('sku') ? 1 : 0) +
    (has('stock') || stockWords ? 2 : 0) +
    (has('sold30d') ? 1 : 0);
  const goods =
    has('stock') ||
    stockWords ||
    (has('price') && (has('sku', 'soldTotal', 'sold30d') || linked)) ||
    (has('soldTotal', 'sold30d') && status) ||
    (linked && (status || own >= 2) && address > 0);
  if (!goods || own < 2) return null;
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
  if (foreign.includes('shopping') || foreign.includes('bought')) return null;
  if (grid.rows.some((row) => row.head && orderIdIn(row.head.text))) return null;
  if (heavy >= 2 || (heavy === 1 && !(has('stock') && has('price')))) return null;
  if (foreign.filter((category) => category === 'analytics').length > 0 && !has('stock')) return null;
  let score = weigh(mapping, LISTING_WEIGHT) + (status ? 1.2 : 0) + address + (linked ? 0.5 : 0);
  for (const field of labels) if (!mapping.fields.has(field)) score += (LISTING_WEIGHT[field] ?? 0) * 0.6;
  return score < 3 ? null : { grid, kind: 'listing', mapping, stats, score, foreign };
}

/** The items of one order, or of a basket: unit price or quantity beside a line total. They are nobody's stock. */
function isItemTable(grid: Grid, stats: Stats[], context: ReadContext): boolean {
  const { fields } = mapColumns(grid, 'order', stats, context);
  const named = (...wanted: string[]): boolean =>
    wanted.some((field) => ['header', 'part'].includes(fields.get(field)?.how ?? ''));
  if (named('orderId')) return false;
  if (named('items', 'sku') && named('quantity', 'unitPrice') && named('amount', 'goodsTotal')) return true;
  return multiplies(grid, stats, context);
}

/** True where some column times another makes a third in nearly every row, as price times quantity makes a sum. */
function multiplies(grid: Grid, stats: Stats[], context: ReadContext): boolean {
  const columns = stats.flatMap((stat, column) =>
    stat.money > 0.6 && stat.date < 0.3 && stat.length < 60 ? [column] : [],
  );
  const rows = grid.rows.slice(0, 20).map((row) =>
    columns.map((column) => {
      const [first] = findAmounts(row.cells[column]?.text ?? '', context.money);
      return first ? { minor: first.money.minor, signed: first.signed } : null;
    }),
  );
  return columns.some((_, unit) =>
    columns.some((__, sum) => {
      if (sum <= unit) return false;
      return columns.some((___, times) => {
        if (times === unit || times === sum) return false;
        const full = rows.flatMap((row) => {
          const [a, b, c] = [row[unit], row[times], row[sum]];
          return a && b && c && !b.signed && a.minor > 0 && b.minor > 0
            ? [{ right: Math.abs((a.minor * b.minor) / 100 - c.minor) <= 2, many: b.minor > 100 }]
            : [];
        });
        return (
          full.length > 0 &&
          full.some(({ many }) => many) &&
          full.filter(({ right }) => right).length * 10 >= full.length * 9
        );
      });
    }),
  );
}

/** Every kind a grid can be, with scores; none for settings, statements, menus and others' goods. */
export function candidacies(
  grid: Grid,
  context: ReadContext,
  address: { listing: number; order: number },
): Candidacy[] {
  const stats = columnStats(grid, context);
  const foreign = foreignOf(grid, context);
  const size = Math.min(1, Math.log10(Math.max(1, grid.rows.length)) / 2);
  return [
    asOrder(grid, stats, context, foreign, address.order),
    asListing(grid, stats, context, foreign, address.listing),
  ]
    .filter((one): one is Candidacy => one !== null)
    .map((one) => ({ ...one, score: one.score + size }));
}
