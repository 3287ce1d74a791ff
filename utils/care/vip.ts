import type { BuyerOrder } from '../model/facts';
import type { Money } from '../model/money';

/** What a VIP saved so far: what was given, and what the discount came to. Null where nothing is known. */
export type Saved = { given: Money | null; discount: Money | null };

/**
 * `discount` is the share taken off the price. What was paid is net of it, so it came to paid × d / (1 − d): an estimate
 * that takes every sale since `since` for a discounted one. Amounts of different currencies are never added up.
 */
export function savedOf(
  benefits: { amount: Money | null }[],
  orders: BuyerOrder[],
  discount: number | null,
  since: number,
): Saved {
  const paid = orders.flatMap(({ at, net, state }) =>
    at !== null && at >= since && net !== null && state === 'sale' ? [net] : [],
  );
  const sum = sumOf(paid);
  const share = discount === null || discount <= 0 || discount >= 1 ? null : discount / (1 - discount);
  return {
    given: sumOf(benefits.flatMap(({ amount }) => amount ?? [])),
    discount: sum && share !== null ? { ...sum, minor: Math.round(sum.minor * share) } : null,
  };
}

function sumOf(amounts: Money[]): Money | null {
  const [first] = amounts;
  if (!first || amounts.some(({ currency }) => currency !== first.currency)) return null;
  return { ...first, minor: amounts.reduce((sum, { minor }) => sum + minor, 0) };
}
