import { dayOf, startOfDay } from '../../model/day';
import type { Reason } from '../../model/verdict';
import { daysToBirthday } from '../birthday';
import type { CareKind } from '../kind';

const BASE = 66;
/** A wish of this year's birthday was sent at most so many days ago. */
const ONCE_DAYS = 300;

/** Wish someone a happy birthday, with her card or gift: once a year, some days ahead so that it arrives. */
const birthday: CareKind = {
  id: 'birthday',
  rule: null,
  propose: ({ people, rules }, _thresholds, now) =>
    people.flatMap(({ subject, label, url, timeZone, vipSince, birthday: born }) => {
      if (!born) return [];
      const days = daysToBirthday(born, now, timeZone);
      if (days > rules.birthdayAhead) return [];
      const because: Reason[] = [
        { code: 'birthday-in', values: { days } },
        ...(vipSince === null ? [] : [{ code: 'is-vip' as const, values: { at: vipSince } }]),
      ];
      const again = startOfDay(dayOf(now, timeZone) - ONCE_DAYS, timeZone);
      return [{ subject, label, url, worth: BASE + (vipSince === null ? 0 : 10) - days, because, again }];
    }),
};

export default birthday;
