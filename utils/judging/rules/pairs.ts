import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';

/** What is bought in the same order, oftener than chance would have it: an idea for a bundle. */
export const pairs: ListingRule = { id: 'pairs', subject: 'listing', judge };

function judge({ listing, standing }: ListingDossier, _: Thresholds, now: number): Verdict | null {
  if (!standing || standing.pairs.length === 0) return null;
  const reasons = standing.pairs.map(({ title, orders, lift }) =>
    because('bought-with', { name: title, orders, times: Math.round(lift * 10) / 10 }),
  );
  return { subject: listing.key, rule: pairs.id, finding: 'yes', because: reasons, judgedAt: now };
}

export default pairs;
