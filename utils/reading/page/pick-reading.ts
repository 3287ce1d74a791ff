import type { ListingRow, OrderRow } from '../../model/reading';
import type { AnyRow } from '../../model/rows-of';
import { breakingMark, breakingRow } from '../columns/breaks';
import type { Candidacy } from '../columns/candidacy';
import type { ReadContext } from '../columns/context';
import { contradicted } from '../columns/drift';
import type { Odd } from '../columns/exchanged';
import type { Kind } from '../columns/fields';
import type { Mapping } from '../columns/map-columns';
import { sampleNatures } from '../columns/natures';
import { Cell } from '../grid/cell';
import { orderIdIn } from '../grid/order-head';
import { readCell } from '../grid/read-cell';
import type { Tools } from '../grid/reader-tools';
import { dropImpossible } from '../rows/impossible';
import { dropImpossibleOrders } from '../rows/impossible-orders';
import { listingSteps } from '../rows/listing-rows';
import { orderSteps } from '../rows/order-rows';
import { type OtherKind, type OtherRow, otherSteps } from '../rows/other-rows';
import type { Tally } from '../rows/values';
import type { Steps } from '../steps';
import { linkId } from '../values/link-id';
import { orderDetail } from './detail';
import { productDetail } from './product-detail';

/** What was made of a page: rows of one kind, with the grid they came from. */
export type Found = {
  kind: Kind;
  scope: 'list' | 'detail';
  candidacy: Pick<Candidacy, 'grid' | 'mapping'>;
  listings: ListingRow[];
  orders: OrderRow[];
  /** Rows of the further kinds, and what tells each from the others. */
  others?: OtherRow[];
  ids?: string[];
  places: { row: Element; anchor: Element }[];
  tally: Tally;
  /** Fields the page contradicts, '' where the columns change on the way down; absent where it is no list. */
  drifted?: string[];
};

/** The page as one order's or one product's own, else the best list on it, else null. */
export function* pickReading(
  document: Document,
  grids: Candidacy['grid'][],
  ranked: Candidacy[],
  context: ReadContext,
  tools: Tools,
): Steps<Found | null> {
  const own = ranked.find(({ kind }) => kind === 'order' || kind === 'listing');
  const detail = readDetail(document, grids, own, context, tools);
  yield;
  return detail ?? (yield* readBest(ranked, context));
}

function readDetail(
  document: Document,
  grids: Candidacy['grid'][],
  best: Candidacy | undefined,
  context: ReadContext,
  tools: Tools,
): Found | null {
  const listed = best && (best.kind === 'order' || best.score > 8) && best.grid.rows.length > 1;
  if (listed && !(best.kind === 'order' ? ofOneOrder(best) : ofOneProduct(best, context))) return null;
  const body = document.body && new Cell(document.body, (el) => readCell(el, tools.looks, 60_000));
  if (!body) return null;
  if (context.about.some((one) => one !== 'parcel' && one !== 'analytics')) return null;
  const tally: Tally = new Map();
  const order = orderDetail(document, grids, body, context, tools, tally);
  if (order) {
    return {
      kind: 'order',
      scope: 'detail',
      candidacy: { grid: order.grid, mapping: order.mapping },
      listings: [],
      orders: [order.row],
      places: [{ row: order.anchor, anchor: order.anchor }],
      tally,
    };
  }
  if (best && !(best.kind === 'listing' && ofOneProduct(best, context))) return null;
  const product = productDetail(document, grids, context, tally);
  return product ? { kind: 'listing', scope: 'detail', orders: [], tally, ...product } : null;
}

/** True where everything that looks like a list of orders names one order only: that is its own page. */
function ofOneOrder({ grid, mapping }: Candidacy): boolean {
  const column = mapping.fields.get('orderId')?.column ?? -1;
  const ids = new Set(
    grid.rows.flatMap(({ head, cells, carried }) => {
      const own = carried[column] ? '' : (cells[column]?.text ?? '');
      const said = column < 0 ? cells.flatMap((cell) => (cell && orderIdIn(cell.text)) || []) : [];
      return (head && orderIdIn(head.text)) || own || said;
    }),
  );
  return ids.size <= 1 && grid.form !== 'table' && grid.form !== 'aria';
}

