import type { BuyerDossier } from '../../model/dossier';
import type { Order, StoredItem } from '../../model/facts';
import type { Stand } from '../../model/rule-ids';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { type BuyerRule, because } from '../rule';
import { quintiles } from '../shop/people-shape';
import { whole } from '../shop/place';
import { paidForOne } from '../shop/sales-book';

/**
 * What a buyer usually takes: a price band, a spec, at full price or with a discount. From the orders themselves, so it
 * is said where they are at hand: in the panel.
 */
export const taste: BuyerRule = { id: 'taste', subject: 'buyer', judge };

const FEWEST = 3;
const [FULL, LOW] = [0.8, 0.4];
/** Paid less than this part of its price is a discount; less is rounding or a coupon's cents. */
const WHOLE = 0.98;

function judge({ buyer, orders }: BuyerDossier, _: Thresholds, now: number): Verdict | null {
  const sold = (orders ?? []).filter(({ state }) => state === 'sale' || state === 'refunding');
  const items = sold.flatMap((order) =>
    order.items.filter(({ refunded }) => !refunded).map((item) => ({ order, item })),
  );
  const reasons: Reason[] = [
    ...bandReason(items.map(({ item }) => item)),
    ...specReason(items.map(({ item }) => item)),
  ];
  const full = items.flatMap(({ order, item }) => isFullPrice(order, item) ?? []);
  let as: Stand | null = null;
  if (full.length >= FEWEST) {
    const share = full.filter(Boolean).length / full.length;
    reasons.push(because('full-price-share', { share: whole(share), orders: full.length }));
    as = share >= FULL ? 'full-price' : share <= LOW ? 'discount' : 'mixed';
  }
  if (reasons.length === 0) return null;
  return {
    subject: buyer.key,
    rule: taste.id,
    finding: 'yes',
    ...(as ? { as } : {}),
    ...(buyer.strong ? {} : { maybe: true }),
    because: buyer.strong ? reasons : [...reasons, because('weak-key', { kind: buyer.keyKind })],
    judgedAt: now,
  };
}

/** The middle three fifths of what was paid for one piece. */
function bandReason(items: StoredItem[]): Reason[] {
  const paid = items.flatMap((item) => paidForOne(item) ?? []);
  const [first] = paid;
  if (!first || paid.length < FEWEST || paid.some(({ currency }) => currency !== first.currency)) return [];
  const ends = quintiles(paid.map(({ minor }) => minor));
  const [low = 0, , , high = 0] = ends;
  return [because('price-band', { amount: { ...first, minor: low }, other: { ...first, minor: high } })];
}

function specReason(items: StoredItem[]): Reason[] {
  const times = new Map<string, number>();
  for (const { spec } of items) if (spec) times.set(spec, (times.get(spec) ?? 0) + 1);
  const [top] = [...times].sort((a, b) => b[1] - a[1]);
  return top && top[1] >= 2 ? [because('usual-spec', { name: top[0], orders: top[1] })] : [];
}

/** Whether a line was paid in full; null where the page doesn't say both its price and what was paid. */
function isFullPrice(order: Order, { unitPrice, amount, quantity }: StoredItem): boolean | null {
  if (!unitPrice || !(unitPrice.minor > 0)) return null;
  const price = unitPrice.minor * Math.max(1, quantity ?? 1);
  const paid = amount ?? (order.items.length === 1 ? order.amount : null);
  if (!paid || paid.currency !== unitPrice.currency) return null;
  return paid.minor >= price * WHOLE;
}

export default taste;
