import type { AftersaleRow, CustomerRow, OrderRow, ReviewRow } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import { type Kind, shapesOf } from '../columns/fields';
import { labelledColumns, labelledValues } from '../columns/labelled';
import type { Mapping } from '../columns/map-columns';
import { type Cell, cellWith } from '../grid/cell';
import type { Grid, GridRow } from '../grid/grid';
import { orderIdIn } from '../grid/order-head';
import { foldLabel, type HeaderWords } from '../lexicon/header-match';
import { ROWS_A_STEP, type Steps } from '../steps';
import { linkId } from '../values/link-id';
import { absolute } from '../values/link-parts';
import { isBlank } from '../values/normalise';
import { findStatus } from '../values/status';
import { buyerLink, putBuyer } from './buyers';
import { compact } from './listing-rows';
import { ratingIn } from './rating';
import { currencyOfRow } from './row-currency';
import { specOf, titleOf } from './titles';
import { codeIn, countIn, dateIn, firstLine, idIn, moneyIn, quantityIn, type Tally } from './values';

export type OtherKind = Exclude<Kind, 'listing' | 'order'>;
export type OtherRow = CustomerRow | ReviewRow | AftersaleRow;
export type BuiltOther = { row: OtherRow; id: string; el: Element; anchor: Element };

/** A row while it is made: its schema is checked where it is received. */
type Draft = Record<string, unknown> & Pick<OrderRow, 'buyer' | 'buyerKeys'>;

type Put = { kind: OtherKind; tally: Tally; context: ReadContext; header: string };

/** Puts one field's cell into a row, by what the field's values are, if the row has no value for it yet. */
function put(row: Draft, field: string, cell: Cell, { kind, tally, context, header }: Put): void {
  const shape = shapesOf(kind)[field];
  if (shape === 'rating') {
    row[field] ??= ratingIn(cell);
    return;
  }
  if (!shape || isBlank(cell.text)) return;
  if (field.startsWith('buyer')) {
    putBuyer(row as unknown as OrderRow, field, cell, context, header);
    return;
  }
  if (row[field] !== undefined) return;
  if (field === 'title') putTitle(row, cell, context);
  else if (field === 'tags') row.tags = tagsIn(cell);
  else if (field === 'quantity') row.quantity = quantityIn(tally, cell.text, context);
  else if (shape === 'status') {
    const words = field === 'type' ? context.types : context.statuses[kind];
    const lines = cell.lines.map(({ text }) => text);
    const found = findStatus(lines, words);
    if (found) row[field] = found.status;
    row[`${field}Text`] = (found?.text ?? firstLine(cell)).slice(0, 60);
  } else if (shape === 'date') row[field] = dateIn(tally, field, cell.text, context);
  else if (shape === 'money') {
    const money = moneyIn(tally, field, cell.text, context);
    row[field] = money && { ...money, minor: Math.abs(money.minor) };
  } else if (shape === 'count') row[field] = countIn(tally, field, cell.text, context);
  else if (shape === 'id')
    row[field] = (field === 'orderId' && orderIdIn(cell.text)) || idIn(firstLine(cell));
  else if (shape === 'code') row[field] = codeIn(firstLine(cell));
  else if (saysSomething(cell, field, kind, context))
    row[field] = withoutLabel(field, cell, context.headers[kind]).slice(0, 500);
}

/** False for a figure, a sum, a button, a bare label or another field's value where somebody's words belong. */
function saysSomething(
  { text, lines }: Cell,
  field: string,
  kind: OtherKind,
  { headers, says }: ReadContext,
): boolean {
  // A request's `退款信息` holds its reason in one backend, and its sums or the parcel's number in another.
  if (field === 'reason') {
    const [other] = labelledValues(lines.slice(0, 1), headers[kind]);
    if (
      (other && other.field !== field) ||
      /^\p{Sc}? ?\d[\d.,:/ -]*(?:元|\p{Sc})?$|^[^:]{1,16}:\s?\p{Sc}?[\d.,-]+/u.test(lines[0]?.text ?? '')
    )
      return false;
  }
  return !/^[\d\s.,/%+-]*$/.test(text) && !says.action.test(text) && !headers[kind].has(foldLabel(text));
}

/** What a cell says behind the field's own name, as far as no other name follows; all of it where it names none. */
function withoutLabel(field: string, cell: Cell, words: HeaderWords): string {
  const [first, ...more] = cell.lines;
  const [own] = first ? labelledValues([first], words) : [];
  if (own?.field !== field) return cell.text;
  const next = more.findIndex((line) => labelledValues([line], words).length > 0);
  return [own, ...more.slice(0, next < 0 ? more.length : next)].map(({ text }) => text).join(' ');
}

function putTitle(row: Draft, cell: Cell, context: ReadContext): void {
  const found = titleOf(cell, context);
  if (!found) return;
  row.title = found.title;
  const isLabel = (text: string): boolean => context.headers.order.has(text.toLowerCase());
  row.spec ??= specOf(cell, found.line, isLabel, context.says) ?? undefined;
  for (const { href } of cell.links) {
    const link = linkId(href, context.url);
    if (link?.kind === 'product' && link.sure) row.itemId ??= link.id;
  }
}

