import type { ReadContext } from '../columns/context';
import { labelledValues } from '../columns/labelled';
import type { Cell } from '../grid/cell';
import type { Grid, GridRow } from '../grid/grid';
import { linkId } from '../values/link-id';
import { titleOf } from './titles';
import { idIn } from './values';

/** The product that a block of variants belongs to. */
export type Parent = { title: string; id: string | undefined; href: string | undefined };

/** What the heads of blocks say of a product, by block: named by a product's link, or by its labelled id. */
export function parentsOf(grid: Grid, context: ReadContext): Map<number, Parent> {
  const parents = new Map<number, Parent>();
  if (grid.form !== 'blocks') return parents;
  for (const { head, block } of grid.rows) {
    if (!head || block < 0 || parents.has(block)) continue;
    const parent = parentIn(head, context);
    if (parent) parents.set(block, parent);
  }
  return parents;
}

function parentIn(head: Cell, context: ReadContext): Parent | null {
  const link = head.links.find(
    ({ href, text }) =>
      text.length > 1 &&
      !context.says.action.test(text) &&
      /\p{L}/u.test(text) &&
      linkId(href, context.url)?.kind === 'product',
  );
  if (link) {
    const found = linkId(link.href, context.url);
    return { title: link.text, id: found?.sure ? found.id : undefined, href: link.href };
  }
  const said = labelledValues(head.lines, context.headers.listing).find(({ field }) => field === 'itemId');
  const id = said && idIn(said.text);
  const title = id ? titleOf(head, context)?.title : undefined;
  return id && title ? { title, id, href: undefined } : null;
}

/** Rows with what a block's head says of all of its rows carried down to each. */
export function carriedDown(grid: Grid, parents: Map<number, Parent>): GridRow[] {
  if (parents.size === 0) return grid.rows;
  let first: GridRow | null = null;
  return grid.rows.map((row) => {
    if (!first || row.block !== first.block) first = row;
    const above = first;
    if (above === row || !parents.has(row.block)) return row;
    const cells = row.cells.map(
      (cell, at) => cell ?? (grid.columns[at]?.item ? null : (above.cells[at] ?? null)),
    );
    return { ...row, cells };
  });
}