/** True on a product's own page for rows that are no products of their own: its variants. */
function ofOneProduct({ grid }: Candidacy, context: ReadContext): boolean {
  const about = linkId(context.url, context.url);
  if (about?.kind !== 'product' || !about.sure) return false;
  return !grid.rows.slice(0, 20).some(({ cells }) =>
    cells.some((cell) =>
      cell?.links.some(({ href }) => {
        const found = linkId(href, context.url);
        return found?.kind === 'product' && found.sure && found.id !== about.id;
      }),
    ),
  );
}

/**
 * Whether rows found without headers hold together: a form or a page of panels also repeats, but its parts do
 * not each have a name and a figure.
 */
function complete({ grid, kind }: Candidacy, rows: AnyRow[]): boolean {
  if (kind === 'customer' && grid.form === 'cards')
    return rows.length >= 2 && rows.length * 10 >= grid.rows.length * 6;
  if (kind !== 'listing' || grid.form === 'table' || grid.form === 'aria') return true;
  const full = (rows as ListingRow[]).filter(
    (row) => row.title && (row.price || row.stock || row.soldTotal || row.sold30d),
  );
  return rows.length >= 2 && full.length * 10 >= rows.length * 7 && rows.length * 10 >= grid.rows.length * 6;
}

function isOther(kind: Kind): kind is OtherKind {
  return kind !== 'listing' && kind !== 'order';
}

function* driftOf(candidacy: Candidacy, context: ReadContext): Steps<Odd[]> {
  const { grid, kind } = candidacy;
  const sampled = sampleNatures(grid, kind, context);
  yield;
  const breaks = breakingRow(sampled) !== null || breakingMark(grid) !== null;
  yield;
  return [...contradicted(candidacy, context, sampled), ...(breaks ? [{ field: '', column: -1 }] : [])];
}

/**
 * The mapping without what can't be what its header says; what else the header says may stand, and so may the same
 * field under a header of its own: an order's number beside a buyer's reference.
 */
function without(mapping: Mapping, odd: Odd[]): Mapping {
  const fields = new Map(
    [...mapping.fields].filter(
      ([name, { column, how }]) =>
        !odd.some((one) => one.field === name && (one.column === column || how !== 'header')),
    ),
  );
  return { ...mapping, fields };
}

function* readBest(ranked: Candidacy[], context: ReadContext): Steps<Found | null> {
  for (const candidacy of ranked.slice(0, 4)) {
    const tally: Tally = new Map();
    const { grid, kind } = candidacy;
    const odd = yield* driftOf(candidacy, context);
    const drifted = odd.map(({ field }) => field);
    yield;
    const mapping = without(candidacy.mapping, odd);
    const others = isOther(kind) ? yield* otherSteps(kind, grid, mapping, context, tally) : [];
    const built =
      kind === 'order'
        ? yield* orderSteps(grid, mapping, context, tally)
        : kind === 'listing'
          ? yield* listingSteps(grid, mapping, context, tally)
          : others;
    if (
      built.length === 0 ||
      !complete(
        candidacy,
        built.map((one) => one.row),
      )
    )
      continue;
    const listings = kind === 'listing' ? built.map((one) => one.row as ListingRow) : [];
    const orders = kind === 'order' ? built.map((one) => one.row as OrderRow) : [];
    const contradicting = [...dropImpossible(listings), ...dropImpossibleOrders(orders, context.date.now)];
    for (const field of contradicting) if (!drifted.includes(field)) drifted.push(field);
    return {
      kind,
      scope: 'list',
      candidacy: { grid, mapping },
      drifted,
      tally,
      listings,
      orders,
      ...(isOther(kind) ? { others: others.map(({ row }) => row), ids: others.map(({ id }) => id) } : {}),
      places: built.map(({ el, anchor }) => ({ row: el, anchor })),
    };
  }
  return null;
}
