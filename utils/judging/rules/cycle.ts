import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';

/** Bought again after a usual time: remind when it is due. Bought by many and never again: ask happy buyers to tell a friend. */
export const cycle: ListingRule = { id: 'cycle', subject: 'listing', judge };

const MANY = 20;

function judge({ listing, standing }: ListingDossier, _: Thresholds, now: number): Verdict | null {
  if (!standing) return null;
  const verdict = { subject: listing.key, rule: cycle.id, finding: 'yes', judgedAt: now } as const;
  if (standing.cycle !== null) {
    const usual = because('cycle-days', { days: standing.cycle, buyers: standing.backForIt });
    return { ...verdict, as: 'reminder', because: [usual] };
  }
  if (standing.buyers < MANY || standing.backForIt > 0) return null;
  return { ...verdict, as: 'referral', because: [because('nobody-again', { buyers: standing.buyers })] };
}

export default cycle;
