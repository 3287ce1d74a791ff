import { daysSince, isCalm } from '../calm';
import type { CareKind } from '../kind';
import { itemField, newestOf } from '../person';

/** A thank-you this long after the order is odd rather than kind. */
const WINDOW_DAYS = 14;
const BASE = 50;

/** Thank a returning buyer for a new order: once per order, soon after it, never while something is open. */
const thankRepeat: CareKind = {
  id: 'thank-repeat',
  rule: 'repeat-buyer',
  propose: ({ people }, _thresholds, now) =>
    people.flatMap((person) => {
      const { subject, label, url, verdict, nth, item } = person;
      const newest = newestOf(person);
      if (newest === null || daysSince(newest, now) > WINDOW_DAYS || !isCalm(person, now)) return [];
      // "Maybe the same person" is no ground for "welcome back".
      if (verdict?.finding !== 'yes' || verdict.maybe) return [];
      if (verdict.because.some(({ code }) => code === 'open-refund')) return [];
      const worth = BASE + Math.min(20, nth) - daysSince(newest, now) / 2;
      const fields = { nth: String(nth), ...itemField(item) };
      return [{ subject, label, url, worth, because: verdict.because, again: newest, fields }];
    }),
};

export default thankRepeat;
