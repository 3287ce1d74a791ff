import { DAY } from '../../model/day';
import type { CareKind } from '../kind';
import { lastContact } from '../person';

const WINDOW_DAYS = 60;
const BASE = 62;
const LONGEST = 80;

/** Thank someone whose suggestion was adopted, and tell her what became of it: once for each. */
const thankIdea: CareKind = {
  id: 'thank-idea',
  rule: null,
  propose: ({ people }, _thresholds, now) =>
    people.flatMap((person) => {
      const { subject, label, url, adopted } = person;
      const newest = adopted.reduce<(typeof adopted)[number] | null>(
        (last, one) => (last && last.at >= one.at ? last : one),
        null,
      );
      if (!newest || now - newest.at > WINDOW_DAYS * DAY) return [];
      const thanked = lastContact(person, { task: 'thank-idea' });
      if (thanked && thanked.at >= newest.at) return [];
      const idea = newest.text.slice(0, LONGEST);
      const because = [{ code: 'idea-adopted' as const, values: { at: newest.at, name: idea } }];
      return [{ subject, label, url, worth: BASE, because, again: newest.at, fields: { idea } }];
    }),
};

export default thankIdea;
