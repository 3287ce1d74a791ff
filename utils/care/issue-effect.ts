import { DAY, dayOf, startOfDay } from '../model/day';
import type { ListingDossier } from '../model/dossier';
import type { IssueEffect, RefundsIn } from '../model/issue-effect';

const MOST_DAYS = 60;
const FEWEST_DAYS = 7;

/**
 * A listing's refunds in as many days after a change as before it: at most 60, and nothing before a week has passed.
 * Null where orders of these days were not read in full. It shows what came after, not what came of it.
 */
export function issueEffect(
  { sales, evidence, timeZone }: Pick<ListingDossier, 'sales' | 'evidence' | 'timeZone'>,
  changedAt: number,
  now: number,
): IssueEffect {
  const day = dayOf(changedAt, timeZone);
  const days = Math.min(MOST_DAYS, dayOf(now, timeZone) - day);
  if (days < FEWEST_DAYS) return { kind: 'early', days: FEWEST_DAYS - Math.max(0, days) };
  const from = startOfDay(day - days, timeZone);
  const until = startOfDay(day + days, timeZone);
  const isKnown = evidence.spans.some((span) => span.from <= from && span.to >= until - 2 * DAY);
  if (!isKnown || !evidence.refundsSeen) return { kind: 'unknown', days };
  const count = (first: number): RefundsIn =>
    sales.days
      .filter((one) => one.day >= first && one.day < first + days)
      .reduce(
        (sum, one) => ({
          orders: sum.orders + one.orders + one.refunded,
          refunded: sum.refunded + one.refunded,
        }),
        { orders: 0, refunded: 0 },
      );
  return { kind: 'known', days, before: count(day - days), after: count(day) };
}
