import type { ColumnNature } from '../../model/taught';
import type { ReadContext } from '../columns/context';
import { mapColumns } from '../columns/map-columns';
import type { Stats } from '../columns/shapes';
import type { Grid } from '../grid/grid';
import { natureOf } from './column-nature';

type Kind = 'listing' | 'order';

/**
 * What a column of each nature is taken for where nothing names it: one field for the first such column. The
 * seller confirms each, so this may be braver than the reader; counts stay unguessed, since stock and sales look
 * the same and a wrong guess is easily overlooked.
 */
const BY_NATURE: Record<Kind, [ColumnNature, string][]> = {
  listing: [
    ['id', 'itemId'],
    ['words', 'title'],
    ['money', 'price'],
    ['date', 'createdAt'],
  ],
  order: [
    ['id', 'orderId'],
    ['date', 'orderedAt'],
    ['money', 'amount'],
  ],
};

/** The field each column seems to be: by what the reader knows, then by what its values look like. */
export function guessFields(
  grid: Grid,
  kind: Kind,
  stats: Stats[],
  context: ReadContext,
): Map<number, string> {
  const mapping = mapColumns(grid, kind, stats, context);
  const found = new Map<number, string>();
  for (const { field, column } of mapping.fields.values()) if (!found.has(column)) found.set(column, field);
  const used = new Set(found.values());
  for (const [nature, field] of BY_NATURE[kind]) {
    const at = stats.findIndex(
      (stat, column) => !found.has(column) && natureOf(stat) === nature && stat.distinct > 0.3,
    );
    if (at < 0 || used.has(field)) continue;
    found.set(at, field);
    used.add(field);
  }
  return found;
}
