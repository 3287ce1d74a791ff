import { DAY, dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';
import { offSale } from '../shop/off-sale';
import { coverOf, paceOf } from '../shop/pace';
import { paceReasons } from '../shop/pace-reasons';
import { abcReasons } from '../shop/place';

/** A listing of class A that runs out before new stock could come. */
export const cover: ListingRule = { id: 'cover', subject: 'listing', judge, uses: ['restockDays'] };

function judge(dossier: ListingDossier, { restockDays }: Thresholds, now: number): Verdict | null {
  const { listing, standing, timeZone } = dossier;
  if (standing?.abc !== 'A' || offSale(listing)) return null;
  const pace = paceOf(dossier, dayOf(now, timeZone));
  const lasts = coverOf(dossier, pace);
  if (!pace || !lasts) return null;
  const reasons = [
    because('cover-days', { days: Math.round(lasts.days) }),
    because('runs-out-on', { at: now + Math.round(lasts.days) * DAY }),
    ...paceReasons(pace),
    ...abcReasons(dossier),
  ];
  // Days whose stock nobody saw may all have been without: then it sold faster than it seems, and nobody knows.
  const mayBeShort = lasts.soonest < restockDays;
  const unseen = pace.high - pace.low;
  return {
    subject: listing.key,
    rule: cover.id,
    finding: lasts.days < restockDays ? 'yes' : mayBeShort ? 'unknown' : 'no',
    because: mayBeShort && unseen > 0 ? [...reasons, because('stock-gaps', { days: unseen })] : reasons,
    judgedAt: now,
  };
}

export default cover;
