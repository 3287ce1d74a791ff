import type { Grid } from '../grid/grid';
import type { ReadContext } from './context';

/** Made once for a context and rows: the same rows are asked about for each way their headers can stand. */
export function perRows<T>(
  make: (grid: Grid, context: ReadContext) => T,
): (grid: Grid, context: ReadContext) => T {
  const known = new WeakMap<ReadContext, WeakMap<Grid['rows'], T>>();
  return (grid, context) => {
    const all = known.get(context) ?? new WeakMap<Grid['rows'], T>();
    known.set(context, all);
    const found = all.get(grid.rows) ?? make(grid, context);
    all.set(grid.rows, found);
    return found;
  };
}
