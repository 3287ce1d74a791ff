import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import type { Thresholds } from '../../model/settings';
import type { Verdict } from '../../model/verdict';
import { cashReasons } from '../cash';
import { because, type ListingRule } from '../rule';
import { testReason } from '../shop/in-test';
import { offSale, unitsOf } from '../shop/off-sale';
import { coverOf, MOST_COVER, paceOf } from '../shop/pace';
import { paceReasons } from '../shop/pace-reasons';

/** It sells, but its stock lasts longer than the seller wants: by units a day in stock, as a range where stock was seen seldom. */
export const slow: ListingRule = {
  id: 'slow',
  subject: 'listing',
  judge,
  uses: ['minAgeDays', 'slowDays', 'carryingRate'],
};

function judge(
  dossier: ListingDossier,
  { slowDays, minAgeDays, carryingRate }: Thresholds,
  now: number,
): Verdict | null {
  const { listing, timeZone } = dossier;
  const today = dayOf(now, timeZone);
  if (offSale(listing) || testReason(dossier, today)) return null;
  if (listing.listedAt !== null && today - dayOf(listing.listedAt, timeZone) < minAgeDays) return null;
  const pace = paceOf(dossier, today);
  const cover = coverOf(dossier, pace);
  if (!pace || !cover) return null;
  const isSlow = cover.days > slowDays;
  // At the fastest pace that agrees with what was seen the stock would go in time.
  const maybe = isSlow && cover.soonest <= slowDays;
  const long = cover.days >= MOST_COVER;
  const reasons = [
    long
      ? because('cover-capped', { days: MOST_COVER })
      : because('cover-days', { days: Math.round(cover.days) }),
    ...paceReasons(pace),
    ...cashReasons(listing, unitsOf(listing) ?? 0, carryingRate, Math.round(cover.days)).filter(
      ({ code }) => code !== 'carrying-cost',
    ),
  ];
  return {
    subject: listing.key,
    rule: slow.id,
    finding: isSlow ? 'yes' : 'no',
    ...(maybe ? { maybe } : {}),
    because: reasons,
    judgedAt: now,
  };
}

export default slow;
