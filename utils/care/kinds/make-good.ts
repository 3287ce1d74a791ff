import type { Reason } from '../../model/verdict';
import type { CareKind } from '../kind';
import { itemField, type Trouble } from '../person';

const DAY = 86_400_000;
/** Older trouble is not made good by a message any more. */
const WINDOW_DAYS = 30;
/** Above everything that sells. */
const BASE = 120;

/** Make good what went wrong, a refund or a bad review, within a day and before any task that sells. */
const makeGood: CareKind = {
  id: 'make-good',
  rule: null,
  propose: ({ people }, _thresholds, now) =>
    people.flatMap(({ subject, label, url, trouble, item }) => {
      if (!trouble || now - trouble.at > WINDOW_DAYS * DAY) return [];
      const age = Math.max(0, Math.floor((now - trouble.at) / DAY));
      const open = trouble.what === 'refund-open' ? 10 : 0;
      const because = [reasonOf(trouble)];
      const fields = itemField(item);
      return [{ subject, label, url, worth: BASE + open - age / 2, because, again: trouble.at, fields }];
    }),
};

function reasonOf({ at, what, stars }: Trouble): Reason {
  if (what === 'bad-review') return { code: 'bad-review-of', values: { at, nth: stars ?? 1 } };
  return { code: what === 'refund-open' ? 'refund-of' : 'refunded-of', values: { at } };
}

export default makeGood;
