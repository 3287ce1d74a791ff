import type { Order, StoredItem } from '../../model/facts';
import type { GoodsSales, GoodsSums } from '../../model/sums';
import { bytes, floats, ints } from './column';
import { costOf, isSale } from './sale';

type Cell = { units: number; minor: number; unpriced: number };
/** Sales by listing, then by day and currency. */
export type LinesFold = { byListing: Map<number, Map<string, Cell>>; unlisted: Map<string, Cell> };

export function newLinesFold(): LinesFold {
  return { byListing: new Map(), unlisted: new Map() };
}

/** Adds a sale's lines to the goods they are about, refunded ones left out. Changes the fold it is given. */
export function addLines(
  fold: LinesFold,
  { order, places }: { order: Order; places: number[] },
  day: number,
  currencyOf: (item: StoredItem) => number,
): void {
  if (!isSale(order.state)) return;
  order.items.forEach((item, i) => {
    if (item.refunded) return;
    const place = places[i] ?? -2;
    const slot = place < 0 ? fold.unlisted : slotOf(fold, place);
    const cell = cellOf(slot, `${day}|${currencyOf(item)}`);
    cell.units += Math.max(0, item.quantity ?? 1);
    const cost = costOf(item);
    if (cost) cell.minor += cost.minor;
    else cell.unpriced += 1;
  });
}

function slotOf({ byListing }: LinesFold, place: number): Map<string, Cell> {
  const known = byListing.get(place) ?? new Map<string, Cell>();
  byListing.set(place, known);
  return known;
}

function cellOf(slot: Map<string, Cell>, key: string): Cell {
  const known = slot.get(key) ?? { units: 0, minor: 0, unpriced: 0 };
  slot.set(key, known);
  return known;
}

/** The fold as flat arrays; `rank` says where each currency stands now. */
export function flatLines(
  fold: LinesFold,
  listings: number,
  rank: number[],
): { lines: GoodsSales; unlisted: GoodsSums['unlisted'] } {
  const start = ints();
  const [day, units, unpriced] = [ints(), ints(), ints()];
  const minor = floats();
  const cur = bytes();
  for (let i = 0; i < listings; i += 1) {
    start.push(day.length());
    for (const one of cells(fold.byListing.get(i) ?? new Map(), rank)) {
      day.push(one.day);
      units.push(one.units);
      unpriced.push(one.unpriced);
      minor.push(one.minor);
      cur.push(one.cur);
    }
  }
  start.push(day.length());
  return {
    lines: {
      start: start.done(),
      day: day.done(),
      units: units.done(),
      unpriced: unpriced.done(),
      minor: minor.done(),
      cur: cur.done(),
    },
    unlisted: cells(fold.unlisted, rank).map(({ day: on, cur: code, units: n, minor: sum }) => ({
      day: on,
      cur: code,
      units: n,
      minor: sum,
    })),
  };
}

function cells(slot: Map<string, Cell>, rank: number[]): (Cell & { day: number; cur: number })[] {
  return [...slot]
    .map(([key, cell]) => {
      const [day = '', cur = ''] = key.split('|');
      return { ...cell, day: Number(day), cur: rank[Number(cur)] ?? 0 };
    })
    .sort((a, b) => a.day - b.day || a.cur - b.cur);
}
