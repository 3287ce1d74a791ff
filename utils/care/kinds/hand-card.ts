import { DAY } from '../../model/day';
import type { Reason } from '../../model/verdict';
import { daysSince, isCalm } from '../calm';
import type { CareKind } from '../kind';
import { itemField, lastContact, newestOf } from '../person';

/** The parcel has left by then. */
const WINDOW_DAYS = 2;
/** A card in every parcel is none. */
const REST_DAYS = 180;
const BASE = 58;

/** A card written by hand into the parcel of an iron fan or a VIP, twice a year at most. */
const handCard: CareKind = {
  id: 'hand-card',
  rule: null,
  propose: ({ people }, _thresholds, now) =>
    people.flatMap((person) => {
      const { subject, label, url, standing, vipSince, strong, item } = person;
      const newest = newestOf(person);
      const isDear = vipSince !== null || standing.rung === 'iron';
      if (!isDear || !strong || newest === null || daysSince(newest, now) > WINDOW_DAYS) return [];
      if (!isCalm(person, now)) return [];
      const last = lastContact(person, { task: 'hand-card' });
      if (last && now - last.at < REST_DAYS * DAY) return [];
      const because: Reason[] = [
        vipSince === null
          ? { code: 'on-rung', values: { kind: 'iron' } }
          : { code: 'is-vip', values: { at: vipSince } },
        last ? { code: 'card-days', values: { days: daysSince(last.at, now) } } : { code: 'no-card-yet' },
      ];
      const fields = itemField(item);
      // A card that was not noted as a contact, but ticked off, counts as one too.
      return [{ subject, label, url, worth: BASE, because, again: now - REST_DAYS * DAY, fields }];
    }),
};

export default handCard;
