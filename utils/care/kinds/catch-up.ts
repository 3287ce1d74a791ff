import { DAY } from '../../model/day';
import type { CareKind } from '../kind';

const QUALITY = 60;
const SALES = 50;

/** A goal behind its pace: those of quality before those of sales, once a day. */
const catchUp: CareKind = {
  id: 'catch-up',
  rule: null,
  propose: ({ team }, _thresholds, now) =>
    team.goals.map(({ subject, label, url, figure, block, isQuality, reached, expected }) => ({
      ...{ subject, label, url, worth: isQuality ? QUALITY : SALES, again: now - DAY },
      because: [
        {
          code: 'goal-behind' as const,
          values: {
            name: `figure:${figure}`,
            share: Math.round(reached * 100),
            of: Math.round((expected ?? 1) * 100),
          },
        },
        { code: `do-${block}` as const },
      ],
    })),
};

export default catchUp;
