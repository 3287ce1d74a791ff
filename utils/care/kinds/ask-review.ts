import { favourReasons, mayAsk, orderedWithin } from '../favour';
import type { CareKind } from '../kind';
import { newestOf } from '../person';

/** After the tip, and while the parcel is still remembered. */
const AFTER_TIP_DAYS = 3;
const UNTIL_DAYS = 30;
const BASE = 30;

/** Ask a fan for a photo or a review of her newest order, as long as she still has favours to give this year. */
const askReview: CareKind = {
  id: 'ask-review',
  rule: null,
  propose: ({ people, rules }, _thresholds, now) =>
    people.flatMap((person) => {
      const { subject, label, url, item, nth } = person;
      const days = orderedWithin(person, rules.tipDays + AFTER_TIP_DAYS, UNTIL_DAYS + rules.tipDays, now);
      if (days === null || item === null || !mayAsk(person, now)) return [];
      const because = favourReasons(person, days, now);
      const worth = BASE + Math.min(10, nth / 2);
      return [{ subject, label, url, worth, because, again: newestOf(person), fields: { item } }];
    }),
};

export default askReview;
