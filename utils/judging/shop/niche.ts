import type { ListingDossier } from '../../model/dossier';
import { paceOf } from './pace';

/** Sold on this many days or fewer in 90 is slow. */
const SLOW = 4;
const [BACK, BUYERS, SHARE] = [2, 4, 0.5];

/**
 * Slow goods that bring buyers back: two came again for this very thing, or half of its four buyers and more are
 * returning ones. Buyers on weak keys don't count. Null where it is none.
 */
export function isNiche(dossier: ListingDossier, today: number): { units: number; days: number } | null {
  const { standing, sales } = dossier;
  const pace = paceOf(dossier, today);
  if (!standing || !pace || standing.abc === 'A') return null;
  const sold = sales.days.filter(({ day, orders }) => orders > 0 && day > today - 90).length;
  if (sold > SLOW) return null;
  const { backForIt, buyers, returning } = standing;
  const brings = backForIt >= BACK || (buyers >= BUYERS && returning / buyers >= SHARE);
  return brings ? { units: pace.units, days: pace.days } : null;
}
