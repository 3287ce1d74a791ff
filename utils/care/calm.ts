import { DAY } from '../model/day';
import { lastContact, type Person } from './person';

const RAW_DAYS = 30;

/** Whether nothing is open with a customer: no fresh trouble, or it was made good since. Nobody is sold to before. */
export function isCalm(person: Person, now: number): boolean {
  const { trouble } = person;
  if (!trouble || now - trouble.at > RAW_DAYS * DAY) return true;
  if (trouble.what === 'refund-open') return false;
  const made = lastContact(person, { task: 'make-good' });
  return made !== null && made.at >= trouble.at;
}

/** Whole days, so that a plan made again an hour later is the same. */
export function daysSince(at: number, now: number): number {
  return Math.max(0, Math.floor((now - at) / DAY));
}