function tagsIn(cell: Cell): string[] {
  const parts = cell.lines.flatMap(({ text }) => text.split(/[,，、;；|]/));
  return [
    ...new Set(parts.map((part) => part.trim().slice(0, 60)).filter((part) => part && !isBlank(part))),
  ].slice(0, 20);
}

/** What tells a row from the others of its list, or null where it names nothing to hold on to. */
function identityOf(kind: OtherKind, row: Draft): string | null {
  if (kind === 'customer') return row.buyerKeys.map(({ kind: of, value }) => `${of}:${value}`)[0] ?? null;
  if (kind === 'aftersale')
    return row.orderId
      ? String(row.aftersaleId ?? JSON.stringify([row.orderId, row.title, row.requestedAt]))
      : null;
  if (!row.text && row.rating === undefined) return null;
  return row.reviewId ? String(row.reviewId) : JSON.stringify(row);
}

/**
 * The rows of a list of customers, reviews or after-sales requests, each with the element a hint belongs in; with a
 * pause after some.
 */
export function* otherSteps(
  kind: OtherKind,
  grid: Grid,
  mapping: Mapping,
  context: ReadContext,
  tally: Tally,
): Steps<BuiltOther[]> {
  const words = context.headers[kind];
  const labelled = labelledColumns(grid, words);
  const contextsOf = currencyOfRow(grid, context);
  // A name before an address: both can be what a row calls its person.
  const fields = [...mapping.fields].sort(([a], [b]) => Number(b === 'buyer') - Number(a === 'buyer'));
  const built = new Map<string, BuiltOther>();
  let block: { at: number; row: BuiltOther | null } = { at: -1, row: null };
  for (const [index, source] of grid.rows.entries()) {
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    const row: Draft = { buyerKeys: [] };
    const { columns: contexts } = contextsOf(source);
    const at = (column: number): Put => ({
      kind,
      tally,
      context: contexts[column] ?? context,
      header: grid.columns[column]?.header ?? '',
    });
    for (const [field, { column }] of fields) {
      const cell = source.cells[column];
      // A cell that spans rows is each row's own here: one request may hold several goods.
      if (cell) put(row, field, cell, at(column));
    }
    source.cells.forEach((cell, column) => {
      if (!cell) return;
      buyerLink(row as unknown as OrderRow, cell, context);
      if (labelled[column]) putLabelled(row, cell, at(column));
    });
    if (source.head) {
      putLabelled(row, source.head, at(-1));
      buyerLink(row as unknown as OrderRow, source.head, context);
      if (kind !== 'customer') row.orderId ??= orderIdIn(source.head.text) ?? undefined;
    }
    if (kind === 'review') datedText(row, source.cells[mapping.fields.get('text')?.column ?? -1], at(-1));
    const id = identityOf(kind, row);
    if (id === null) continue;
    const inBlock = source.block >= 0 && source.block === block.at;
    const known = built.get(id) ?? (inBlock && !row.aftersaleId && !row.reviewId ? block.row : null);
    if (known) continue;
    const anchor = anchorOf(kind, source, mapping);
    const url = anchor && urlIn(anchor, context);
    const made: BuiltOther = {
      row: compact({ ...row, ...(url ? { url } : {}) }) as unknown as OtherRow,
      id,
      el: source.el,
      anchor: anchor?.lines[0]?.el ?? anchor?.el ?? source.el,
    };
    built.set(id, made);
    block = { at: source.block, row: made };
  }
  return [...built.values()];
}

/** A review's own last line may be when it was written: that is its time, and none of its words. */
function datedText(row: Draft, cell: Cell | null | undefined, to: Put): void {
  const last = cell && cell.lines.length > 1 ? (cell.lines.at(-1)?.text ?? '') : '';
  if (row.reviewedAt !== undefined || !/^[\d\s:./-]{8,20}$/.test(last) || typeof row.text !== 'string')
    return;
  put(row, 'reviewedAt', cellWith(cell as Cell, { lines: cell?.lines.slice(-1) ?? [], links: [] }), to);
  if (row.reviewedAt !== undefined && row.text.endsWith(last))
    row.text = row.text.slice(0, -last.length).trim();
}

function putLabelled(row: Draft, cell: Cell, to: Put): void {
  for (const { field, text, line } of labelledValues(cell.lines, to.context.headers[to.kind]))
    put(row, field, cellWith(cell, { lines: [{ ...line, text }], links: [] }), to);
}

const ANCHORS: Record<OtherKind, string[]> = {
  customer: ['buyer', 'buyerAccount', 'buyerEmail', 'buyerId'],
  review: ['title', 'text', 'orderId'],
  aftersale: ['orderId', 'aftersaleId', 'title'],
};

function anchorOf(kind: OtherKind, source: GridRow, mapping: Mapping): Cell | null {
  const cells = ANCHORS[kind].map((field) => source.cells[mapping.fields.get(field)?.column ?? -1]);
  return cells.find((cell) => cell?.text) ?? source.head ?? source.cells.find((cell) => cell?.text) ?? null;
}

function urlIn(cell: Cell, context: ReadContext): string | undefined {
  const [link] = cell.links;
  return link && linkId(link.href, context.url) ? absolute(link.href, context.url) : undefined;
}
