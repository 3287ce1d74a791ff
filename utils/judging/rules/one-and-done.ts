import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';
import { refundRateOf, refundReason, whole } from '../shop/place';

/** Its buyers don't come back, more than the shop's do, and many want their money back: one-shot trade. */
export const oneAndDone: ListingRule = { id: 'one-and-done', subject: 'listing', judge };

const FEWEST_BUYERS = 20;
const ABOVE = 0.15;
const [REFUNDS, TIMES, FEWEST_REFUNDS] = [0.1, 2, 3];

function judge({ listing, standing, outlook }: ListingDossier, _: Thresholds, now: number): Verdict | null {
  if (!standing) return null;
  const { buyers, returning, refunded } = standing;
  const refunds = refundRateOf(standing);
  const usualRefunds = outlook?.sales?.refundRate ?? 0;
  const isRefunded =
    refunds !== null && refunded >= FEWEST_REFUNDS && refunds >= Math.max(REFUNDS, TIMES * usualRefunds);
  const usual = outlook?.sales?.oneAndDone ?? null;
  const share = buyers >= FEWEST_BUYERS ? 1 - returning / buyers : null;
  const isOnce = share !== null && usual !== null && share >= Math.min(0.98, usual + ABOVE);
  if (share === null && !isRefunded) return null;
  const reasons = [...refundReason(standing)];
  if (share !== null) reasons.unshift(because('one-done-share', { share: whole(share), buyers }));
  if (usual !== null) reasons.push(because('shop-one-done', { share: whole(usual) }));
  const verdict = { subject: listing.key, rule: oneAndDone.id, because: reasons, judgedAt: now } as const;
  if (!isOnce && !isRefunded) return { ...verdict, finding: 'no' };
  return { ...verdict, finding: 'yes', ...(isOnce && isRefunded ? {} : { maybe: true }) };
}

export default oneAndDone;
