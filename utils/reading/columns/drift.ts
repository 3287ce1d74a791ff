import type { Cell } from '../grid/cell';
import type { Grid, GridRow } from '../grid/grid';
import { orderIdIn } from '../grid/order-head';
import { fieldsOfHeader } from '../lexicon/header-match';
import { parseDate } from '../values/date';
import { findAmounts } from '../values/money';
import { isBlank } from '../values/normalise';
import { findStatus } from '../values/status';
import type { Candidacy } from './candidacy';
import type { ReadContext } from './context';
import { exchangedNames } from './exchanged-names';
import { type Kind, type Shape, shapesOf } from './fields';
import { labelledValues } from './labelled';
import type { Mapping } from './map-columns';
import type { Stats } from './shapes';

/** Rows looked at from the top and from the bottom. */
const ENDS = 20;

/** Shares (0 to 1) of a column's filled cells that are of one nature; see natureOf. */
type Natures = (nature: string) => number;

/** True where a column's values are clearly of another shape: not merely unclear, but dates under a price. */
function contradicts(shape: Shape, stats: Stats, natures: Natures): boolean {
  const { letters, distinct, length } = stats;
  const dates = natures('date') >= 0.6;
  const sums = natures('money') >= 0.6;
  const figures = sums || natures('decimal') + natures('round') >= 0.6;
  const status = natures('status') >= 0.6;
  const words = letters >= 0.8 && distinct > 0.5 && !status;
  const prose = words && stats.leading < 0.3 && stats.openings > 0.5 && stats.signed < 0.2;
  const numbers = natures('number') + natures('counter') + natures('long') >= 0.8;
  // Times of day stand under no header but a time's.
  if (natures('clock') >= 0.6) return shape !== 'date' && shape !== 'text';
  switch (shape) {
    case 'price':
    case 'money':
      return (
        dates ||
        (status && stats.money < 0.5) ||
        (words && stats.money < 0.2) ||
        prose ||
        natures('code') >= 0.6
      );
    case 'count':
    case 'stock':
      return (
        dates ||
        sums ||
        cents(natures) ||
        priced(stats) ||
        (words && stats.count < 0.2) ||
        prose ||
        natures('code') >= 0.6
      );
    case 'date':
      return (
        stats.date < 0.4 && (figures || status || numbers || natures('code') >= 0.6 || stats.email >= 0.6)
      );
    case 'status':
      return (dates || figures) && Math.max(stats.orderStatus, stats.productStatus) < 0.3;
    case 'id':
    case 'code':
      return (
        (natures('number') >= 0.8 && length <= 2 && distinct < 1) ||
        dates ||
        sums ||
        (status && stats.id < 0.2) ||
        natures('plain') + natures('masked') >= 0.8 ||
        natures('counter') >= 0.6
      );
    case 'words':
      return dates || sums || numbers || stats.leading >= 0.8 || natures('code') >= 0.8;
    case 'text':
      // What somebody wrote may end with when.
      return (dates && (letters < 0.5 || length < 26)) || sums || natures('masked') >= 0.5;
    case 'rating':
      return dates || sums;
    case 'buyer':
      return dates || figures || (status && distinct < 0.9);
    case 'title':
      return (dates && length < 40) || figures || (status && length < 15) || natures('masked') >= 0.5;
    default:
      return false;
  }
}

const MONEY = new Set<Shape | undefined>(['price', 'money']);
const COUNTS = new Set<Shape | undefined>(['count', 'stock']);

/** True for figures with cents that are not all nought, as no count has. */
const cents = (natures: Natures): boolean =>
  natures('decimal') >= 0.3 && natures('decimal') + natures('round') >= 0.6;

/** True for names with their prices beside them: no count is told so. */
const priced = (stats: Stats | undefined): boolean =>
  stats !== undefined && stats.letters >= 0.8 && stats.leading < 0.3 && stats.signed >= 0.6;

/** A field that can't be what its header says, and in which column it was said to be. */
export type Odd = { field: string; column: number };

