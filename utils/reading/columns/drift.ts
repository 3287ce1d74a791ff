import { orderIdIn } from '../grid/order-head';
import { fieldsOfHeader } from '../lexicon/header-match';
import type { Candidacy } from './candidacy';
import type { ReadContext } from './context';
import { exchangedNames, type Odd, partnersOf } from './exchanged';
import { type Shape, shapesOf } from './fields';
import { labelledValues } from './labelled';
import { type Mapping, NUMBERS } from './map-columns';
import { ENDS, type Natures, sharesOf } from './natures';
import type { Stats } from './shapes';

/** True where a column's values are clearly of another shape: not merely unclear, but dates under a price. */
function contradicts(shape: Shape, stats: Stats, natures: Natures): boolean {
  const { letters, distinct, length } = stats;
  const dates = natures('date') >= 0.6;
  const sums = natures('money') >= 0.6;
  const figures = sums || natures('decimal') + natures('round') >= 0.6;
  const status = natures('status') >= 0.6;
  const words = letters >= 0.8 && distinct > 0.5 && !status;
  const prose = words && stats.leading < 0.3 && stats.openings > 0.5 && stats.signed < 0.2;
  const acts = natures('acts') >= 0.6;
  const said = natures('said') >= 0.5;
  const codes = natures('code') >= 0.8;
  const scores = natures('score') >= 0.6;
  const counts = natures('number') + natures('counter') >= 0.8;
  const numbers = natures('number') + natures('counter') + natures('long') >= 0.8;
  // Times of day stand under no header but a time's.
  if (natures('clock') >= 0.6) return shape !== 'date' && shape !== 'text' && shape !== 'prose';
  switch (shape) {
    case 'price':
    case 'money':
      return (
        dates ||
        (status && stats.money < 0.5) ||
        (words && stats.money < 0.2) ||
        prose ||
        natures('code') >= 0.6 ||
        natures('long') >= 0.6
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
        natures('code') >= 0.6 ||
        natures('long') >= 0.6
      );
    case 'date':
      return (
        stats.date < 0.4 && (figures || status || numbers || natures('code') >= 0.6 || stats.email >= 0.6)
      );
    case 'status':
      return (dates || figures || codes || acts) && Math.max(stats.orderStatus, stats.productStatus) < 0.3;
    case 'id':
    case 'code':
      return (
        (natures('number') >= 0.8 && length <= 2 && distinct < 1) ||
        dates ||
        figures ||
        acts ||
        said ||
        (status && stats.id < 0.2) ||
        natures('plain') + natures('masked') >= 0.8 ||
        natures('counter') >= 0.6
      );
    case 'words':
      return dates || sums || numbers || stats.leading >= 0.8 || codes || acts || said;
    case 'text':
      // What somebody wrote may end with when.
      return (dates && (letters < 0.5 || length < 26)) || sums || natures('masked') >= 0.5;
    case 'prose':
      return (
        (dates && (letters < 0.5 || length < 26)) ||
        sums ||
        figures ||
        natures('masked') >= 0.5 ||
        codes ||
        scores ||
        acts
      );
    case 'rating':
      return dates || sums;
    case 'buyer':
      return (
        dates ||
        figures ||
        status ||
        acts ||
        said ||
        scores ||
        natures('land') >= 0.8 ||
        (counts && length <= 4)
      );
    case 'title':
      return (
        (dates && length < 40) ||
        figures ||
        (status && length < 15) ||
        natures('masked') >= 0.5 ||
        acts ||
        said ||
        codes ||
        scores
      );
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

/** Fields that a header names over values that can't be theirs: the page has changed under its header. */
export function contradicted(
  { grid, kind, stats, mapping }: Pick<Candidacy, 'grid' | 'kind' | 'stats' | 'mapping'>,
  context: ReadContext,
  sampled: string[][],
): Odd[] {
  const shapes = shapesOf(kind);
  const named = grid.columns.map(({ header }, column) => {
    const exact = header ? fieldsOfHeader(header, context.headers[kind]) : [];
    if (exact.length > 0) return exact;
    const partly = partlyNamed(mapping, column);
    return partly.length === 0 && kind === 'order' && NUMBERS.test(header) ? ['orderId'] : partly;
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
  const odd = named.flatMap((fields, column) => {
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
    const one = { field: first, column };
    if (lost(column) || exchanged.includes(column)) return [one];
    if (numbered(column) && unnumbered) return [one, { field: '', column }];
    if (fields.some(fits)) return [];
    // Two columns speak here: the price without its sign, and the one that has it.
    return stray >= 0 && MONEY.has(shapes[first])
      ? [one, { field: named[stray]?.[0] ?? first, column: stray }]
      : [one];
  });
  const given = natures.map((of, column) => (stats[column]?.filled ? of : null));
  return [...odd, ...partnersOf(odd, mapping.refused, named, given, shapes)];
}

/** Fields that a column's header names in part or loosely, so that they were taken to stand there. */
const partlyNamed = ({ fields }: Mapping, column: number): string[] =>
  [...fields.values()].flatMap((one) =>
    one.column === column && (one.how === 'part' || one.how === 'loose') ? one.field : [],
  );
