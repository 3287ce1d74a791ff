import type { Grid } from '../grid/grid';
import { fieldsOfHeader } from '../lexicon/header-match';
import { findAmounts } from '../values/money';
import type { ReadContext } from './context';
import { mapColumns } from './map-columns';
import type { Stats } from './shapes';

/** The items of one order, or of a basket: unit price or quantity beside a line total. They are nobody's stock. */
export function isItemTable(grid: Grid, stats: Stats[], context: ReadContext): boolean {
  const { fields } = mapColumns(grid, 'order', stats, context);
  const named = (...wanted: string[]): boolean =>
    wanted.some((field) => ['header', 'part'].includes(fields.get(field)?.how ?? ''));
  if (named('orderId')) return false;
  const total = fields.get('amount') ?? fields.get('goodsTotal');
  // `Price` may head an order's amount as well as a listing's price: alone it tells nothing.
  const sum =
    total &&
    !fieldsOfHeader(grid.columns[total.column]?.header ?? '', context.headers.listing).includes('price');
  if (named('items', 'sku') && named('quantity', 'unitPrice') && sum && total?.how === 'header') return true;
  return multiplies(grid, stats, context);
}

type Figures = { minor: number[]; signed: boolean[] };

/** True where some column times another makes a third in nearly every row, as price times quantity makes a sum. */
function multiplies(grid: Grid, stats: Stats[], context: ReadContext): boolean {
  const sample = grid.rows.slice(0, 20);
  const columns = stats.flatMap((stat, column): Figures[] => {
    if (!(stat.money > 0.6 && stat.date < 0.3 && stat.length < 60)) return [];
    const first = sample.map((row) => findAmounts(row.cells[column]?.text ?? '', context.money)[0]);
    return [
      {
        minor: first.map((amount) => amount?.money.minor ?? Number.NaN),
        signed: first.map((amount) => amount?.signed === true),
      },
    ];
  });
  const counts = columns.filter(({ minor, signed }) => minor.some((n, row) => n > 100 && !signed[row]));
  return columns.some((unit, at) =>
    columns
      .slice(at + 1)
      .some((sum) =>
        counts.some((times) => times !== unit && times !== sum && isProduct(unit, times, sum, sample.length)),
      ),
  );
}

/** Whether two columns' product is the third in nine of ten rows that have all of them, more than one piece in some. */
function isProduct(unit: Figures, times: Figures, sum: Figures, rows: number): boolean {
  let [full, right, many] = [0, 0, false];
  for (let row = 0; row < rows; row += 1) {
    const [a, b, c] = [unit.minor[row] ?? 0, times.minor[row] ?? 0, sum.minor[row] ?? 0];
    if (!(a > 0 && b > 0) || Number.isNaN(c) || times.signed[row]) continue;
    full += 1;
    if (Math.abs((a * b) / 100 - c) <= 2) right += 1;
    if ((full - right) * 10 > rows) return false;
    many ||= b > 100;
  }
  return many && right * 10 >= full * 9;
}
