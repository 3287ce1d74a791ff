import { DAY } from '../../model/day';
import { favourReasons, mayAsk, orderedWithin } from '../favour';
import type { CareKind } from '../kind';
import { itemField } from '../person';

const AFTER_DAYS = 14;
const UNTIL_DAYS = 75;
const BASE = 28;
const ONCE_DAYS = 365;

/**
 * Ask a fan to tell a friend, once a year. One step and no further: a reward is for the friend she brings herself,
 * never for whom that friend brings.
 */
const askReferral: CareKind = {
  id: 'ask-referral',
  rule: null,
  propose: ({ people }, _thresholds, now) =>
    people.flatMap((person) => {
      const { subject, label, url, nth, item, cycle } = person;
      // What is bought again is reminded of; what isn't lives from being told on.
      if (cycle?.as === 'reminder') return [];
      const days = orderedWithin(person, AFTER_DAYS, UNTIL_DAYS, now);
      if (days === null || !mayAsk(person, now)) return [];
      const isOnce = cycle?.as === 'referral';
      const because = favourReasons(person, days, now);
      if (isOnce) because.push({ code: 'not-bought-again' });
      const fields = itemField(item);
      const worth = BASE + Math.min(10, nth / 2) + (isOnce ? 6 : 0);
      const again = now - ONCE_DAYS * DAY;
      return [{ subject, label, url, worth, because, again, fields }];
    }),
};

export default askReferral;
