import type { ListingRow, ProductStatus } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import { labelledColumns, labelledValues } from '../columns/labelled';
import type { Mapping } from '../columns/map-columns';
import { type Cell, cellWith } from '../grid/cell';
import type { Grid, GridRow } from '../grid/grid';
import { finish, ROWS_A_STEP, type Steps } from '../steps';
import { absolute } from '../values/link-parts';
import { isBlank } from '../values/normalise';
import { findStatus } from '../values/status';
import { attributeId, hashed, hashedColumns, linkedId } from './listing-ids';
import { carriedDown, parentsOf } from './product-blocks';
import { currencyOfRow } from './row-currency';
import { besideTitle, specOf, titleOf } from './titles';
import { codeIn, countIn, dateIn, firstLine, idIn, moneyIn, priceIn, stockIn, type Tally } from './values';

export type BuiltListing = { row: ListingRow; el: Element; anchor: Element };

type Counts =
  | 'soldTotal'
  | 'sold30d'
  | 'sold7d'
  | 'reviewCount'
  | 'views'
  | 'visitors'
  | 'impressions'
  | 'favorites'
  | 'cartAdds';
const COUNTS = new Set<string>([
  'soldTotal',
  'sold30d',
  'sold7d',
  'reviewCount',
  'views',
  'visitors',
  'impressions',
  'favorites',
  'cartAdds',
]);
const WHOLE = /^(?:累计|累計|总|總|total|lifetime|all)/i;
const DATES = new Set<string>(['createdAt', 'listedAt', 'updatedAt']);

/** Puts one field's text into the row, if the row has no value for it yet. */
function put(row: ListingRow, field: string, text: string, tally: Tally, context: ReadContext): void {
  if (row[field as keyof ListingRow] !== undefined || isBlank(text)) return;
  if (COUNTS.has(field)) row[field as Counts] = countIn(tally, field, text, context);
  else if (DATES.has(field)) row[field as 'createdAt'] = dateIn(tally, field, text, context);
  else if (field === 'price') row.price = priceIn(tally, field, text, context);
  else if (field === 'cost') row.cost = moneyIn(tally, field, text, context);
  else if (field === 'stock') row.stock = stockIn(tally, text, context);
  else if (field === 'itemId') row.itemId = idIn(text);
  else if (field === 'sku') row.sku = codeIn(text);
  else if (field === 'category' || field === 'spec') row[field] = text.slice(0, 500);
  else if (field === 'rating') {
    const value = Number.parseFloat(/\d(?:[.,]\d+)?/.exec(text)?.[0]?.replace(',', '.') ?? '');
    if (value <= 5) row.rating = value;
  }
}

/** `已售出 412`, `Sold 12`: how many, and no state. */
const COUNTED = /^\p{L}[\p{L} ]*:? ?\d[\d.,]*[万萬kK]?\+?$/u;

function putStatus(row: ListingRow, cell: Cell, sure: boolean, context: ReadContext): void {
  const lines = cell.lines.flatMap(({ text }) => (COUNTED.test(text) || isBlank(text) ? [] : text));
  const found = findStatus(lines, context.statuses.listing);
  if (found) {
    row.status = found.status as ProductStatus;
    row.statusText = found.text.slice(0, 60);
  } else if (sure && lines[0]) row.statusText = lines[0].slice(0, 60);
}

/** Columns besides the title's that say in some of the first rows whether the product is on sale. */
function statusColumns(grid: Grid, mapping: Mapping, context: ReadContext): number[] {
  const title = mapping.fields.get('title')?.column;
  return grid.columns.flatMap((_, column) => {
    const says = grid.rows.slice(0, 40).some(({ cells }) => {
      const cell = column === title ? null : cells[column];
      return (
        cell &&
        cell.text.length < 80 &&
        findStatus(
          cell.lines.map((line) => line.text),
          context.statuses.listing,
        )
      );
    });
    return says ? [column] : [];
  });
}

/** Columns headed by what variants differ in (颜色, Size), where no other field has taken them: together they say which one a row is. */
function optionColumns(grid: Grid, { fields }: Mapping, { says }: ReadContext): number[] {
  const taken = new Set(
    [...fields.values()].flatMap(({ field, column }) => (field === 'spec' ? [] : column)),
  );
  return grid.columns.flatMap(({ header }, column) =>
    says.option.test(header) && !taken.has(column) ? column : [],
  );
}

/** The listings of a grid whose columns were mapped, with the element a hint belongs in. */
export function listingRows(
  grid: Grid,
  mapping: Mapping,
  context: ReadContext,
  tally: Tally,
): BuiltListing[] {
  return finish(listingSteps(grid, mapping, context, tally));
}

