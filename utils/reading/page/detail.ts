import type { OrderRow } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import { labelledValues } from '../columns/labelled';
import type { Mapping } from '../columns/map-columns';
import { type Cell, cellWith, type Line, lineCell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import type { Tools } from '../grid/reader-tools';
import { itemGrid } from '../rows/inner-items';
import { itemsOf } from '../rows/items';
import { compact } from '../rows/listing-rows';
import { putHead, putOrderField } from '../rows/order-rows';
import type { Tally } from '../rows/values';
import { parseDate } from '../values/date';
import { linkId } from '../values/link-id';
import { orderNumber } from './order-number';

export type OrderDetail = { row: OrderRow; grid: Grid; mapping: Mapping; anchor: Element };

/** One order's own page, or null where the page is none: an order number and a table of its items. */
export function orderDetail(
  document: Document,
  grids: Grid[],
  page: Cell,
  context: ReadContext,
  tools: Tools,
  tally: Tally,
): OrderDetail | null {
  const found = itemGrid(grids, context);
  if (!found) return null;
  const number = orderNumber(document, page, context, tools);
  if (!number) return null;
  const { grid, mapping } = found;
  const row: OrderRow = { orderId: number.id, buyerKeys: [], items: [] };
  const lines = page.lines.filter((line) => !grid.el.contains(line.el));
  const rest = cellWith(page, { lines, text: page.text });
  for (const source of [grid, ...furtherParts(grid, grids)].flatMap(({ rows }) => rows)) {
    for (const item of itemsOf(grid, source, mapping, context, tally)) {
      // A sum row under the items has no product of its own.
      if (item.quantity === undefined && item.unitPrice === undefined) continue;
      const total = mapping.fields.get('amount') ?? mapping.fields.get('goodsTotal');
      const cell = total ? source.cells[total.column] : null;
      const sum: OrderRow = { orderId: '', buyerKeys: [], items: [] };
      if (cell) putOrderField(sum, 'amount', cell, tally, context);
      row.items.push(compact({ ...item, amount: sum.amount }));
    }
  }
  if (row.items.length === 0) return null;
  const time = onlyTime(rest, context);
  putHead(row, rest, tally, context, withoutSteps(lines));
  // A page tells many times (shipped, refunded, basket begun): only one that is called the order's is taken.
  row.orderedAt = time;
  totals(row, page, context, tally);
  extras(row, grid, tools, context, tally);
  mailBeside(row, rest, context);
  refunds(row, rest, context, tally);
  const url = linkId(context.url, context.url);
  if (url?.kind === 'order') row.url = context.url;
  return { row: compact(row), grid, mapping, anchor: number.el ?? tools.cell(grid.el).el };
}

/**
 * An order's goods in several tables of the same columns, one for each parcel: the other ones. One that names any of
 * the same goods again (what a parcel held, what came back) is left out, for nothing may be counted twice.
 */
function furtherParts(first: Grid, grids: Grid[]): Grid[] {
  const headers = ({ columns }: Grid): string => columns.map(({ header }) => header).join('|');
  const lines = ({ rows }: Grid): string[] =>
    rows.flatMap(({ cells }) => cells.find((cell) => cell?.text)?.text ?? []);
  const named = new Set(lines(first));
  const els = [first.el];
  return grids.filter((grid) => {
    const { el, form, columns } = grid;
    if (form !== 'table' || columns.filter(({ header }) => header).length < 3) return false;
    if (headers(grid) !== headers(first) || els.some((one) => one.contains(el) || el.contains(one)))
      return false;
    const own = lines(grid);
    if (own.some((line) => named.has(line))) return false;
    for (const line of own) named.add(line);
    els.push(el);
    return true;
  });
}

/** Not what merely scrolls (`overflow-auto`), nor the mark of an order that is under way (`badge in-progress`). */
const STEPS =
  '[class*="step" i],[class*="timeline" i],[class*="flow" i]:not([class*="overflow" i]),[class*="progress" i]:not([class*="in-progress" i],[class*="in_progress" i],[class*="inprogress" i])';
const FEWEST_STEPS = 4;

/** Without the way an order goes from being placed to being received: each of its names is some order's state. */
function withoutSteps(lines: Line[]): Line[] {
  const short = lines.filter(({ text }) => text.length < 16 && !/\d/.test(text));
  const beside = new Map<Element | null, number>();
  for (const { el } of short) beside.set(el.parentElement, (beside.get(el.parentElement) ?? 0) + 1);
  const many = ({ parentElement }: Element): boolean =>
    parentElement !== null && (beside.get(parentElement) ?? 0) >= FEWEST_STEPS;
  const steps = new Set(short.filter(({ el }) => el.closest(STEPS) !== null || many(el)));
  return lines.filter((line) => !steps.has(line));
}

/** The order's time, where all labels of that meaning on the page agree on the day; else undefined. */
function onlyTime(rest: Cell, context: ReadContext): OrderRow['orderedAt'] {
  const found = labelledValues(rest.lines, context.headers.order).flatMap(({ field, text }) => {
    const date = field === 'orderedAt' ? parseDate(text, context.date) : null;
    return date ? [{ ms: date.ms, unit: date.unit }] : [];
  });
  const [first] = found;
  return first && found.every(({ ms }) => Math.abs(ms - first.ms) < 3_600_000) ? first : undefined;
}

/** Labels of the sums under the items that are not the total. */
function extras(row: OrderRow, found: Grid, tools: Tools, context: ReadContext, tally: Tally): void {
  for (const { field, text, line } of labelledValues(tools.cell(found.el).lines, context.headers.order)) {
    if (field !== 'shippingFee' && field !== 'discount') continue;
    putOrderField(row, field, lineCell({ ...line, text }), tally, context);
  }
}

/** The buyer's address beside the link to the buyer. */
function mailBeside(row: OrderRow, rest: Cell, context: ReadContext): void {
  const link = rest.links.find(({ href, text }) => text && linkId(href, context.url)?.kind === 'buyer');
  const at = link ? rest.lines.findIndex(({ el }) => link.el.contains(el)) : -1;
  if (at < 0) return;
  for (const line of rest.lines.slice(at + 1, at + 3))
    if (/^[\w.+-]+@[\w.-]+\.\w+$/.test(line.text))
      putOrderField(row, 'buyerEmail', cellWith(rest, { lines: [line], links: [] }), new Map(), context);
}

/** The order's total among the sums under its items: the last line that is called one, before any payment's. */
function totals(row: OrderRow, page: Cell, context: ReadContext, tally: Tally): void {
  for (let i = page.lines.length - 2; i >= 0; i -= 1) {
    const [label, value] = [page.lines[i], page.lines[i + 1]];
    if (
      !label ||
      !value ||
      !context.says.grand.test(label.text) ||
      label.el.closest('thead,[role="columnheader"]')
    )
      continue;
    const sum: OrderRow = { orderId: row.orderId, buyerKeys: [], items: [] };
    putOrderField(sum, 'amount', cellWith(page, { lines: [value], links: [] }), tally, context);
    if (sum.amount) row.amount = sum.amount;
    // `Total paid: 0.00` on an order that is still to be paid; `Total: 0.00` is what a gift card has left of it.
    if (sum.amount && (sum.amount.minor !== 0 || !/ paid/i.test(label.text))) return;
  }
}

/** Several refunds of one order are added up, where they are in one currency. */
function refunds(row: OrderRow, rest: Cell, context: ReadContext, tally: Tally): void {
  const found = labelledValues(rest.lines, context.headers.order).flatMap(({ field, text, line }) => {
    const one: OrderRow = { orderId: '', buyerKeys: [], items: [] };
    if (field === 'refundAmount')
      putOrderField(one, field, cellWith(rest, { lines: [{ ...line, text }], links: [] }), tally, context);
    return one.refundAmount ?? [];
  });
  const [first] = found;
  if (!first || found.length < 2 || found.some(({ currency }) => currency !== first.currency)) return;
  row.refundAmount = { ...first, minor: found.reduce((sum, { minor }) => sum + minor, 0) };
}
