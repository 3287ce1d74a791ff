import type { ListingDossier } from '../../model/dossier';
import { within } from '../days';
import { orderDays } from '../silence';

const [YEAR, AHEAD] = [365, 90];
/** Days of that stretch that must be known. */
const ENOUGH = 80;

/**
 * Days with a sale in the same 90 days a year ago that begin today, where this time was silent then, too: out of season
 * rather than dying. 0 where two years aren't known.
 */
export function soldAYearAgo({ sales, evidence, timeZone }: ListingDossier, today: number): number {
  const covered = orderDays(evidence, timeZone);
  const known = (from: number, to: number) =>
    within(covered, from, to).reduce((sum, one) => sum + one.to - one.from + 1, 0);
  const then = today - YEAR;
  // The year before the silence of a year ago has to be known, too: that makes two.
  if (known(then, then + AHEAD - 1) < ENOUGH || known(then - AHEAD, then - 1) < ENOUGH) return 0;
  if (known(today - 2 * YEAR, then - 1) < (ENOUGH / AHEAD) * YEAR) return 0;
  const sold = (from: number, to: number) =>
    sales.days.filter(({ day, orders }) => orders > 0 && day >= from && day <= to).length;
  const last = sales.days.findLast((day) => day.orders > 0)?.day ?? today;
  const silence = Math.min(AHEAD, today - last);
  // Silent at this time of the year, and sold after it: once is chance, twice a season.
  const quiet = sold(then - silence, then - 1) <= 1;
  return quiet && sold(then, then + AHEAD - 1) >= 2 ? sold(then, then + AHEAD - 1) : 0;
}
