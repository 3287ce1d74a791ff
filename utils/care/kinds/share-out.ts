import { DAY } from '../../model/day';
import { NEARLY_FULL } from '../../model/team-rules';
import type { CareKind } from '../kind';

const WORTH = 40;
const REST = 7 * DAY;

/** Pools that are nearly full, and returning customers that nobody looks after. */
const shareOut: CareKind = {
  id: 'share-out',
  rule: null,
  propose: ({ team: { pools, free } }, _thresholds, now) => [
    ...pools
      .filter(({ load, cap }) => load >= cap * NEARLY_FULL)
      .map(({ subject, label, url, load, cap }) => ({
        ...{ subject, label, url, worth: WORTH + (load > cap ? 10 : 0), again: now - REST },
        because: [{ code: 'pool-load' as const, values: { units: load, of: cap } }],
      })),
    ...(free && free.buyers > 0
      ? [
          {
            ...{ subject: free.subject, label: free.label, url: free.url, worth: WORTH, again: now - REST },
            because: [{ code: 'without-owner' as const, values: { buyers: free.buyers } }],
          },
        ]
      : []),
  ],
};

export default shareOut;
