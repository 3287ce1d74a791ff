import type { Cell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { isBlank } from '../values/normalise';
import { endsOf } from './natures';

/** What may stand in one column: `1.5` and `12`; `A4`, `红色` and a title that says Draft. */
const COARSE: Record<string, string> = {
  long: 'number',
  decimal: 'number',
  round: 'number',
  counter: 'number',
  plain: 'words',
  status: 'words',
  masked: 'words',
  said: 'words',
  score: 'words',
  land: 'words',
};
const coarse = (nature: string): string => COARSE[nature] ?? nature;

/**
 * The row from which on the columns stand in another order than above it, as where an old and a new page are
 * mixed: two columns change their nature at once, and what one loses another gets. Null where none does.
 */
export function breakingRow(sampled: string[][]): number | null {
  // A place that few rows fill says now this, now that.
  const filled = sampled.filter((column) => column.filter(Boolean).length >= Math.min(3, column.length));
  return breakIn(
    filled.map((column) => column.map(coarse)),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * The same by how the cells are built: two columns that were each of one make, and are of another from one row on that
 * the other column had before.
 */
export function breakingMark({ rows, columns }: Grid): number | null {
  const sample = endsOf(rows);
  if (sample.length < 3) return null;
  return breakIn(
    columns.map((_, column) =>
      sample.map(({ cells, carried }) => (carried[column] ? '' : markOf(cells[column]))),
    ),
    1,
  );
}

/** What a cell is made of: its own class and what it begins with; '' where nothing is said in it. */
function markOf(cell: Cell | null | undefined): string {
  // A button to ship and nothing to refund, then a number and a button to refund: orders that go on, no columns.
  if (!cell || isBlank(cell.text)) return '';
  const { el } = cell;
  const first = el.firstElementChild;
  return `${el.tagName}.${el.getAttribute('class') ?? ''} ${first?.tagName ?? ''}`;
}

type Turned = Record<'before' | 'after', Set<string>>;

const marksOf = (turned: Turned[], when: keyof Turned): string =>
  turned
    .flatMap((one) => [...one[when]])
    .sort()
    .join('\n');

/** `most`: of how many different things a column may be, before and after. */
function breakIn(natures: string[][], most: number): number | null {
  const rows = natures[0]?.length ?? 0;
  for (let at = 1; at < rows; at += 1) {
    const turned = natures.flatMap((column) => {
      const before = new Set(column.slice(0, at).filter(Boolean));
      const after = new Set(column.slice(at).filter(Boolean));
      const disjoint = before.size > 0 && after.size > 0 && ![...before].some((one) => after.has(one));
      return disjoint && before.size <= most && after.size <= most ? [{ before, after }] : [];
    });
    const passed =
      most === 1
        ? turned.length > 1 && marksOf(turned, 'before') === marksOf(turned, 'after')
        : turned.some((one) =>
            turned.some(
              (other) => other !== one && [...one.before].some((nature) => other.after.has(nature)),
            ),
          );
    if (passed) return at;
  }
  return null;
}
