import type { ColumnNature } from '../../model/taught';
import type { Stats } from '../columns/shapes';

/** What a column's values mostly are. Only what can be told for certain is told apart. */
export function natureOf(stats: Stats): ColumnNature {
  if (stats.filled === 0) return 'none';
  if (stats.date >= 0.6 && stats.letters < 0.9) return 'date';
  if (stats.signed >= 0.6) return 'money';
  if (stats.letters < 0.3 && stats.count >= 0.6 && stats.length <= 9) return 'figure';
  if (stats.money >= 0.6 && stats.letters < 0.3) return 'money';
  if (stats.id >= 0.6 && stats.letters < 0.6) return 'id';
  return stats.letters >= 0.5 ? 'words' : 'none';
}

/** Natures that the same column may have on two days: a stock of `12`, then of `1,200件`; an id of four digits. */
const NEAR: Partial<Record<ColumnNature, ColumnNature[]>> = {
  figure: ['id'],
  id: ['figure', 'words'],
  words: ['id'],
};
/** Whole prices are figures: likely while all else is as it was, and a warning where it is not. */
const DOUBTFUL: Partial<Record<ColumnNature, ColumnNature>> = { money: 'figure', figure: 'money' };

/** Whether a column that was of one nature when it was taught can be the same one now. */
export function stillFits(taught: ColumnNature, now: ColumnNature): 'yes' | 'doubtful' | 'no' {
  if (taught === now || taught === 'none' || now === 'none' || NEAR[taught]?.includes(now)) return 'yes';
  return DOUBTFUL[taught] === now ? 'doubtful' : 'no';
}
