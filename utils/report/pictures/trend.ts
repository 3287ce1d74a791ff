import type { Stretch } from '../../model/pictures';
import type { Period } from '../../model/report';
import type { Material } from '../figure';
import { before, isIn, lengthOf } from '../period';

/** Columns that a picture holds at most before days are taken together. */
const MOST = 62;

/** Sales over a period in columns of a day, a week or four weeks; weeks are counted from the end, so that the last is whole. */
export function trendOf({ sums, cur }: Material, period: Period): Stretch[] {
  const days = lengthOf(period);
  const width = days <= MOST ? 1 : days <= MOST * 7 ? 7 : 28;
  const columns: Stretch[] = [];
  for (let to = period.to; to >= period.from; to -= width)
    columns.unshift({ from: Math.max(period.from, to - width + 1), to, net: 0, sales: 0, beforeNet: 0 });
  const at = (day: number) => columns[columns.length - 1 - Math.floor((period.to - day) / width)];
  const past = before(period);
  for (const one of sums.days) {
    if (isIn(one.day, period)) {
      const column = at(one.day);
      if (!column) continue;
      column.sales += one.sales;
      if (one.cur === cur) column.net += one.net;
    } else if (isIn(one.day, past) && one.cur === cur) {
      const column = at(one.day + days);
      if (column) column.beforeNet += one.net;
    }
  }
  return columns;
}
