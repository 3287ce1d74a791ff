import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { within, without } from '../days';
import { because, type ListingRule } from '../rule';
import { offSale } from '../shop/off-sale';
import { silenceOf } from '../silence';

/** Looked at often and not ordered: its page, its price or its pictures lose people who came. */
export const browsed: ListingRule = { id: 'browsed', subject: 'listing', judge };

/** Fewer views than this may be chance. */
const FEWEST_VIEWS = 100;
const DAYS = 30;
/** Evidence that ends further back says nothing of now. */
const STALE = 7;

function judge(dossier: ListingDossier, _: Thresholds, now: number): Verdict | null {
  const { listing, timeZone } = dossier;
  const views = (listing.latest.views ?? listing.latest.visitors)?.value ?? null;
  if (views === null || views < FEWEST_VIEWS || offSale(listing)) return null;
  const silent = silenceOf(dossier).days;
  const today = dayOf(now, timeZone);
  const last = Math.min(today, silent.at(-1)?.to ?? -1);
  const window = { from: last - DAYS + 1, to: last };
  const isSilent =
    last >= today - STALE && without([window], within(silent, window.from, window.to)).length === 0;
  // Sold, or nobody knows: then other judgements speak.
  if (!isSilent) return null;
  const adds = listing.latest.cartAdds?.value ?? null;
  return {
    subject: listing.key,
    rule: browsed.id,
    finding: 'yes',
    because: [
      because('many-views', { units: views, days: DAYS }),
      ...(adds === null ? [] : [because('views-added', { units: adds })]),
    ],
    judgedAt: now,
  };
}

export default browsed;
