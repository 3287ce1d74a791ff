import type { ListingDossier } from '../../model/dossier';
import type { ListingStanding } from '../../model/outlook';
import type { Reason } from '../../model/verdict';
import { because } from '../rule';

/** A share in whole per cent. */
export const whole = (share: number) => Math.round(share * 100);

/** Class, rank and share of sales. */
export function abcReasons({ standing, outlook }: ListingDossier): Reason[] {
  if (!standing?.abc) return [];
  const reasons = [because('abc-class', { name: standing.abc })];
  const days = outlook?.sales?.window;
  if (standing.share !== null && days !== undefined && standing.share >= 0.005)
    reasons.push(because('sales-share', { share: whole(standing.share), days }));
  if (standing.rank !== null) reasons.push(because('sales-rank', { rank: standing.rank, of: standing.of }));
  return reasons;
}

/** Fewer buyers than this make no share. */
const FEWEST = 5;

export function repeatReason({ buyers, returning }: ListingStanding): Reason[] {
  return buyers < FEWEST ? [] : [because('repeat-share', { share: whole(returning / buyers), buyers })];
}

/** Share of its orders that were refunded; null where there are too few. */
export function refundRateOf({ orders, refunded }: ListingStanding): number | null {
  return orders + refunded < FEWEST ? null : refunded / (orders + refunded);
}

export function refundReason(standing: ListingStanding): Reason[] {
  const rate = refundRateOf(standing);
  const orders = standing.orders + standing.refunded;
  return rate === null ? [] : [because('refund-rate', { share: whole(rate), orders })];
}
