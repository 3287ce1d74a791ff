import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';
import { isNiche } from '../shop/niche';
import { repeatReason } from '../shop/place';

/** Slow, but it brings buyers back: made to order or kept in small numbers, and never "cut". */
export const nicheKeeper: ListingRule = { id: 'niche-keeper', subject: 'listing', judge };

function judge(dossier: ListingDossier, _: Thresholds, now: number): Verdict | null {
  const { listing, standing, timeZone } = dossier;
  const niche = isNiche(dossier, dayOf(now, timeZone));
  if (!standing || !niche) return null;
  const reasons = [because('sold-in', { units: niche.units, days: niche.days })];
  if (standing.backForIt > 0) reasons.push(because('brings-back', { buyers: standing.backForIt }));
  reasons.push(...repeatReason(standing));
  return { subject: listing.key, rule: nicheKeeper.id, finding: 'yes', because: reasons, judgedAt: now };
}

export default nicheKeeper;
