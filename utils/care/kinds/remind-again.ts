import { DAY } from '../../model/day';
import { daysSince, isCalm } from '../calm';
import type { CareKind } from '../kind';
import { itemField, lastContact, newestOf } from '../person';

/** From so long before its usual time until so long after it a reminder is of use, as shares of that time. */
const EARLY = 0.9;
const LATE = 1.3;
const BASE = 38;

/**
 * Remind someone whose goods are used up by now, where such goods are bought again and no order came: once per order.
 * Goods that are not bought again live from word of mouth instead: see ask-referral.
 */
const remindAgain: CareKind = {
  id: 'remind-again',
  rule: null,
  propose: ({ people }, _thresholds, now) =>
    people.flatMap((person) => {
      const { subject, label, url, cycle, strong, item, nth } = person;
      const newest = newestOf(person);
      if (cycle?.as !== 'reminder' || newest === null || !strong || !isCalm(person, now)) return [];
      const quiet = (now - newest) / DAY;
      if (quiet < cycle.days * EARLY || quiet > cycle.days * LATE) return [];
      const last = lastContact(person, { task: 'remind-again' });
      if (last && last.at > newest) return [];
      const because = [
        { code: 'ordered-ago' as const, values: { days: daysSince(newest, now) } },
        { code: 'bought-again-after' as const, values: { days: cycle.days } },
      ];
      const fields = itemField(item);
      return [{ subject, label, url, worth: BASE + Math.min(8, nth), because, again: newest, fields }];
    }),
};

export default remindAgain;
