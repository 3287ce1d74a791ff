import { DAY } from '../../model/day';
import type { CareKind } from '../kind';

/** Before whatever sells, after what has to be made good. */
const WORTH = 90;
/** A fall that nobody looked at for so long is the shop as it is. */
const WINDOW_DAYS = 30;

/** One of the shop's three scores fell between its last two readings: once for each fall. */
const scoreFell: CareKind = {
  id: 'score-fell',
  rule: null,
  propose: ({ team }, _thresholds, now) =>
    team.scores
      .filter(({ toAt }) => now - toAt <= WINDOW_DAYS * DAY)
      .map(({ subject, label, url, which, from, to, fromAt, toAt }) => ({
        ...{ subject, label, url, worth: WORTH + (from - to), again: null },
        because: [
          {
            code: 'score-fell' as const,
            values: {
              name: `figure:dsr-${which}`,
              high: from,
              low: to,
              days: daysBetween(fromAt, toAt),
            },
          },
          { code: `do-${which}` as const },
        ],
      })),
};

function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / DAY));
}

export default scoreFell;
