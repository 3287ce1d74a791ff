import { dayOf } from '../../model/day';
import type { BuyerDossier } from '../../model/dossier';
import type { BuyerOrder, CustomerClaim } from '../../model/facts';
import type { Money } from '../../model/money';
import { refundsKnown } from '../../model/refunds-known';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { type BuyerRule, because } from '../rule';

/**
 * Which order a buyer is at, as of now. Sales alone count; cancelled and refunded orders are said apart. On a
 * weak key (a masked or free name) the finding is a maybe: it may be two people.
 */
export const repeatBuyer = { id: 'repeat-buyer', subject: 'buyer', judge } satisfies BuyerRule;

function judge(
  { buyer, earlier, claim, evidence, timeZone }: BuyerDossier,
  thresholds: Thresholds,
  now: number,
): Verdict {
  const sales = buyer.orders.filter(isSale);
  const nth = sales.length + (earlier?.sales ?? 0);
  // The shop's own customer list knows of orders that no page showed us: that makes a maybe, on its word.
  const said = claim?.orders?.value ?? 0;
  const isRepeat = Math.max(nth, said) >= thresholds.repeatFrom;
  const unread = buyer.orders.filter((order) => order.state === 'unknown').length;
  const reasons: Reason[] = [nth === 1 ? because('first-order-seen') : because('nth-order', { nth })];
  const last = sales.at(-1)?.at ?? null;
  if (last !== null)
    reasons.push(because('days-since-last', { days: daysBetween(last, now, timeZone), at: last }));
  reasons.push(...spentReasons(sales, earlier?.spent ?? [], earlier?.missing ?? 0));
  reasons.push(...claimReasons(claim));
  reasons.push(...apart('refunded', 'refunded-orders', buyer.orders, earlier?.refunded ?? 0));
  reasons.push(...apart('cancelled', 'cancelled-orders', buyer.orders, earlier?.cancelled ?? 0));
  reasons.push(...apart('refunding', 'open-refund', buyer.orders, 0));
  reasons.push(...apart('brushing', 'not-counted', buyer.orders, 0));
  const times = sales.flatMap((order) => order.at ?? []);
  if (!refundsKnown(evidence, times)) reasons.push(because('refunds-unread'));
  if (unread > 0) reasons.push(because('status-unread', { orders: unread }));
  reasons.push(because(buyer.strong ? 'key-kind' : 'weak-key', { kind: buyer.keyKind }));
  const since = evidence.spans.at(-1)?.from;
  if (since !== undefined) reasons.push(because('evidence-since', { at: since }));
  const maybe = isRepeat && (!buyer.strong || nth - unread < thresholds.repeatFrom);
  return {
    subject: buyer.key,
    rule: repeatBuyer.id,
    finding: isRepeat ? 'yes' : 'no',
    ...(maybe ? { maybe } : {}),
    because: reasons,
    judgedAt: now,
  };
}

/** The page's own figures, told beside ours and never added to them. */
function claimReasons(claim: CustomerClaim | null): Reason[] {
  const reasons: Reason[] = [];
  if (claim?.orders) reasons.push(because('list-orders', { orders: claim.orders.value, at: claim.readAt }));
  if (claim?.spent) reasons.push(because('list-spent', { amount: claim.spent }));
  return reasons;
}

function isSale(order: BuyerOrder): boolean {
  return order.state === 'sale' || order.state === 'refunding' || order.state === 'unknown';
}

function daysBetween(from: number, to: number, timeZone: string): number {
  return Math.max(0, dayOf(to, timeZone) - dayOf(from, timeZone));
}

function apart(
  state: BuyerOrder['state'],
  code: 'refunded-orders' | 'cancelled-orders' | 'open-refund' | 'not-counted',
  orders: BuyerOrder[],
  earlier: number,
): Reason[] {
  const n = orders.filter((order) => order.state === state).length + earlier;
  return n > 0 ? [because(code, { orders: n })] : [];
}

/** The sum of what was paid and not given back. Amounts of different currencies are never added up. */
function spentReasons(sales: BuyerOrder[], earlier: Money[], earlierMissing: number): Reason[] {
  const amounts = [...sales.flatMap((order) => order.net ?? []), ...earlier];
  const missing = sales.filter((order) => order.net === null).length + earlierMissing;
  const reasons: Reason[] = [];
  const currencies = new Set(amounts.map((amount) => amount.currency));
  const [first] = amounts;
  if (currencies.size > 1) reasons.push(because('mixed-currencies'));
  else if (first) {
    const minor = amounts.reduce((sum, amount) => sum + amount.minor, 0);
    reasons.push(because('total-spent', { amount: { ...first, minor } }));
  }
  if (missing > 0) reasons.push(because('amounts-missing', { orders: missing }));
  return reasons;
}

export default repeatBuyer;
