import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';
import { whole } from '../shop/place';

/** Outside of what the shop lives on: it has a main category, and this listing's brings next to nothing. */
export const focus: ListingRule = { id: 'focus', subject: 'listing', judge };

const [MAIN, SMALL] = [0.5, 0.05];

function judge({ listing, outlook }: ListingDossier, _: Thresholds, now: number): Verdict | null {
  const [main, ...others] = outlook?.sales?.categories ?? [];
  if (!main || main.share < MAIN || !listing.category || listing.category === main.name) return null;
  const share = others.find(({ name }) => name === listing.category)?.share ?? 0;
  const reasons = [
    because('own-category', { name: listing.category, share: whole(share) }),
    because('main-category', { name: main.name, share: whole(main.share) }),
  ];
  const finding = share < SMALL ? 'yes' : 'no';
  return { subject: listing.key, rule: focus.id, finding, because: reasons, judgedAt: now };
}

export default focus;
