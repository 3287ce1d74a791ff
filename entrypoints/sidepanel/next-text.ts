import { nextCare } from '../../utils/care/next-care';
import type { Person } from '../../utils/care/person';
import { noTeam } from '../../utils/care/team-facts';
import type { Entry } from '../../utils/model/entry';
import type { Settings } from '../../utils/model/settings';
import { allKinds } from '../../utils/pipeline/kinds';
import type { Relation } from '../../utils/store/relation';
import { day, type Words } from '../../utils/words';

/** The best next step by her tier, in one line. */
export function nextText(
  words: Words,
  person: Person,
  { trials }: Relation,
  settings: Settings,
  now: number,
): string {
  const { people, care, tasks, panel, language } = words;
  const choices = trials.map(({ id, value }) => ({ id, title: value.title, shop: null }));
  const facts = {
    ...{ dead: [], goods: [], oldest: [], people: [person], reviews: [], launches: [], shops: [] },
    rules: settings.care,
    team: { ...noTeam, choices },
  };
  const next = nextCare(allKinds, person, facts, settings.thresholds, now);
  const gap = language === 'en' ? ' ' : '';
  const why = person.tier ? `${gap}${people.byTier(panel.stands[person.tier])}` : '';
  if (next.do === 'task') return `${people.nextCare}${gap}${tasks[next.kind].name}${why}`;
  if (next.do === 'nothing') return `${people.nextCare}${gap}${people.nextNothing}${why}`;
  const until = next.until === null ? '' : day(next.until, person.timeZone, language);
  const rest = until === '' ? care.capReasons[next.why]('') : people.nextRest(until);
  return `${people.nextCare}${gap}${rest}${why}`;
}

/** When somebody of our group was last spoken to there; nothing for those who aren't in it. */
export function groupText({ people, language }: Words, person: Person, entries: Entry[]): string | null {
  // Her own entries: the group of another shop that knows her too is another one.
  const times = entries.flatMap((one) =>
    one.kind === 'contact' && one.value.channel === 'group' ? [one.when ?? one.at] : [],
  );
  if (times.length > 0) return people.lastInGroup(day(Math.max(...times), person.timeZone, language));
  return entries.some(({ kind, id }) => kind === 'mark' && id === 'group') ? people.neverInGroup : null;
}
