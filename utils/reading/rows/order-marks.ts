import type { Line } from '../grid/cell';
import type { Grid, GridRow } from '../grid/grid';
import { countOnly } from './items';

const BUYER_MARK =
  /(?:^|[-_.])(?:nick(?:[-_]?name)?|u(?:ser)?[-_]?name|buyer(?:[-_]?(?:name|nick|info))?|customer(?:[-_]?name)?)$/i;

/** A line of a head whose markup calls it the buyer's, and that looks like a name. */
export function isMarkedBuyer({ el, text }: Line): boolean {
  if (text.length > 40 || text.includes(':') || /^\d{1,2}[:/-]/.test(text)) return false;
  return [el, el.parentElement].some((one) =>
    (one?.getAttribute('class') ?? '').split(/\s+/).some((token) => BUYER_MARK.test(token)),
  );
}

/** A cell that says how many items an order has, and calls them so: `3 items`. */
export function countBeside(source: GridRow, grid: Grid): number | null {
  const cell = source.cells.find(
    (one, at) =>
      one &&
      !grid.columns[at]?.item &&
      one.text.length < 24 &&
      /\p{L}/u.test(one.text) &&
      countOnly(one) !== null,
  );
  return cell ? countOnly(cell) : null;
}
