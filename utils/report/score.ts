import type { ScoreId } from '../model/entries/dsr';
import type { FigureId } from '../model/report';
import type { Figure } from './figure';
import { lack } from './lacks';

/** After this many days a score says little of the shop as it is. */
const OLD = 30;

/** One of the platform's three shop scores: the last one known at the period's end. */
export function scoreFigure(id: FigureId, which: ScoreId): Figure {
  return {
    ...{ id, block: 'quality', unit: 'score', better: 'up', shown: true },
    of({ entered, today }, period) {
      const end = Math.min(period.to, today);
      const seen = (entered?.scores ?? []).filter((one) => one.day <= end && one[which] !== null).at(-1);
      const age = seen ? end - seen.day : 0;
      return {
        value: seen?.[which] ?? null,
        parts: [],
        lacks: seen ? lack('old-score', age > OLD ? age : 0) : [{ code: 'no-scores' }],
        ...{ checks: [], alone: 'entered', trace: null },
        entries: seen ? [{ kind: 'dsr', period: { from: seen.day, to: seen.day } }] : [],
      };
    },
  };
}
