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

/** True where some column times another makes a third in nearly every row, as price times quantity makes a sum. */
function multiplies(grid: Grid, stats: Stats[], context: ReadContext): boolean {
  const columns = stats.flatMap((stat, column) =>
    stat.money > 0.6 && stat.date < 0.3 && stat.length < 60 ? [column] : [],
  );
  const rows = grid.rows.slice(0, 20).map((row) =>
    columns.map((column) => {
      const [first] = findAmounts(row.cells[column]?.text ?? '', context.money);
      return first ? { minor: first.money.minor, signed: first.signed } : null;
    }),
  );
  return columns.some((_, unit) =>
    columns.some((__, sum) => {
      if (sum <= unit) return false;
      return columns.some((___, times) => {
        if (times === unit || times === sum) return false;
        const full = rows.flatMap((row) => {
          const [a, b, c] = [row[unit], row[times], row[sum]];
          return a && b && c && !b.signed && a.minor > 0 && b.minor > 0
            ? [{ right: Math.abs((a.minor * b.minor) / 100 - c.minor) <= 2, many: b.minor > 100 }]
            : [];
        });
        return (
          full.length > 0 &&
          full.some(({ many }) => many) &&
          full.filter(({ right }) => right).length * 10 >= full.length * 9
        );
      });
    }),
  );
}
