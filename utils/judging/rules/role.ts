import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { because, type ListingRule } from '../rule';
import { whole } from '../shop/place';

/**
 * What a listing does for the shop, by the order of its buyers' orders: it brings people in (mostly first orders, more
 * than the shop's), is bought again, or goes along with other goods. Only buyers known for certain count.
 * What the seller herself says goes before it.
 */
export const role: ListingRule = { id: 'role', subject: 'listing', judge };

const NEED = 20;
const [FIRST, ABOVE] = [0.6, 0.1];
const [AGAIN, BACK] = [0.5, 3];
const ALONG = 0.6;

function judge(dossier: ListingDossier, _: Thresholds, now: number): Verdict | null {
  const found = byOrders(dossier, now);
  const role = dossier.said?.role;
  if (!role) return found;
  // What orders say beside it is told, whether or not it agrees; what is missing for it is no lack any more.
  const besides = found && found.finding !== 'unknown' ? found.because : [];
  const verdict = { subject: dossier.listing.key, rule: 'role', judgedAt: now } as const;
  return { ...verdict, finding: 'yes', as: role, because: [because('role-said'), ...besides] };
}

function byOrders({ listing, standing, outlook }: ListingDossier, now: number): Verdict | null {
  if (!standing) return null;
  const { firsts, again, followed, backForIt, joined, orders, cycle } = standing;
  const known = firsts + again;
  const verdict = { subject: listing.key, rule: role.id, judgedAt: now } as const;
  if (known < NEED) {
    // Nothing bought yet by anyone we know: no word about it at all.
    if (known === 0) return null;
    const few = because('too-few-orders', { orders: known, need: NEED });
    return { ...verdict, finding: 'unknown', because: [few], ask: [few] };
  }
  const usual = outlook?.sales?.firstShare ?? FIRST;
  const first = because('first-share', { share: whole(firsts / known), orders: known });
  const back = because('again-share', { share: whole(again / known), orders: known });
  if (backForIt >= BACK && again / known >= AGAIN) {
    const cycles = cycle === null ? [] : [because('cycle-days', { days: cycle, buyers: backForIt })];
    const reasons = [back, because('brings-back', { buyers: backForIt }), ...cycles];
    return { ...verdict, finding: 'yes', as: 'repeat', because: reasons };
  }
  if (firsts / known >= Math.max(FIRST, usual + ABOVE)) {
    const leads = because('leads-to', { share: whole(followed / Math.max(1, firsts)), buyers: firsts });
    const reasons = [first, leads, ...(followed === 0 ? [because('no-repeat-product')] : [])];
    return { ...verdict, finding: 'yes', as: 'traffic', because: reasons };
  }
  if (orders > 0 && joined / orders >= ALONG) {
    const along = because('joined-share', { share: whole(joined / orders), orders });
    return { ...verdict, finding: 'yes', as: 'service', because: [along, first] };
  }
  return { ...verdict, finding: 'no', because: [first, back] };
}

export default role;
