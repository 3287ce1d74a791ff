import { DAY } from '../../model/day';
import type { CareKind } from '../kind';

const STOP = 85;
const RESULT = 35;

/** An activity that has spent what it was to lose, or that is over without anybody noting what came of it. */
const mindActivity: CareKind = {
  id: 'mind-activity',
  rule: null,
  propose: ({ team }, _thresholds, now) =>
    team.activities
      .filter(({ isStopLoss, wantsResult }) => isStopLoss || wantsResult)
      .map(({ subject, label, url, isStopLoss, until }) => ({
        ...{ subject, label, url, worth: isStopLoss ? STOP : RESULT },
        again: isStopLoss ? now - DAY : until,
        because: [{ code: isStopLoss ? ('activity-spent' as const) : ('activity-no-result' as const) }],
      })),
};

export default mindActivity;
