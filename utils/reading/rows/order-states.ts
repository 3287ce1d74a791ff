import type { OrderRow, OrderStatus } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import type { Cell } from '../grid/cell';
import { foldLabel } from '../lexicon/header-match';
import { findStatus } from '../values/status';
import { firstLine } from './values';

const STATUSES: Record<
  string,
  [
    'status' | 'refundStatus' | 'paymentStatus' | 'fulfilmentStatus',
    'statusText' | 'refundText' | 'paymentText' | 'fulfilmentText',
  ]
> = {
  status: ['status', 'statusText'],
  refundStatus: ['refundStatus', 'refundText'],
  paymentStatus: ['paymentStatus', 'paymentText'],
  fulfilmentStatus: ['fulfilmentStatus', 'fulfilmentText'],
};

/** Puts what a cell says of one of an order's states into it, if it says none of it yet. */
export function putState(row: OrderRow, field: string, cell: Cell, context: ReadContext): void {
  const [key, words] = STATUSES[field] ?? [];
  if (!key || !words || row[key] !== undefined || row[words] !== undefined) return;
  const found = findStatus(
    cell.lines.map((line) => line.text),
    context.statuses.order,
  );
  if (found) row[key] = found.status as OrderStatus;
  else if (isActing(cell, context)) return;
  // A number, a time and a state in one cell: the state is the one without figures.
  const bare = cell.lines.find(({ text }) => !/\d/.test(text))?.text;
  row[words] = (found?.text ?? bare ?? firstLine(cell)).slice(0, 60);
}

/** True for a cell of several links or buttons, or of one word for them: what may be done, no state. */
function isActing({ text, links }: Cell, { says, headers }: ReadContext): boolean {
  return links.length > 1 || says.action.test(text) || headers.order.has(foldLabel(text));
}

/** Least number of rows that say something from which none being a status means that it is no column of them. */
const ENOUGH = 2;

/** Words under a status header of which no row's is a known status are buttons, dates or names that moved there. */
export function dropStrangeWords(rows: OrderRow[]): void {
  for (const [key, words] of Object.values(STATUSES)) {
    const said = rows.filter((row) => row[words] !== undefined);
    if (said.length < ENOUGH || said.some((row) => row[key] !== undefined)) continue;
    for (const row of said) delete row[words];
  }
}
