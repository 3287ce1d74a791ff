import type { EntryKind } from '../../utils/model/entry';
import type { TrailLine } from '../../utils/model/trail';
import { money, type Words } from '../../utils/words';

/** What one change did, in a few words. */
export function changeText(words: Words, { kind, id, before, after }: TrailLine): string {
  const { trail } = words.manage;
  const say = (value: unknown) => (value === null ? trail.gone : valueText(words, kind, id, value));
  const [from, to] = [say(before), say(after)];
  return `${trail.kinds[kind]} ${from === to ? trail.changed(to) : trail.change(from, to)}`;
}

/** Of a longer text its beginning tells which it was. */
const LONGEST = 120;

/** A value by whatever names it: its name or text, its amount, its id. */
export function valueText(words: Words, kind: EntryKind, id: string, value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('minor' in value && 'currency' in value) {
    const { minor, currency } = value;
    if (typeof minor === 'number' && (currency === null || typeof currency === 'string'))
      return money({ minor, currency }, words.language);
  }
  if ('stage' in value && 'title' in value) {
    const { stages } = words.manage.board;
    const stage = typeof value.stage === 'string' && value.stage in stages ? value.stage : 'idea';
    return `${value.title} (${stages[stage as keyof typeof stages]})`;
  }
  const { people, care } = words;
  if ('is' in value) return value.is === 'linked' ? words.manage.trail.linked : '✓';
  const { consents } = words.content;
  if (kind === 'consent' && 'state' in value && typeof value.state === 'string' && value.state in consents)
    return consents[value.state as keyof typeof consents];
  if ('for' in value) return value.for === true ? people.voteFor : people.voteAgainst;
  if (kind === 'cycle' && 'days' in value)
    return typeof value.days === 'number' ? people.cycleAfter(value.days) : people.cycleNever;
  if ('month' in value && 'day' in value)
    return `${care.month(Number(value.month))} ${care.dayOfMonth(Number(value.day))}`;
  if ('as' in value && typeof value.as === 'string' && value.as in people.roleNames)
    return people.roleNames[value.as as keyof typeof people.roleNames];
  const { roles } = words.manage.trail;
  if ('as' in value && typeof value.as === 'string' && value.as in roles)
    return roles[value.as as keyof typeof roles];
  for (const name of ['name', 'title', 'text', 'what', 'target', 'member', 'supplier', 'channel'] as const) {
    const part = (value as Partial<Record<typeof name, unknown>>)[name];
    if (typeof part === 'string' && part.length > LONGEST) return `${part.slice(0, LONGEST)}…`;
    if (typeof part === 'string' || typeof part === 'number') return String(part);
  }
  // A mark on one order says which; on a whole buyer it says all of her orders.
  return id || (kind === 'brushing' ? words.manage.trail.whole : '✓');
}
