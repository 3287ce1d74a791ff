import type { Grid } from '../grid/grid';
import { linkId } from '../values/link-id';
import type { ReadContext } from './context';

/** Headings under which no orders, and no goods of the shop, are listed. */
export const NO_ORDERS = [
  'help',
  'purchase',
  'unplaced',
  'invoice',
  'stock',
  'settlement',
  'parcel',
  'booked',
  'coupon',
  'log',
  'people',
];
export const NO_GOODS = [
  'help',
  'purchase',
  'invoice',
  'stock',
  'settlement',
  'parcel',
  'booked',
  'coupon',
  'log',
  'shopping',
  'analytics',
  'people',
];

/** True where rows have a link to an order whose id is the number they show, wherever in the row it stands. */
export function leadsToItself(grid: Grid, column: number, context: ReadContext): boolean {
  const rows = grid.rows.slice(0, 8).filter(({ cells }) => cells[column]?.text);
  const leading = rows.filter(({ el, cells }) =>
    [...el.querySelectorAll('a[href]')].some((link) => {
      const found = linkId(link.getAttribute('href') ?? '', context.url);
      return found?.sure && found.kind === 'order' && cells[column]?.text.includes(found.id);
    }),
  );
  return rows.length > 1 && leading.length === rows.length;
}

export function isShare(grid: Grid, column: number): boolean {
  const texts = grid.rows.slice(0, 12).flatMap(({ cells }) => cells[column]?.text || []);
  return texts.length > 1 && texts.every((text) => /^\d[\d.,]* ?%$/.test(text));
}
