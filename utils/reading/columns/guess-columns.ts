import type { Grid } from '../grid/grid';
import type { Kind } from './fields';
import type { Stats } from './shapes';

export type Guess = { field: string; column: number };

const isMoney = (stat: Stats): boolean => stat.signed >= 0.8 && stat.length < 40;

/**
 * Fields of columns that no header and no markup names, by what their values look like: only where a single
 * column can be meant. Counts are never guessed: stock and sales look the same.
 */
export function guessColumns(
  grid: Grid,
  kind: Kind,
  stats: Stats[],
  taken: Set<number>,
  counted: () => boolean,
): Guess[] {
  if (kind !== 'listing' && kind !== 'order') return [];
  const free = stats
    .map((stat, column) => ({ stat, column, item: grid.columns[column]?.item === true }))
    .filter(({ stat, column }) => !taken.has(column) && stat.filled > 0);
  const blocks = grid.columns.some((column) => column.item);
  const guesses: Guess[] = [];
  type Free = (typeof free)[number];
  const only = (test: (one: Free) => boolean): number | null => {
    const found = free.filter(test);
    return found.length === 1 ? (found[0]?.column ?? null) : null;
  };
  const first = (test: (one: Free) => boolean): number | null => free.find(test)?.column ?? null;
  const guess = (field: string, column: number | null): void => {
    if (column !== null) guesses.push({ field, column });
  };
  const title = free
    .filter(
      ({ stat, item, column }) =>
        item === blocks &&
        stat.letters > 0.7 &&
        stat.labelled < 0.5 &&
        stat.length > 3 &&
        stat.date < 0.5 &&
        stat.signed < 0.5 &&
        stat.times < 0.5 &&
        stat.productStatus < 0.5 &&
        stat.orderStatus < 0.5 &&
        stat.distinct > (blocks ? 0.2 : 0.5) &&
        stat.filled * 2 > stat.rows &&
        (stat.productLink > 0.6 || (stat.leading < 0.5 && !beginAlike(grid, column))) &&
        // A short word, or one that comes again, under a header that nobody knows is anything at all.
        (grid.columns[column]?.header === '' ||
          stat.productLink > 0.6 ||
          (stat.length > 5 && (blocks || stat.distinct > 0.8))),
    )
    .sort((a, b) => b.stat.productLink - a.stat.productLink || b.stat.length - a.stat.length)[0];
  if (kind === 'listing') {
    guess('title', title?.column ?? null);
    guess(
      'price',
      only(({ stat }) => isMoney(stat)),
    );
    guess(
      'status',
      only(({ stat }) => stat.productStatus > 0.7 && stat.length < 40),
    );
    return guesses;
  }
  guess(
    'orderId',
    first(({ stat }) => stat.orderLink > 0.7 && stat.id > 0.6) ??
      first(({ stat }) => stat.orderLink > 0.7 && stat.distinct > 0.5) ??
      only(
        ({ stat }) =>
          stat.id > 0.8 &&
          stat.distinct > 0.9 &&
          stat.date < 0.3 &&
          stat.length > 3 &&
          // A long cell may name its sum under its number.
          (stat.signed < 0.2 || stat.length > 40),
      ),
  );
  guess(
    'orderedAt',
    only(({ stat }) => stat.date > 0.8),
  );
  guess(
    'status',
    only(({ stat }) => stat.orderStatus > 0.7 && stat.length < 40),
  );
  guess(
    'buyerEmail',
    only(({ stat }) => stat.email > 0.8),
  );
  // `#417 · Mary Lamb`: the part of a line that follows the number is whom the order is of.
  const number = guesses.find(({ field }) => field === 'orderId')?.column ?? -2;
  const beside = grid.columns[number]?.part === 0 ? number + 1 : -1;
  guess(
    'buyer',
    first(({ stat }) => stat.buyerLink > 0.6) ??
      (blocks ? only(isNick) : null) ??
      first(({ column, stat }) => column === beside && isName(stat)),
  );
  const times = only(({ stat }) => stat.times > 0.8);
  guess('quantity', times);
  if (title && (title.stat.productLink > 0.6 || title.item || times !== null || counted()))
    guess('items', title.column);
  const perItem = free.filter(({ stat, item }) => item && isMoney(stat));
  const perOrder = free.filter(({ stat, item }) => !item && isMoney(stat));
  const [unit] = perItem;
  if (unit && (perItem.length === 1 || unit.stat.filled === unit.stat.rows)) guess('unitPrice', unit.column);
  if (perOrder.length === 1) guess('amount', perOrder[0]?.column ?? null);
  return guesses;
}

/** `Ship to Mary, Oslo`, `Ship to Ned, Bergen`: three rows or more say the same thing of each, and name no goods. */
function beginAlike(grid: Grid, column: number): boolean {
  const texts = grid.rows.slice(0, 12).flatMap(({ cells }) => cells[column]?.text || []);
  const begun = new Set(texts.map((text) => text.split(' ').slice(0, 2).join(' ')));
  return texts.length > 2 && begun.size === 1 && texts.every((text) => text.includes(' '));
}

/** Names: words without figures that differ, and are no status. */
function isName(stat: Stats): boolean {
  return (
    stat.letters > 0.9 &&
    stat.leading === 0 &&
    stat.length < 40 &&
    stat.distinct > 0.4 &&
    stat.orderStatus < 0.2
  );
}

/** A name beside an order's number in its head: a short linked text that differs from order to order. */
function isNick({ stat, item }: { stat: Stats; item: boolean }): boolean {
  return (
    !item &&
    stat.linked > 0.8 &&
    stat.letters > 0.6 &&
    stat.length < 30 &&
    stat.length > 1 &&
    stat.distinct > 0.3 &&
    stat.actions < 0.2 &&
    stat.orderStatus < 0.3 &&
    stat.date < 0.2 &&
    stat.signed < 0.2 &&
    stat.orderLink < 0.2 &&
    stat.productLink < 0.2 &&
    (stat.filled < 2 || stat.distinct * stat.filled > 1)
  );
}
