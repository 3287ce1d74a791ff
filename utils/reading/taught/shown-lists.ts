import { candidacies } from '../columns/candidacies';
import type { ReadContext } from '../columns/context';
import type { Grid } from '../grid/grid';
import type { Tools } from '../grid/reader-tools';
import type { Survey } from '../grid/survey';
import type { Lean } from '../page/address-kind';
import { shownGrids } from './shown-grids';

/** A list a row can be picked from. `worth`: how much speaks for its being a list of goods or orders. */
export type ShownList = { grid: Grid; rows: Element[]; worth: number };

const MOST_ROWS = 50;

/** The lists of a page, likeliest first; of several ways to see the same rows the one that says most. */
export function shownLists(survey: Survey, tools: Tools, context: ReadContext, lean: Lean): ShownList[] {
  const all = shownGrids(survey, tools, []).map((grid): ShownList => {
    const scores = candidacies(grid, context, lean).map(({ score }) => score);
    const { length } = grid.columns;
    const cells = length >= 3 && length <= 40 ? 3 : 1;
    const headers = grid.columns.filter(({ header }) => header !== '').length;
    // Cells of a row count for less than the row: a place for each line of a card is a guess.
    const sure = grid.form === 'cards' ? 0 : 8;
    const worth =
      Math.max(0, ...scores) * 100 + Math.min(grid.rows.length, MOST_ROWS) * cells + headers + sure;
    return { grid, rows: [...new Set(grid.rows.map(({ el }) => el))], worth };
  });
  const kept: ShownList[] = [];
  for (const list of all.sort((a, b) => b.worth - a.worth))
    if (!kept.some((other) => shares(list, other))) kept.push(list);
  return kept;
}

/** True where most rows of a list are rows of another one already. */
function shares(list: ShownList, other: ShownList): boolean {
  const known = new Set(other.rows);
  return list.rows.filter((row) => known.has(row)).length * 2 > list.rows.length;
}
