import type { Money } from '../../model/money';
import type { OrderItem, OrderRow, OrderStatus, Stamp } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import { type Labelled, labelledColumns, labelledValues } from '../columns/labelled';
import type { Mapping } from '../columns/map-columns';
import { type Cell, cellWith, type Line, lineCell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { finish, ROWS_A_STEP, type Steps } from '../steps';
import { parseDate } from '../values/date';
import { isDeadline } from '../values/deadline';
import { linkId } from '../values/link-id';
import { absolute } from '../values/link-parts';
import { isBlank } from '../values/normalise';
import { findStatus } from '../values/status';
import { buyerLink, putBuyer } from './buyers';
import { dayHeading, underDay } from './day-headings';
import { rowItems } from './inner-items';
import { countOnly } from './items';
import { compact } from './listing-rows';
import { putOnlyAmounts } from './only-amount';
import { numbersFirst, orderIdOf } from './order-ids';
import { countBeside, isMarkedBuyer } from './order-marks';
import { dropStrangeWords, putState } from './order-states';
import { currencyOfRow } from './row-currency';
import { unnumberedRows } from './unnumbered';
import { countIn, dateIn, moneyIn, type Tally } from './values';

export type BuiltOrder = { row: OrderRow; el: Element; anchor: Element };

const DATES = new Set(['orderedAt', 'paidAt', 'shippedAt', 'completedAt']);
const MONEY = new Set(['amount', 'discount', 'shippingFee', 'refundAmount', 'goodsTotal']);
const BUYERS = new Set(['buyer', 'buyerId', 'buyerAccount', 'buyerEmail', 'buyerPhone', 'receiver']);
/** Discounts and refunds are kept as sizes: `-¥8.00` under 优惠 is a discount of 8. */
function unsigned(field: string, money: Money | undefined): Money | undefined {
  return money && (field === 'discount' || field === 'refundAmount')
    ? { ...money, minor: Math.abs(money.minor) }
    : money;
}

/** Puts one field's cell into an order, if it has no value for it yet. */
export function putOrderField(
  row: OrderRow,
  field: string,
  cell: Cell,
  tally: Tally,
  context: ReadContext,
  header = '',
): void {
  if (isBlank(cell.text)) return;
  if (BUYERS.has(field)) putBuyer(row, field, cell, context, header);
  else if (DATES.has(field)) row[field as 'orderedAt'] ??= dateIn(tally, field, cell.text, context);
  else if (MONEY.has(field))
    row[field as 'amount'] ??= unsigned(field, moneyIn(tally, field, cell.text, context));
  else if (field === 'channel' || field === 'remark') row[field] ??= cell.text.slice(0, 300);
  putState(row, field, cell, context);
}

function putLabelled(row: OrderRow, found: Labelled[], tally: Tally, context: ReadContext): void {
  for (const { field, text, line } of found) {
    if (field === 'orderId' || field === 'items' || field === 'quantity' || field === 'unitPrice') continue;
    putOrderField(row, field, lineCell({ ...line, text }), tally, context);
  }
}

/** What a block's head says: labelled values, then a bare time, a status word (in `stating`), a customer's link. */
export function putHead(
  row: OrderRow,
  head: Cell,
  tally: Tally,
  context: ReadContext,
  stating = head.lines,
): void {
  putLabelled(row, labelledValues(head.lines, context.headers.order), tally, context);
  buyerLink(row, head, context);
  if (!row.orderedAt) {
    const line = head.lines.find(({ text }) => !isDeadline(text) && parseDate(text, context.date) !== null);
    if (line) row.orderedAt = dateIn(tally, 'orderedAt', line.text, context);
  }
  if (!row.status) {
    const found = findStatus(
      stating.filter((line) => line.text.length < 40).map((line) => line.text),
      context.statuses.order,
    );
    if (found) {
      row.status = found.status as OrderStatus;
      row.statusText = found.text.slice(0, 60);
    }
  }
  const marked = row.buyer ? undefined : head.lines.find((line) => isMarkedBuyer(line));
  if (marked) putBuyer(row, 'buyer', lineCell(marked), context);
  if (!row.buyer) {
    const link = head.links.find(
      ({ href, text }) => text !== '' && linkId(href, context.url)?.kind === 'buyer',
    );
    if (link)
      putBuyer(
        row,
        'buyer',
        cellWith(head, { lines: [{ text: link.text, el: link.el, struck: false }], links: [link] }),
        context,
      );
  }
}

/** An order number with the name beside it (`#123 Mary Lamb`): the name, or null. */
function nameBeside(text: string, id: string): string | null {
  const rest = text
    .slice(text.indexOf(id) + id.length)
    .replace(/^[\s|·—–-]+/, '')
    .trim();
  return /^\p{L}[\p{L}\s.'*-]{1,60}$/u.test(rest) ? rest : null;
}

function startOrder(found: { id: string; cell: Cell }, context: ReadContext): OrderRow {
  const row: OrderRow = { orderId: found.id, buyerKeys: [], items: [] };
  for (const { href } of found.cell.links) {
    const link = linkId(href, context.url);
    const url = absolute(href, context.url);
    if (url && (link?.kind === 'order' || link?.sure === false)) row.url ??= url;
  }
  const line = found.cell.lines.find(({ text }) => text.includes(found.id));
  const name = line ? nameBeside(line.text, found.id) : null;
  if (name && found.cell.text.length < 120 && !findStatus([name], context.statuses.order))
    putBuyer(row, 'buyer', lineCell({ ...(line as Line), text: name }), context);
  return row;
}

function sameItem(a: OrderItem, b: OrderItem): boolean {
  return a.lineId !== undefined && a.lineId === b.lineId;
}

/** The orders of a grid whose columns were mapped; rows without a number of their own belong to the order above. */
export function orderRows(grid: Grid, mapping: Mapping, context: ReadContext, tally: Tally): BuiltOrder[] {
  return finish(orderSteps(grid, mapping, context, tally));
}

/** The same, with a pause after some rows. */
export function* orderSteps(
  grid: Grid,
  mapping: Mapping,
  context: ReadContext,
  tally: Tally,
): Steps<BuiltOrder[]> {
  const built: BuiltOrder[] = [];
  const byId = new Map<string, BuiltOrder>();
  const labelled = labelledColumns(grid, context.headers.order);
  const goods = labelledColumns(grid, context.headers.listing);
  const naming = labelled.map((named, column) => named || goods[column] === true);
  let current: BuiltOrder | null = null;
  let block = -1;
  const strict = numbersFirst(grid, mapping);
  const contextsOf = currencyOfRow(grid, context);
  const timed = ['orderedAt', 'paidAt'].some((field) => mapping.fields.get(field)?.how === 'header');
  // What is to be paid is the order's amount where nothing says what was.
  const owed = mapping.fields.has('amount') ? '' : 'payable';
  const alone = unnumberedRows(grid, mapping, tally, context);
  let day: Stamp | null = null;
  let read = 0;
  for (const source of grid.rows) {
    read += 1;
    if (read % ROWS_A_STEP === 0) yield;
    const { row: own, columns: contexts } = contextsOf(source);
    const heading = timed ? null : dayHeading(source, context);
    if (heading) {
      day = heading;
      current = null;
      continue;
    }
    const found = orderIdOf(source, mapping, strict, context);
    if (
      found &&
      !(current && source.block >= 0 && source.block === block && current.row.orderId === found.id)
    ) {
      const known = byId.get(found.id);
      if (known) current = known;
      else {
        current = {
          row: startOrder(found, context),
          el: source.el,
          anchor: found.cell.lines.find((line) => line.text.includes(found.id))?.el ?? found.cell.el,
        };
        byId.set(found.id, current);
        built.push(current);
        if (source.head) putHead(current.row, source.head, tally, context);
        if (day) current.row.orderedAt = underDay(day, source, context);
      }
    } else if (!found && source.block >= 0 && source.block !== block) current = null;
    if (alone(source, found !== null)) current = null;
    block = source.block;
    if (!current) continue;
    const { row } = current;
    for (const [named, { column }] of mapping.fields) {
      const cell = source.cells[column];
      if (!cell || source.carried[column] || named === 'orderId' || named === 'items') continue;
      const field = named === owed ? 'amount' : named;
      putOrderField(row, field, cell, tally, contexts[column] ?? context, grid.columns[column]?.header);
    }
    source.cells.forEach((cell, column) => {
      if (!cell || source.carried[column] || cell.text.length > 800) return;
      buyerLink(row, cell, context);
      if (!labelled[column]) return;
      putLabelled(row, labelledValues(cell.lines, context.headers.order), tally, contexts[column] ?? context);
    });
    for (const item of rowItems(grid, source, mapping, own, tally, naming)) {
      if (!row.items.some((known) => sameItem(known, item))) row.items.push(compact(item));
    }
    const counted = countOnly(source.cells[mapping.fields.get('items')?.column ?? -1] ?? undefined);
    const unnamed = counted === null && row.itemCount === undefined ? countBeside(source, grid) : null;
    if (unnamed !== null) row.itemCount = unnamed;
    const quantity = source.cells[mapping.fields.get('quantity')?.column ?? -1];
    if (counted !== null) row.itemCount ??= counted;
    else if (row.items.length === 0 && quantity)
      row.itemCount ??= countIn(tally, 'itemCount', quantity.text, context)?.value;
  }
  dropStrangeWords(built.map((order) => order.row));
  putOnlyAmounts(grid, built, mapping, context);
  return built.map((order) => ({ ...order, row: compact(order.row) }));
}