/** The same, with a pause after some rows. */
export function* listingSteps(
  grid: Grid,
  mapping: Mapping,
  context: ReadContext,
  tally: Tally,
): Steps<BuiltListing[]> {
  const built: BuiltListing[] = [];
  const words = context.headers.listing;
  const labelled = labelledColumns(grid, words);
  const spoken = statusColumns(grid, mapping, context);
  const contextsOf = currencyOfRow(grid, context);
  const parents = parentsOf(grid, context);
  const options = optionColumns(grid, mapping, context);
  const numbered = hashedColumns(grid);
  const months = grid.columns.map(({ header }) => /30\s?(?:天|日|days?|d\b|Tage)/i.test(header));
  let read = 0;
  for (const source of carriedDown(grid, parents)) {
    read += 1;
    if (read % ROWS_A_STEP === 0) yield;
    const { columns: contexts } = contextsOf(source);
    const row: ListingRow = {};
    const cellFor = (field: string): Cell | undefined => {
      const at = mapping.fields.get(field);
      return at ? (source.cells[at.column] ?? undefined) : undefined;
    };
    const titleCell = cellFor('title');
    const title = titleCell ? titleOf(titleCell, context) : null;
    if (title) row.title = title.title;
    for (const [field, { column }] of mapping.fields) {
      const cell = source.cells[column];
      if (!cell || field === 'title' || field === 'status') continue;
      const named = field === 'sku' || field === 'itemId' || field === 'category' || field === 'spec';
      const text = !named
        ? cell.text
        : cell === titleCell
          ? besideTitle(field, cell, title)
          : firstLine(cell);
      put(row, field, text, tally, contexts[column] ?? context);
    }
    const statusCell = cellFor('status');
    if (statusCell) putStatus(row, statusCell, true, context);
    source.cells.forEach((cell, column) => {
      if (!cell || source.carried[column] || !labelled[column]) return;
      const monthly = months[column] === true;
      const values = labelledValues(cell.lines, words);
      const whole = values.some(({ field, label }) => field === 'soldTotal' && WHOLE.test(label));
      for (const { field, label, text } of values) {
        // Beside `总销量 203` a bare `销量 5` is some period's.
        if (whole && !monthly && field === 'soldTotal' && !WHOLE.test(label)) continue;
        const target = monthly && field === 'soldTotal' && !WHOLE.test(label) ? 'sold30d' : field;
        if (field === 'title') row.title ??= text.slice(0, 500);
        else if (field === 'status') {
          if (!row.status)
            putStatus(
              row,
              cellWith(cell, { lines: [{ ...cell.lines[0], text } as Cell['lines'][number]] }),
              true,
              context,
            );
        } else
          put(
            row,
            target === 'sold30d' && row.sold30d ? field : target,
            text,
            tally,
            contexts[column] ?? context,
          );
      }
    });
    for (const column of row.status ? [] : spoken) {
      const cell = source.cells[column];
      if (cell && !row.status && cell.text.length < 80) putStatus(row, cell, false, context);
    }
    row.itemId ??= hashed(source, numbered);
    const linked = linkedId(source, titleCell, context);
    row.itemId ??= linked?.id ?? attributeId(source.el);
    if (linked) row.url = absolute(linked.href, context.url);
    if (titleCell) {
      const spec = specOf(
        titleCell,
        title?.line ?? null,
        (text) => (words.get(text.toLowerCase())?.length ?? 0) > 0,
        context.says,
        true,
      );
      if (spec) row.spec ??= spec;
    }
    if (options.length > 1)
      row.spec =
        options
          .map((column) => source.cells[column]?.text ?? '')
          .filter((text) => !isBlank(text))
          .join(' ') || row.spec;
    const parent = parents.get(source.block);
    if (parent) {
      const own = row.spec ?? row.title;
      row.title = parent.title;
      if (own && own !== parent.title) row.spec = own;
      row.itemId = parent.id ?? row.itemId;
      if (parent.href) row.url = absolute(parent.href, context.url);
    }
    if (!row.title && !row.itemId && !row.sku) continue;
    if (isMore(source, titleCell, row)) continue;
    const anchor =
      title?.line?.el ?? titleCell?.el ?? source.cells.find((cell) => cell?.text)?.el ?? source.el;
    built.push({ row: compact(row), el: source.el, anchor });
  }
  return built;
}

/**
 * A row under a product that only opens the rest of it: `顯示更多規格 (3)`, `Show all variants`. It goes over other columns;
 * a product of which only its name was given has cells of its own.
 */
function isMore({ cells, carried }: GridRow, title: Cell | undefined, row: ListingRow): boolean {
  const bare = row.itemId === undefined && row.sku === undefined && cells.length > 3;
  return (
    bare &&
    cells.includes(null) &&
    cells.every((cell, at) => !cell || cell === title || carried[at] || cell.text === '')
  );
}

/** Without keys whose value is undefined. */
export function compact<T extends object>(row: T): T {
  const kept: Partial<T> = {};
  for (const key of Object.keys(row) as (keyof T)[]) if (row[key] !== undefined) kept[key] = row[key];
  return kept as T;
}
