import type { Cell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { fieldsOfHeader } from '../lexicon/header-match';
import { parseDate } from '../values/date';
import { findAmounts } from '../values/money';
import { isBlank } from '../values/normalise';
import { findStatus } from '../values/status';
import type { ReadContext } from './context';
import { type Kind, type Shape, shapesOf } from './fields';
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
  const figures = sums || natures('decimal') >= 0.6;
  const status = natures('status') >= 0.6;
  const words = letters >= 0.8 && distinct > 0.5 && !status;
  const prose = words && stats.leading < 0.3 && stats.openings > 0.5 && stats.signed < 0.2;
  const numbers = natures('number') + natures('counter') >= 0.8;
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
      return dates || sums || (words && stats.count < 0.2) || prose || natures('code') >= 0.6;
    case 'date':
      return stats.date < 0.4 && (figures || status || numbers || stats.email >= 0.6);
    case 'status':
      return (dates || figures) && Math.max(stats.orderStatus, stats.productStatus) < 0.3;
    case 'id':
    case 'code':
      return (
        (natures('number') >= 0.8 && length <= 2 && distinct < 1) ||
        dates ||
        sums ||
        (status && stats.id < 0.2) ||
        natures('plain') >= 0.8 ||
        natures('counter') >= 0.6
      );
    case 'words':
      return dates || sums || numbers || stats.leading >= 0.8 || natures('code') >= 0.8;
    case 'text':
      // What somebody wrote may end with when.
      return (dates && (letters < 0.5 || length < 26)) || sums;
    case 'rating':
      return dates || sums;
    case 'buyer':
      return dates || figures || (status && distinct < 0.9);
    case 'title':
      return (dates && length < 40) || figures;
    default:
      return false;
  }
}

const MONEY = new Set<Shape | undefined>(['price', 'money']);

/** Fields that a header names word for word over values that can't be theirs: the page has changed under its header. */
export function contradicted(
  grid: Grid,
  kind: Kind,
  stats: Stats[],
  context: ReadContext,
  sampled: string[][],
): string[] {
  const shapes = shapesOf(kind);
  const named = grid.columns.map(({ header }) =>
    header ? fieldsOfHeader(header, context.headers[kind]) : [],
  );
  // Sums with a currency under a header that means no money: a price without one was theirs before.
  const natures = sampled.map(sharesOf);
  const stray = natures.findIndex(
    (of, column) =>
      of('money') >= 0.8 &&
      grid.columns[column]?.header &&
      named[column]?.length !== 0 &&
      !named[column]?.some((field) => MONEY.has(shapes[field])),
  );
  // Codes under what means words have changed places with the words under what means codes.
  const shapeAt = (column: number): Shape | undefined => shapes[named[column]?.[0] ?? ''];
  const moved = natures.some((of, column) => shapeAt(column) === 'words' && of('code') >= 0.8);
  const lost = (column: number): boolean =>
    moved && shapeAt(column) === 'code' && natures[column]?.('words') === 1;
  return named.flatMap((fields, column) => {
    const stat = stats[column];
    const [first] = fields;
    if (!first || !stat || stat.filled === 0) return [];
    const own = natures[column];
    const fits = (field: string): boolean => {
      const shape = shapes[field];
      if (stray >= 0 && MONEY.has(shape) && stat.signed < 0.2) return false;
      return !shape || !own || !contradicts(shape, stat, own);
    };
    if (lost(column)) return [first];
    if (fields.some(fits)) return [];
    // Two columns speak here: the price without its sign, and the one that has it.
    return stray >= 0 && MONEY.has(shapes[first]) ? [first, named[stray]?.[0] ?? first] : [first];
  });
}

/** The natures of a column's first cells as shares of those that are filled. */
function sharesOf(column: string[]): Natures {
  const found = column.slice(0, ENDS).filter(Boolean);
  return (nature) => found.filter((one) => one === nature).length / Math.max(1, found.length);
}

/** The nature of each cell at the top and at the bottom of every column; '' where it is empty or another row's. */
export function sampleNatures({ rows, columns }: Grid, kind: Kind, context: ReadContext): string[][] {
  const sample = rows.length > 2 * ENDS ? [...rows.slice(0, ENDS), ...rows.slice(-ENDS)] : rows;
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
  if (/^\d[\d,.]*[.,]\d\d$/.test(text)) return 'decimal';
  if (/^\d{1,3}(?:,\d{3})+$|^\d[\d.]* ?[万萬kKwW]\+?$/.test(text)) return 'counter';
  if (/^[x×✕*]? ?[\d.,\s]+[万萬kKwW]?\+?(?:[个個件点點枚本]|pcs|units?)?$/.test(text)) return 'number';
  if (/^[A-Za-z]+[-_]?[\dA-Za-z_-]*\d[\dA-Za-z_-]*$/.test(text)) return 'code';
  return /[\dA-Za-z]/.test(text) ? 'words' : 'plain';
}

/** What may stand in one column: `1.5` and `12`; `A4`, `红色` and a title that says Draft. */
const COARSE: Record<string, string> = {
  decimal: 'number',
  counter: 'number',
  plain: 'words',
  status: 'words',
};
const coarse = (nature: string): string => COARSE[nature] ?? nature;

/**
 * The row from which on the columns stand in another order than above it, as where an old and a new page are
 * mixed: two columns change their nature at once, and what one loses another gets. Null where none does.
 */
export function breakingRow(sampled: string[][]): number | null {
  const natures = sampled.map((column) => column.map(coarse));
  const rows = natures[0]?.length ?? 0;
  for (let at = 1; at < rows; at += 1) {
    const turned = natures.flatMap((column) => {
      const before = new Set(column.slice(0, at).filter(Boolean));
      const after = new Set(column.slice(at).filter(Boolean));
      const disjoint = before.size > 0 && after.size > 0 && ![...before].some((one) => after.has(one));
      return disjoint ? [{ before, after }] : [];
    });
    const passed = turned.some((one) =>
      turned.some((other) => other !== one && [...one.before].some((nature) => other.after.has(nature))),
    );
    if (passed) return at;
  }
  return null;
}
