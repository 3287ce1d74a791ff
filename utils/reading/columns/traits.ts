import type { Grid } from '../grid/grid';
import { foldLabel } from '../lexicon/header-match';
import type { ReadContext } from './context';
import type { Kind } from './fields';
import { labelledValues } from './labelled';
import { perRows } from './per-rows';

const known = perRows(() => new Map<Kind, Set<string>>());

/** Fields that values name themselves inside the first rows' cells and heads. */
export function labelledFields(grid: Grid, kind: Kind, context: ReadContext): Set<string> {
  const kinds = known(grid, context);
  const old = kinds.get(kind);
  if (old) return old;
  const found = new Set<string>();
  kinds.set(kind, found);
  const seen = new Map<string, number>();
  const rows = grid.rows.slice(0, 12);
  for (const row of rows) {
    const here = new Set<string>();
    for (const cell of [...row.cells, row.head]) {
      if (cell && cell.text.length < 800)
        for (const { field } of labelledValues(cell.lines, context.headers[kind])) here.add(field);
    }
    for (const field of here) seen.set(field, (seen.get(field) ?? 0) + 1);
  }
  for (const [field, count] of seen) if (count * 2 >= rows.length || count >= 5) found.add(field);
  return found;
}

/** Categories of foreign lists that a grid's headers and buttons name. */
export function foreignOf(grid: Grid, context: ReadContext): string[] {
  const found: string[] = [];
  for (const { header } of grid.columns) {
    const category = header ? context.foreign.get(foldLabel(header)) : undefined;
    if (category) found.push(category);
  }
  for (const row of grid.rows.slice(0, 3)) {
    const texts = row.cells.flatMap(
      // Several buttons may stand on one line; `Fulfilment: Seller` names no button.
      (cell) =>
        cell?.lines.flatMap(({ text }) => [text, ...(text.includes(':') ? [] : text.split(' '))]) ?? [],
    );
    for (const button of ['shopping', 'bought'])
      if (texts.some((text) => context.foreign.get(foldLabel(text)) === button)) found.push(button);
  }
  return found;
}

const EDIT_LINK = /\/edit(?:[/?#]|$)|[?&](?:action|do|op)=edit\b/i;

/** Traits of a seller's own list: edit links, checkboxes, a status column. */
export function ownTraits(grid: Grid, { edit: named }: ReadContext['says']): number {
  const rows = grid.rows.slice(0, 8);
  const edit = rows.some((row) =>
    row.cells.some((cell) =>
      cell?.lines.some(
        (line) => line.text.split(/[\s|]+/).some((word) => named.test(word)) || named.test(line.text),
      ),
    ),
  );
  // Icons say nothing, and lead where a row is changed.
  const leads = rows.some((row) =>
    row.cells.some((cell) => cell?.links.some(({ href }) => EDIT_LINK.test(href))),
  );
  const box = rows.some((row) => row.cells.some((cell) => cell?.box));
  return (edit || leads ? 1 : 0) + (box ? 1 : 0);
}
