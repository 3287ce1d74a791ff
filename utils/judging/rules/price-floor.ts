import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { because, type ListingRule, verdictOf } from '../rule';
import { offSale } from '../shop/off-sale';
import { whole } from '../shop/place';
import { role } from './role';

/**
 * A price below cost, fees and the least margin, or cut too often: price wars eat quality and old customers alike. Cuts
 * are told by what was paid for the same spec. A product that brings people in, by the
 * seller's word or by its orders, may sit at a lower floor of its own.
 */
export const priceFloor: ListingRule = {
  id: 'price-floor',
  subject: 'listing',
  judge,
  uses: ['feeRate', 'minMargin', 'trafficMargin'],
};

const MOST_CUTS = 3;
const CUT_DAYS = 30;
const FEWEST_BUYERS = 5;

function judge(dossier: ListingDossier, thresholds: Thresholds, now: number): Verdict | null {
  const { listing, standing } = dossier;
  const { feeRate, minMargin, trafficMargin } = thresholds;
  if (offSale(listing) === 'not-on-sale') return null;
  const { cost, price } = listing;
  const reasons: Reason[] = [];
  let isBelow = false;
  if (cost && price && cost.currency === price.low.currency) {
    const isTraffic = verdictOf(role, dossier, thresholds, now)?.as === 'traffic';
    const margin = isTraffic ? Math.min(trafficMargin, minMargin) : minMargin;
    const floor = Math.ceil(cost.minor / (1 - feeRate - margin));
    isBelow = price.low.minor < floor;
    reasons.push(because('price-is', { amount: price.low }));
    reasons.push(because('floor-is', { amount: { ...cost, minor: floor } }));
    if (isTraffic) reasons.push(because('floor-of-traffic', { share: whole(margin) }));
    if (price.low.minor < cost.minor) reasons.push(because('below-cost'));
  }
  const cuts = standing?.cuts;
  const isOften = (cuts?.times ?? 0) >= MOST_CUTS;
  if (cuts && cuts.times > 0) {
    reasons.push(because('price-cuts', { times: cuts.times, days: CUT_DAYS }));
    if (cuts.drop > 0) reasons.push(because('price-dropped', { share: whole(cuts.drop), days: 90 }));
  }
  if (reasons.length === 0) return null;
  const verdict = { subject: listing.key, rule: priceFloor.id, judgedAt: now } as const;
  if (!isBelow && !isOften) return { ...verdict, finding: 'no', because: reasons };
  if (standing && standing.buyers >= FEWEST_BUYERS && standing.returning > 0)
    reasons.push(
      because('old-buyers-share', {
        share: whole(standing.returning / standing.buyers),
        buyers: standing.buyers,
      }),
    );
  return { ...verdict, finding: 'yes', ...(isBelow ? {} : { maybe: true }), because: reasons };
}

export default priceFloor;
