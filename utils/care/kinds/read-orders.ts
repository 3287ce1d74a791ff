import { DAY } from '../../model/day';
import type { Reason } from '../../model/verdict';
import type { CareKind, ShopCandidate } from '../kind';

const WORTH = 80;

/** Which order pages would turn "unknown" into an answer: the list back to a date, or orders never opened. */
const readOrders: CareKind = {
  id: 'read-orders',
  rule: null,
  propose: ({ shops }, { deadDays }, now) =>
    shops
      .filter((shop) => shop.listings > 0)
      .flatMap((shop) => {
        const because = missing(shop, deadDays, now);
        if (because.length === 0) return [];
        const url = shop.listedDays < deadDays ? shop.listUrl : (shop.unread.url ?? shop.listUrl);
        return [
          { subject: shop.subject, label: shop.label, url, worth: WORTH, because, again: now - 7 * DAY },
        ];
      }),
};

function missing(shop: ShopCandidate, need: number, now: number): Reason[] {
  if (shop.orders === 0) return [{ code: 'no-orders-read' }];
  const reasons: Reason[] = [];
  if (shop.listedDays < need)
    reasons.push({ code: 'evidence-short', values: { days: shop.listedDays, need, at: now - need * DAY } });
  if (shop.unread.orders > 0) reasons.push({ code: 'items-unread', values: { orders: shop.unread.orders } });
  return reasons;
}

export default readOrders;
