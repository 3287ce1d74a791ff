import type { Cell } from '../grid/cell';
import type { Grid, GridRow } from '../grid/grid';
import { linkId } from '../values/link-id';
import type { ReadContext } from './context';
import type { Stats } from './shapes';

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

/** The only order that a row's links lead to; null where they lead to none, or to several. */
export function linkedOrder({ cells }: GridRow, context: ReadContext): { id: string; cell: Cell } | null {
  let found: { id: string; cell: Cell } | null = null;
  for (const cell of cells) {
    for (const { href } of cell?.links ?? []) {
      const link = linkId(href, context.url);
      if (!cell || !link?.sure || link.kind !== 'order') continue;
      if (found && found.id !== link.id) return null;
      found ??= { id: link.id, cell };
    }
  }
  return found;
}

/** True where rows show no number of any kind, and each leads to an order of its own: its number is in the link. */
export function numberedByLinks(grid: Grid, stats: Stats[], context: ReadContext): boolean {
  if (grid.rows.length < 2 || stats.some(({ filled, id }) => filled > 0 && id > 0.3)) return false;
  const rows = grid.rows.slice(0, 40);
  const ids = new Set(rows.map((row) => linkedOrder(row, context)?.id ?? ''));
  return ids.size === rows.length && !ids.has('');
}

export function isShare(grid: Grid, column: number): boolean {
  const texts = grid.rows.slice(0, 12).flatMap(({ cells }) => cells[column]?.text || []);
  return texts.length > 1 && texts.every((text) => /^\d[\d.,]* ?%$/.test(text));
}
