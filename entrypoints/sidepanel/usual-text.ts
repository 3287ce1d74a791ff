import { newestOf, type Person } from '../../utils/care/person';
import { DAY } from '../../utils/model/day';
import type { StoredFit } from '../../utils/model/outlook';
import type { Words } from '../../utils/words';

/** Fewest customers who came again before a shop has a usual time of its own. */
const FEWEST = 20;

/**
 * How long customers of this shop usually take to come again beside how long ago she ordered, so that what is slow isn't
 * taken for lost; null where too few came again, or her last order has no day.
 */
export function usualText(
  { people }: Words,
  person: Person,
  fit: Pick<StoredFit, 'gap' | 'repeating'> | undefined,
  now: number,
): string | null {
  const last = newestOf(person);
  if (!fit || fit.gap === null || fit.repeating < FEWEST || last === null || last > now) return null;
  const usual = Math.max(1, Math.round(fit.gap));
  const silent = Math.floor((now - last) / DAY);
  return silent <= usual ? people.usualWait(usual, silent) : people.usualLate(usual, silent);
}
