import { DAY } from '../../model/day';
import type { Reason } from '../../model/verdict';
import { daysSince } from '../calm';
import type { CareKind, Proposal } from '../kind';
import { itemField, type Trouble } from '../person';

/** Older trouble is not made good by a message any more. */
const WINDOW_DAYS = 30;
/** Above everything that sells. */
const BASE = 120;

/**
 * Make good what went wrong, a refund or a bad review, within a day and before any task that sells. Where nobody knows
 * whose review it is, it is answered in public and the listing mended.
 */
const makeGood: CareKind = {
  id: 'make-good',
  rule: null,
  propose: ({ people, reviews }, _thresholds, now) => [
    ...people.flatMap(({ subject, label, url, trouble, item }) => {
      if (!trouble || now - trouble.at > WINDOW_DAYS * DAY) return [];
      const age = daysSince(trouble.at, now);
      const open = trouble.what === 'refund-open' ? 10 : 0;
      const because = [reasonOf(trouble)];
      const fields = itemField(item);
      return [{ subject, label, url, worth: BASE + open - age / 2, because, again: trouble.at, fields }];
    }),
    ...reviews
      .filter(({ at }) => now - at <= WINDOW_DAYS * DAY)
      .map(({ subject, label, url, at, stars, count }): Proposal => {
        const because: Reason[] = [reasonOf({ at, what: 'bad-review', stars })];
        if (count > 1) because.push({ code: 'bad-reviews-open', values: { units: count } });
        const worth = BASE - daysSince(at, now) / 2;
        return { subject, label, url, worth, because, again: at, fields: { item: label.slice(0, 120) } };
      }),
  ],
};

function reasonOf({ at, what, stars }: Trouble): Reason {
  if (what === 'bad-review') return { code: 'bad-review-of', values: { at, nth: stars ?? 1 } };
  return { code: what === 'refund-open' ? 'refund-of' : 'refunded-of', values: { at } };
}

export default makeGood;
