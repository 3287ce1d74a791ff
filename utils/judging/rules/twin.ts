import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';
import { whole } from '../shop/place';

/** A title nearly the same as another's of the shop: two that take sales from one another. A check, never a certainty. */
export const twin: ListingRule = { id: 'twin', subject: 'listing', judge };

function judge({ listing, standing }: ListingDossier, _: Thresholds, now: number): Verdict | null {
  if (!standing?.twin) return null;
  const { title, likeness } = standing.twin;
  const reason = because('same-title', { name: title, share: whole(likeness) });
  return {
    subject: listing.key,
    rule: twin.id,
    finding: 'yes',
    maybe: true,
    because: [reason],
    judgedAt: now,
  };
}

export default twin;
