import type { Reason } from '../model/verdict';
import { daysSince, isCalm } from './calm';
import { isAtLeast } from './ladder';
import { lastContact, newestOf, type Person } from './person';

/** Whether a favour may be asked of someone: a fan at least, surely the same person, and nothing open. */
export function mayAsk(person: Person, now: number): boolean {
  return person.strong && isAtLeast(person.standing.rung, 'fan') && isCalm(person, now);
}

/** Days since the newest order, where it lies between two numbers of days. */
export function orderedWithin(person: Person, from: number, to: number, now: number): number | null {
  const newest = newestOf(person);
  const days = newest === null ? null : daysSince(newest, now);
  return days !== null && days >= from && days <= to ? days : null;
}

/** Why this person may be asked. */
export function favourReasons(person: Person, days: number, now: number): Reason[] {
  const asked = lastContact(person, { asked: true });
  return [
    { code: 'on-rung', values: { kind: person.standing.rung ?? 'fan' } },
    { code: 'ordered-ago', values: { days } },
    ...(asked ? [{ code: 'asked-days' as const, values: { days: daysSince(asked.at, now) } }] : []),
  ];
}