/** Fields that a header names over values that can't be theirs: the page has changed under its header. */
export function contradicted(
  { grid, kind, stats, mapping }: Pick<Candidacy, 'grid' | 'kind' | 'stats' | 'mapping'>,
  context: ReadContext,
  sampled: string[][],
): Odd[] {
  const shapes = shapesOf(kind);
  const named = grid.columns.map(({ header }, column) => {
    const exact = header ? fieldsOfHeader(header, context.headers[kind]) : [];
    return exact.length > 0 ? exact : partlyNamed(mapping, column);
  });
  // Sums under a header that means no money: a price without a sign, or without cents, was theirs before.
  const natures = sampled.map(sharesOf);
  const strange = (column: number, counts: boolean): boolean =>
    Boolean(grid.columns[column]?.header) &&
    named[column]?.length !== 0 &&
    named[column]?.every((field) => (counts ? COUNTS.has(shapes[field]) : !MONEY.has(shapes[field]))) ===
      true;
  const stray = natures.findIndex((of, column) =>
    of('money') >= 0.8
      ? strange(column, false)
      : (cents(of) || priced(stats[column])) && strange(column, true),
  );
  const centsAstray = natures[stray] ? cents(natures[stray]) : false;
  // Codes under what means words have changed places with the words under what means codes.
  const shapeAt = (column: number): Shape | undefined => shapes[named[column]?.[0] ?? ''];
  const moved = natures.some((of, column) => shapeAt(column) === 'words' && of('code') >= 0.8);
  const lost = (column: number): boolean =>
    moved && shapeAt(column) === 'code' && natures[column]?.('words') === 1;
  // Long numbers under whom an order is of, and none under its number.
  const numbered = (column: number): boolean =>
    shapeAt(column) === 'buyer' && (natures[column]?.('long') ?? 0) >= 0.8;
  const unnumbered = natures.some(
    (of, column) =>
      named[column]?.[0] === 'orderId' &&
      of('long') === 0 &&
      (stats[column]?.filled ?? 0) > 0 &&
      (stats[column]?.id ?? 1) < 0.6 &&
      // `订单号：20260520` says its number, beside a buyer whose name is a phone's.
      !grid.rows.slice(0, ENDS).some(({ cells }) => orderIdIn(cells[column]?.text ?? '')),
  );
  // `浏览量 3.2万` under what means the stock, and no figure beside it that names nothing.
  const tellsAnother = (field: string, column: number): boolean => {
    const told = grid.rows.slice(0, ENDS).flatMap(({ cells }) => {
      const lines = cells[column]?.lines;
      if (!lines) return [];
      const said = labelledValues(lines, context.headers[kind]);
      const bare = lines.some((line) => /^\d/.test(line.text) && !said.some((one) => one.line === line));
      return [said.length > 0 && !bare && !said.some((one) => one.field === field)];
    });
    return told.length > 0 && told.every(Boolean);
  };
  const exchanged = exchangedNames(grid, named);
  return named.flatMap((fields, column) => {
    const stat = stats[column];
    const [first] = fields;
    if (!first || !stat || stat.filled === 0) return [];
    const own = natures[column];
    const fits = (field: string): boolean => {
      const shape = shapes[field];
      const unsigned = stray >= 0 && MONEY.has(shape) && stat.signed < 0.2;
      if (unsigned && !(centsAstray && own && own('decimal') + own('round') > 0)) return false;
      if (COUNTS.has(shape) && tellsAnother(field, column)) return false;
      return !shape || !own || !contradicts(shape, stat, own);
    };
    const odd = { field: first, column };
    if (lost(column) || exchanged.includes(column)) return [odd];
    if (numbered(column) && unnumbered) return [odd, { field: '', column }];
    if (fields.some(fits)) return [];
    // Two columns speak here: the price without its sign, and the one that has it.
    return stray >= 0 && MONEY.has(shapes[first])
      ? [odd, { field: named[stray]?.[0] ?? first, column: stray }]
      : [odd];
  });
}

/** Fields that a column's header names in part or loosely, so that they were taken to stand there. */
const partlyNamed = ({ fields }: Mapping, column: number): string[] =>
  [...fields.values()].flatMap((one) =>
    one.column === column && (one.how === 'part' || one.how === 'loose') ? one.field : [],
  );

/** The natures of a column's first cells as shares of those that are filled. */
function sharesOf(column: string[]): Natures {
  const found = column.slice(0, ENDS).filter(Boolean);
  return (nature) => found.filter((one) => one === nature).length / Math.max(1, found.length);
}

/** The rows at the top and at the bottom. */
export function endsOf(rows: GridRow[]): GridRow[] {
  return rows.length > 2 * ENDS ? [...rows.slice(0, ENDS), ...rows.slice(-ENDS)] : rows;
}

/** The nature of each cell at the top and at the bottom of every column; '' where it is empty or another row's. */
export function sampleNatures({ rows, columns }: Grid, kind: Kind, context: ReadContext): string[][] {
  const sample = endsOf(rows);
  return columns.map((_, column) =>
    sample.map((row) => (row.carried[column] ? '' : natureOf(row.cells[column], kind, context))),
  );
}

const DAY_WORDS =
  /\d{9,}|(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|[ap]m|ago|at|uhr|utc|gmt|secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|months?|yesterday|today)[a-z]*\b)\b[a-z]{4,}/i;

/** What one cell is and nothing besides: a sum with its currency, a day, a known status, a figure, a code, or words. */
function natureOf(cell: Cell | null | undefined, kind: Kind, context: ReadContext): string {
  const text = cell?.text ?? '';
  if (!cell || text === '' || isBlank(text)) return '';
  if (text.length > 40) return 'words';
  if (/^\d{1,2}:\d\d(?::\d\d)?$/.test(text)) return 'clock';
  if (!DAY_WORDS.test(text) && parseDate(text, context.date)) return 'date';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const sums = findAmounts(text, context.money).filter(({ signed }) => signed);
  if (sums.length > 0 && (letters < 5 || sums[0]?.start === 0)) return 'money';
  if (findStatus([text], context.statuses[kind])) return 'status';
  if (/^\d[\d,.]*[.,]\d\d$/.test(text)) return text.endsWith('00') ? 'round' : 'decimal';
  if (/^\d{9,}$/.test(text)) return 'long';
  if (/^\d{1,3}(?:,\d{3})+$|^\d[\d.]* ?[万萬kKwW]\+?$/.test(text)) return 'counter';
  if (/^[x×✕*]? ?[\d.,\s]+[万萬kKwW]?\+?(?:[个個件点點枚本]|pcs|units?)?$/.test(text)) return 'number';
  if (/^[A-Za-z]+[-_]?[\dA-Za-z_-]*\d[\dA-Za-z_-]*$|^[A-Z]{2,}(?:[-_][A-Z]{2,})+$/.test(text)) return 'code';
  if (/^\S{1,12}$/.test(text) && /\*{2,}/.test(text)) return 'masked';
  return /[\dA-Za-z]/.test(text) ? 'words' : 'plain';
}
