import type { ListingDossier } from '../model/dossier';
import type { IssueEffect, RefundsIn } from '../model/issue-effect';
import { daysAround } from './days-around';

/**
 * A listing's refunds in as many days after a change as before it. Null where orders of these days were not read in
 * full. It shows what came after, not what came of it.
 */
export function issueEffect(
  { sales, evidence, timeZone }: Pick<ListingDossier, 'sales' | 'evidence' | 'timeZone'>,
  changedAt: number,
  now: number,
): IssueEffect {
  const around = daysAround({ evidence, timeZone }, changedAt, now);
  if (around.kind !== 'known') return around;
  const { days, before, after } = around;
  if (!evidence.refundsSeen) return { kind: 'unknown', days };
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
  return { kind: 'known', days, before: count(before), after: count(after) };
}
