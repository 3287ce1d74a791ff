import type { ListingDossier } from '../../model/dossier';
import type { Reason } from '../../model/verdict';
import { because } from '../rule';
import { refundRateOf, refundReason, whole } from './place';

/** Refunds of a hero at most: a share of its orders, or so many times what the shop is used to. */
const [MOST_REFUNDS, TIMES] = [0.1, 1.5];
/** Orders about which somebody complained, and bad reviews among the rated ones. */
const [MOST_COMPLAINTS, MOST_BAD] = [0.15, 0.2];
const [FEWEST_ORDERS, FEWEST_RATED] = [5, 5];

/** What is known of a listing's quality, and why it is too bad to build a shop on; `bad` is empty where it isn't. */
export function qualityOf({ standing, outlook }: ListingDossier): { bad: Reason[]; told: Reason[] } {
  if (!standing) return { bad: [], told: [] };
  const bad: Reason[] = [];
  const told = refundReason(standing);
  const refunds = refundRateOf(standing);
  const most = Math.max(MOST_REFUNDS, (outlook?.sales?.refundRate ?? 0) * TIMES);
  if (refunds !== null && refunds > most)
    bad.push(because('quality-bad', { share: whole(refunds), of: whole(most) }));
  const { complaints = 0, reviews } = standing;
  const orders = standing.orders + standing.refunded;
  if (complaints > 0 && orders >= FEWEST_ORDERS) {
    const reason = because('complaints', { orders: complaints, share: whole(complaints / orders) });
    const isMany = complaints / orders > Math.max(MOST_COMPLAINTS, most);
    (isMany ? bad : told).push(reason);
  }
  if (reviews && reviews.rated >= FEWEST_RATED && reviews.bad > 0) {
    const reason = because('bad-reviews', { of: reviews.rated, share: whole(reviews.bad / reviews.rated) });
    (reviews.bad / reviews.rated > MOST_BAD ? bad : told).push(reason);
  }
  return { bad, told };
}
