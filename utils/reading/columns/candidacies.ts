import type { Grid } from '../grid/grid';
import { finish, type Steps } from '../steps';
import type { Candidacy } from './candidacy';
import type { ReadContext } from './context';
import { asListing, asOrder } from './decide-kind';
import type { Kind } from './fields';
import { otherKindSteps } from './other-kinds';
import { columnStats } from './shapes';
import { foreignOf, labelledFields } from './traits';

/**
 * Rows of cells of which headers and labels name next to nothing: what their columns look like is a guess, and a guess
 * that reads well is worse than none. Cards have no headers, and show their meaning by where things stand.
 */
function unnamed({ grid, mapping, kind }: Candidacy, context: ReadContext): boolean {
  if (grid.form === 'cards' || grid.form === 'blocks') return false;
  const named = [...mapping.fields.values()].filter(({ how }) => how !== 'shape').length;
  return named < FEWEST_NAMED && named + labelledFields(grid, kind, context).size < FEWEST_NAMED;
}

const FEWEST_NAMED = 2;

/** Every kind a grid can be, with scores; none for settings, statements, menus and others' goods. */
export function candidacies(grid: Grid, context: ReadContext, address: Record<Kind, number>): Candidacy[] {
  return finish(candidacySteps(grid, context, address));
}

/** The same, with a pause after each kind: the first grid of a page is where most words and values are met first. */
export function* candidacySteps(
  grid: Grid,
  context: ReadContext,
  address: Record<Kind, number>,
): Steps<Candidacy[]> {
  const stats = columnStats(grid, context);
  const foreign = foreignOf(grid, context);
  const size = Math.min(1, Math.log10(Math.max(1, grid.rows.length)) / 2);
  yield;
  const order = yield* asOrder(grid, stats, context, foreign, address.order);
  yield;
  const listing = yield* asListing(grid, stats, context, foreign, address.listing);
  yield;
  const others = yield* otherKindSteps(grid, stats, context, foreign, address);
  return [order, listing, ...others]
    .filter((one): one is Candidacy => one !== null && !unnamed(one, context))
    .map((one) => ({ ...one, score: one.score + size }));
}
