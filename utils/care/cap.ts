import type { Allowance, Ask, CapReason, CareRules, Contact, Nature } from '../model/care';
import { dayOf, startOfDay } from '../model/day';

const YEAR = 365;

export type CapInput = {
  contacts: Contact[];
  /** Marks that shut the door whatever the numbers say. */
  doNotContact: boolean;
  blocked: boolean;
};

/**
 * Whether one more contact of a nature is within the caps, over all channels and staff. Windows are whole days on
 * the clock of `timeZone`, so that midnight frees everyone at once and a change of the clock's hour frees nobody
 * early. Contacts dated ahead count as today's. `now` in epoch milliseconds.
 */
export function allowance(
  { contacts, doNotContact, blocked }: CapInput,
  nature: Nature,
  ask: Ask | null,
  rules: CareRules,
  now: number,
  timeZone: string,
): Allowance {
  if (doNotContact) return { ok: false, why: 'do-not-contact', until: null };
  if (blocked) return { ok: false, why: 'blocked', until: null };
  const today = dayOf(now, timeZone);
  const dayAt = (one: Contact) => Math.min(today, dayOf(one.at, timeZone));
  const own = contacts.filter((one) => one.nature === nature);
  const isMarketing = nature === 'marketing';
  const frees: [CapReason, number | null][] = [
    ['asks', ask && freeAfter(contacts.filter((one) => one.ask).map(dayAt), rules.asksPerYear, YEAR)],
    [
      'window',
      isMarketing
        ? freeAfter(own.map(dayAt), rules.marketingCount, rules.marketingDays)
        : freeAfter(own.map(dayAt), rules.serviceCount, rules.serviceDays),
    ],
    [
      'gap',
      isMarketing
        ? afterGap(contacts.map(dayAt), rules.marketingGap)
        : afterGap(own.map(dayAt), rules.serviceGap),
    ],
  ];
  // The wall that stands longest is the one to tell of.
  const [wall] = frees
    .flatMap(([why, day]) => (day !== null && day > today ? [{ why, day }] : []))
    .sort((a, b) => b.day - a.day);
  if (!wall) return { ok: true };
  return { ok: false, why: wall.why, until: wall.day === Infinity ? null : startOfDay(wall.day, timeZone) };
}

/** The first day on which fewer than `count` of these days lie within the last `span`. */
function freeAfter(days: number[], count: number, span: number): number | null {
  if (count === 0) return Infinity;
  const nth = [...days].sort((a, b) => b - a)[count - 1];
  return nth === undefined ? null : nth + span;
}

function afterGap(days: number[], gap: number): number | null {
  return days.length === 0 || gap === 0 ? null : Math.max(...days) + gap;
}
