import { DAY } from '../../model/day';
import type { Reason } from '../../model/verdict';
import { isCalm } from '../calm';
import type { CareKind } from '../kind';
import { lastContact } from '../person';

/** Nobody is asked to choose more often than that. */
const REST_DAYS = 60;
const BASE = 27;
/** More to choose from is a burden. */
const MOST = 4;

/**
 * Ask an iron fan which of the ideas and goods in test she would want: she helps to choose what the shop sells. Only
 * where there is something she hasn't voted on.
 */
const askVote: CareKind = {
  id: 'ask-vote',
  rule: null,
  propose: ({ people, team }, _thresholds, now) =>
    people.flatMap((person) => {
      const { subject, label, url, standing, strong, votes, shop } = person;
      if (standing.rung !== 'iron' || !strong || !isCalm(person, now)) return [];
      const open = team.choices.filter(
        (one) => (one.shop === null || one.shop === shop) && !votes.includes(one.id),
      );
      const last = lastContact(person, { task: 'ask-vote' });
      if (open.length === 0 || (last && now - last.at < REST_DAYS * DAY)) return [];
      const items = open
        .slice(0, MOST)
        .map(({ title }) => title.slice(0, 40))
        .join('、');
      const because: Reason[] = [
        { code: 'on-rung', values: { kind: 'iron' } },
        { code: 'to-choose', values: { units: open.length } },
      ];
      const again = now - REST_DAYS * DAY;
      return [{ subject, label, url, worth: BASE, because, again, fields: { items } }];
    }),
};

export default askVote;
