import type { TaughtAnchor, TaughtColumn } from '../../model/taught';
import type { Stats } from '../columns/shapes';
import type { Cell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { foldLabel } from '../lexicon/header-match';
import { natureOf, stillFits } from './column-nature';

const DEEPEST = 12;

/** What each column of a grid can be found again by. */
export function anchorsOf(grid: Grid, stats: Stats[]): TaughtAnchor[] {
  const headers = grid.columns.map(({ header }) => foldLabel(header));
  return grid.columns.map(({ header }, column) => ({
    header: header.slice(0, 60),
    nth: headers.slice(0, column).filter((other) => other === headers[column]).length,
    place: placeOf(grid, column),
    nature: natureOf(stats[column] as Stats),
  }));
}

/** The way down from the row to a column's cell, by the first row that has one. */
function placeOf(grid: Grid, column: number): string {
  for (const row of grid.rows) {
    const cell = row.cells[column];
    if (cell && !row.carried[column]) return wayTo(cell, row.el);
  }
  return '';
}

function wayTo({ el }: Cell, row: Element): string {
  const way: string[] = [];
  let node: Element | null = el;
  while (node && node !== row && way.length < DEEPEST) {
    let nth = 0;
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling)
      if (before.tagName === node.tagName) nth += 1;
    way.unshift(node.tagName.toLowerCase() + nth);
    node = node.parentElement;
  }
  return way.join('>').slice(0, 200);
}

/** Fields that are sums: whole ones look like any other figure. */
const SUMS = /^(?:price|cost|amount|unitPrice|discount|shippingFee|refundAmount)$/;

/** Where each taught column stands in a grid now; who is not there, and who is but holds something else. */
export type Fit = { at: Map<string, number>; missing: string[]; odd: string[] };

/**
 * Finds taught columns again: by header text wherever it has moved to; a column without a header by its place,
 * and only while the row is as wide as it was, since a new column in between would shift it.
 */
export function fitOf(columns: TaughtColumn[], width: number, grid: Grid, stats: Stats[]): Fit {
  const now = anchorsOf(grid, stats);
  const byHeader = new Map(now.map((one, at) => [`${foldLabel(one.header)} ${one.nth}`, at]));
  const byPlace = new Map(now.map((one, at) => [one.place, at]));
  const fit: Fit = { at: new Map(), missing: [], odd: [] };
  const doubtful: string[] = [];
  for (const { field, header, nth, place, nature } of columns) {
    const same = grid.columns.length === width;
    const found = header
      ? byHeader.get(`${foldLabel(header)} ${nth}`)
      : same
        ? byPlace.get(place)
        : undefined;
    const fits = stillFits(nature, now[found ?? -1]?.nature ?? 'none');
    if (found === undefined || (!header && now[found]?.header)) fit.missing.push(field);
    else if (fits === 'no' || (fits === 'doubtful' && !SUMS.test(field))) fit.odd.push(field);
    else fit.at.set(field, found);
    if (fits === 'doubtful' && fit.at.has(field)) doubtful.push(field);
  }
  // Sums that look like figures now, beside figures that look like sums, have changed places.
  if (fit.odd.length > 0) {
    for (const field of doubtful) fit.at.delete(field);
    fit.odd.push(...doubtful);
  }
  return fit;
}
