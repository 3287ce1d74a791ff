import { dayOf } from '../../model/day';
import type { BuyerDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { type BuyerRule, because } from '../rule';
import { BURST, burstOf } from '../shop/brushing';

/**
 * Orders that look like brushing. The seller's own mark is certain; signs alone are a maybe that asks for a look: many
 * orders of one buyer within two days, in the panel also whether they hold one and the same thing.
 */
export const brushing: BuyerRule = { id: 'brushing', subject: 'buyer', judge };

function judge({ buyer, orders, timeZone }: BuyerDossier, _: Thresholds, now: number): Verdict | null {
  const verdict = { subject: buyer.key, rule: brushing.id, judgedAt: now } as const;
  const out = buyer.orders.filter(({ state }) => state === 'brushing').length;
  if (out > 0) {
    const reasons = [because('marked-brushing'), because('not-counted', { orders: out })];
    return { ...verdict, finding: 'yes', because: reasons };
  }
  const days = buyer.orders.flatMap(({ at, state }) =>
    at === null || state === 'cancelled' || state === 'unpaid' ? [] : [dayOf(at, timeZone)],
  );
  const burst = burstOf(days);
  // On a weak key a burst may be many people of one name.
  if (burst < BURST.orders || !buyer.strong) return null;
  const reasons = [because('burst-orders', { orders: burst, days: BURST.days })];
  const same = sameGoods(orders ?? []);
  if (same >= BURST.orders) reasons.push(because('same-goods', { orders: same }));
  return { ...verdict, finding: 'yes', maybe: true, because: reasons };
}

/** The most orders that hold one and the same listing alone. */
function sameGoods(orders: NonNullable<BuyerDossier['orders']>): number {
  const times = new Map<string, number>();
  for (const { items } of orders) {
    const [only] = items;
    const name = items.length === 1 && only ? (only.itemId ?? only.sku ?? only.title) : null;
    if (name) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...times.values());
}

export default brushing;
