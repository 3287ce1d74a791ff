import { DAY } from '../../model/day';
import { usualGap } from '../../model/median';
import type { Reason } from '../../model/verdict';
import { daysSince, isCalm } from '../calm';
import type { CareKind } from '../kind';
import { itemField, newestOf } from '../person';

/** Nobody sleeps who was here so lately, however often she came. */
const LEAST_DAYS = 21;
/** Silent for so many of her own gaps she has left: no message brings her back. */
const GONE_TIMES = 8;
/** So sure not to order any more that a message only disturbs. */
const GONE_CHANCE = 0.98;
const BASE = 44;

/**
 * Wake a returning buyer who is silent for much longer than is usual for her and, where the shop's history allows a
 * forecast, likely not to come back by herself. After so many tries, with a rest between them, she is left alone until
 * she orders by herself.
 */
const wakeSleeper: CareKind = {
  id: 'wake-sleeper',
  rule: null,
  propose: ({ people, rules }, _thresholds, now) =>
    people.flatMap((person) => {
      const { subject, label, url, strong, nth, sales, contacts, item, silent } = person;
      const newest = newestOf(person);
      const gap = usualGap(sales);
      if (newest === null || gap === null || !strong || !isCalm(person, now)) return [];
      const quiet = now - newest;
      if (quiet < Math.max(gap * rules.sleepTimes, LEAST_DAYS * DAY)) return [];
      if (quiet > Math.max(gap, LEAST_DAYS * DAY) * GONE_TIMES) return [];
      // Where the shop's own history says how likely she is gone, it has to say so too, and not that she is gone for good.
      if (silent && (!silent.isAsleep || silent.chance > GONE_CHANCE)) return [];
      const tries = contacts.filter(({ task, at }) => task === 'wake-sleeper' && at > newest);
      if (tries.length >= rules.wakeTries) return [];
      const lastTry = Math.max(0, ...tries.map(({ at }) => at));
      if (lastTry > 0 && now - lastTry < rules.wakeRest * DAY) return [];
      const because: Reason[] = [
        { code: 'quiet-for', values: { days: daysSince(newest, now) } },
        { code: 'own-gap', values: { days: Math.max(1, Math.round(gap / DAY)) } },
      ];
      if (silent) {
        const share = Math.round(silent.chance * 100);
        because.push({ code: 'sleep-chance', values: { share, days: silent.span } });
      }
      if (tries.length > 0) because.push({ code: 'tried', values: { nth: tries.length } });
      // A try that was ticked off comes back after the rest; the newest order begins a new count.
      const again = lastTry > 0 ? lastTry + rules.wakeRest * DAY : newest;
      const fields = itemField(item);
      return [{ subject, label, url, worth: BASE + Math.min(10, nth), because, again, fields }];
    }),
};

export default wakeSleeper;
