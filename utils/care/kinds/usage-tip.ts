import { daysSince, isCalm } from '../calm';
import type { CareKind } from '../kind';
import { newestOf } from '../person';

/** Later than so many days after its time a tip is no use. */
const WINDOW_DAYS = 7;
const BASE = 32;

/** A tip on how to use what was bought, some days after the order: once per order, where it is known what was bought. */
const usageTip: CareKind = {
  id: 'usage-tip',
  rule: null,
  propose: ({ people, rules }, _thresholds, now) =>
    people.flatMap((person) => {
      const { subject, label, url, nth, item } = person;
      const newest = newestOf(person);
      if (newest === null || item === null || !isCalm(person, now)) return [];
      const days = daysSince(newest, now);
      if (days < rules.tipDays || days >= rules.tipDays + WINDOW_DAYS) return [];
      const because = [{ code: 'ordered-ago' as const, values: { days } }];
      const worth = BASE + Math.min(8, nth) - (days - rules.tipDays) / 2;
      return [{ subject, label, url, worth, because, again: newest, fields: { item } }];
    }),
};

export default usageTip;
