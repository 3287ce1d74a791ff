import type { Listing } from '../model/facts';
import type { Money } from '../model/money';
import type { Reason } from '../model/verdict';
import { because } from './rule';

type Cash = { amount: Money; by: 'cost' | 'price' | 'lowest-price' };

/** Money in a listing's stock, at cost where it is known, else at its lowest price; null where neither is. */
export function cashIn({ cost, price }: Listing, units: number): Cash | null {
  const unit = cost ?? price?.low ?? null;
  if (!unit) return null;
  const minor = unit.minor * units;
  if (!Number.isSafeInteger(minor)) return null;
  const byPrice = price && price.high.minor > price.low.minor ? 'lowest-price' : 'price';
  return { amount: { ...unit, minor }, by: cost ? 'cost' : byPrice };
}

/** The reasons about money: tied up, valued how, and what holding it for `days` has cost. */
export function cashReasons(listing: Listing, units: number, yearlyRate: number, days: number): Reason[] {
  const cash = cashIn(listing, units);
  if (!cash) return [];
  const reasons = [because('cash-tied-up', { amount: cash.amount })];
  if (cash.by !== 'cost') reasons.push(because(cash.by === 'price' ? 'cash-at-price' : 'cash-at-low-price'));
  const minor = Math.round((cash.amount.minor * yearlyRate * days) / 365);
  if (minor > 0) reasons.push(because('carrying-cost', { amount: { ...cash.amount, minor } }));
  return reasons;
}
