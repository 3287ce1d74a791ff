import type { CopyEffect } from '../model/copy-effect';
import type { ListingDossier } from '../model/dossier';
import { daysAround } from './days-around';

/**
 * A listing's orders in as many days after its words or pictures changed as before. Unknown where orders of these days
 * were not all read, or what they hold was not. It shows what came after, not what came of it.
 */
export function copyEffect(
  { sales, evidence, timeZone }: Pick<ListingDossier, 'sales' | 'evidence' | 'timeZone'>,
  at: number,
  now: number,
): CopyEffect {
  const around = daysAround({ evidence, timeZone }, at, now);
  if (around.kind !== 'known') return around;
  const { days, before, after } = around;
  const isUnread = evidence.unread.some(({ day }) => day >= before && day < after + days);
  if (isUnread || evidence.unreadUndated > 0 || sales.undated > 0 || sales.join === 'none')
    return { kind: 'unknown', days };
  const count = (first: number): number =>
    sales.days
      .filter(({ day }) => day >= first && day < first + days)
      .reduce((sum, { orders }) => sum + orders, 0);
  return { kind: 'known', days, before: count(before), after: count(after) };
}
