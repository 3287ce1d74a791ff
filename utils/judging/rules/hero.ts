import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';
import { offSale } from '../shop/off-sale';
import { marginOf } from '../shop/pace';
import { abcReasons, repeatReason } from '../shop/place';
import { qualityOf } from '../shop/quality';

/**
 * One of the few that carry the shop: class A and among the first in sales, bought by people who come back, without
 * more refunds, complaints and bad reviews than a hero may have, and with a margin. What sells much and comes back much
 * is no hero, and the verdict says so.
 */
export const hero: ListingRule = { id: 'hero', subject: 'listing', judge };

/** The first three, or whatever brings this share of all sales. */
const [FIRST, SHARE] = [3, 0.05];
const FEWEST_ORDERS = 10;

function judge(dossier: ListingDossier, _: Thresholds, now: number): Verdict | null {
  const { listing, standing } = dossier;
  if (standing?.abc !== 'A' || offSale(listing) === 'not-on-sale') return null;
  const isFirst = (standing.rank ?? Infinity) <= FIRST || (standing.share ?? 0) >= SHARE;
  if (!isFirst || standing.orders < FEWEST_ORDERS) return null;
  const margin = marginOf(dossier);
  const { bad, told } = qualityOf(dossier);
  // What keeps it from being one is said first.
  const reasons: Reason[] = [...bad, ...abcReasons(dossier), ...repeatReason(standing), ...told];
  if (margin !== null) reasons.push(because('margin', { share: Math.round(margin * 100) }));
  else reasons.push(because('cost-unknown'));
  const verdict = { subject: listing.key, rule: hero.id, because: reasons, judgedAt: now } as const;
  if (bad.length > 0 || (margin !== null && margin <= 0)) return { ...verdict, finding: 'no' };
  if (margin !== null) return { ...verdict, finding: 'yes' };
  return { ...verdict, finding: 'yes', maybe: true, ask: [because('cost-unknown')] };
}

export default hero;
