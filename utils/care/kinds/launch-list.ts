import { DAY } from '../../model/day';
import { LAUNCH_DAYS } from '../../model/launch';
import type { Reason } from '../../model/verdict';
import { daysSince } from '../calm';
import type { CareKind } from '../kind';
import { itemField } from '../person';

const WORTH = 56;

/**
 * A new product is told to old customers first: VIPs, then fans, as far as they may be written to. The list itself is
 * in the side panel; this task opens it. It ends by itself once the
 * product is no news.
 */
const launchList: CareKind = {
  id: 'launch-list',
  rule: null,
  propose: ({ launches }, _thresholds, now) =>
    launches
      .filter(({ since }) => now - since <= LAUNCH_DAYS * DAY)
      .map(({ subject, label, url, since, how }) => {
        const because: Reason[] = [
          how === 'listed'
            ? { code: 'listed-new', values: { days: daysSince(since, now) } }
            : { code: 'launch-since', values: { at: since } },
        ];
        const worth = WORTH - daysSince(since, now) / 2;
        return { subject, label, url, worth, because, again: since, fields: itemField(label.slice(0, 120)) };
      }),
};

export default launchList;
