import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';
import { offSale } from '../shop/off-sale';
import { marginOf } from '../shop/pace';
import { abcReasons, refundRateOf, refundReason, repeatReason } from '../shop/place';

/**
 * One of the few that carry the shop: class A and among the first in sales, bought by people who come back, without
 * more refunds than the shop is used to, and with a margin. What sells much and comes back much is no hero.
 */
export const hero: ListingRule = { id: 'hero', subject: 'listing', judge };

/** The first three, or whatever brings this share of all sales. */
const [FIRST, SHARE] = [3, 0.05];
const FEWEST_ORDERS = 10;
const [MOST_REFUNDS, TIMES] = [0.1, 1.5];

function judge(dossier: ListingDossier, _: Thresholds, now: number): Verdict | null {
  const { listing, standing, outlook } = dossier;
  if (standing?.abc !== 'A' || offSale(listing) === 'not-on-sale') return null;
  const isFirst = (standing.rank ?? Infinity) <= FIRST || (standing.share ?? 0) >= SHARE;
  if (!isFirst || standing.orders < FEWEST_ORDERS) return null;
  const margin = marginOf(dossier);
  const refunds = refundRateOf(standing);
  const usual = outlook?.sales?.refundRate ?? 0;
  const isSound = refunds === null || refunds <= Math.max(MOST_REFUNDS, usual * TIMES);
  const reasons: Reason[] = [...abcReasons(dossier), ...repeatReason(standing), ...refundReason(standing)];
  if (margin !== null) reasons.push(because('margin', { share: Math.round(margin * 100) }));
  else reasons.push(because('cost-unknown'));
  const verdict = { subject: listing.key, rule: hero.id, because: reasons, judgedAt: now } as const;
  if (!isSound || (margin !== null && margin <= 0)) return { ...verdict, finding: 'no' };
  if (margin !== null) return { ...verdict, finding: 'yes' };
  return { ...verdict, finding: 'yes', maybe: true, ask: [because('cost-unknown')] };
}

export default hero;
