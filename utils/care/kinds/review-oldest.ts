import { DAY } from '../../model/day';
import type { Reason } from '../../model/verdict';
import { daysSince } from '../calm';
import type { CareKind } from '../kind';

const WORTH = 28;
const MONTH = 30;
/** A handful at a time, and nothing in a shop so small that she knows every listing. */
const MOST = 5;
const FEWEST = 10;

/** Once a month: the oldest listings that no judgement flags. Flags find what dies, not what nobody thinks of any more. */
const reviewOldest: CareKind = {
  id: 'review-oldest',
  rule: null,
  propose: ({ oldest }, _thresholds, now) =>
    oldest.flatMap(({ subject, label, listings, goods }) => {
      const some = goods.slice(0, MOST);
      const first = some[0];
      if (!first || listings < FEWEST) return [];
      const name = some.map((one) => one.label).join(' / ');
      const days = daysSince(first.listedAt, now);
      const because: Reason[] = [
        { code: 'oldest-goods', values: { name } },
        { code: 'listed-days', values: { days } },
      ];
      return [{ subject, label, url: first.url, worth: WORTH, because, again: now - MONTH * DAY }];
    }),
};

export default reviewOldest;
