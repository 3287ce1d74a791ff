import { type ScoreId, scoreIds } from '../../model/entries/dsr';
import type { Line } from '../../model/pictures';
import type { Period } from '../../model/report';
import type { Material } from '../figure';
import { lengthOf } from '../period';
import { stockOn } from '../stock-in';

/** The platform's scores as they were entered, one line each, of the last year of a period. */
export function scoreLines({ entered }: Material, period: Period): Line<ScoreId>[] {
  const shown = (entered?.scores ?? []).filter(({ day }) => day <= period.to && day > period.to - 365);
  if (shown.length < 2) return [];
  return scoreIds.map((name) => ({ name, points: shown.map((one) => ({ day: one.day, value: one[name] })) }));
}

const POINTS = 14;

/**
 * How many listings were seen in stock, at even steps over a period: what comes nearest to "on sale" of which a trend
 * can be told, since pages say only how a listing stands now. Null where fewer than half were seen around that day.
 */
export function stockedLine({ sums, today }: Material, period: Period): Line<'stocked'>[] {
  const rows = sums.goods.rows.filter(({ stock }) => stock.length > 0);
  const end = Math.min(period.to, today);
  const step = Math.max(1, Math.floor(lengthOf({ from: period.from, to: end }) / (POINTS - 1)));
  const points: Line<'stocked'>['points'] = [];
  for (let day = end; day >= period.from && points.length < POINTS; day -= step) {
    const seen = rows.map((row) => stockOn(row, day)).filter((units) => units !== null);
    const known = rows.filter(({ listedDay }) => listedDay === null || listedDay <= day).length;
    const enough = seen.length > 0 && seen.length * 2 >= known;
    points.unshift({ day, value: enough ? seen.filter((units) => units > 0).length : null });
  }
  const told = points.filter(({ value }) => value !== null);
  return told.length < 2 ? [] : [{ name: 'stocked', points }];
}
