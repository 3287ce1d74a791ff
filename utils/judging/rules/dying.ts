import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import type { ShopOutlook } from '../../model/outlook';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { cashReasons } from '../cash';
import { MAX_GAP } from '../in-stock';
import { because, type ListingRule } from '../rule';
import { dyingFlag, type Flag } from '../shop/flags';
import { type Foreseen, foresee } from '../shop/forecast';
import { methodAsks, methodReasons, percent, rhythmReasons } from '../shop/forecast-reasons';
import { testReason } from '../shop/in-test';
import { offSale } from '../shop/off-sale';
import { soldAYearAgo } from '../shop/season';
import { goodsDays } from '../shop/subject-days';
import { silenceOf } from '../silence';

/**
 * A forecast, beside the fact that `dead-listing` states: P(no sale in the next 90 days) from the shop's own history.
 * The list is cut by the expected F1 or by the seller; nothing is said before a floor of silent days, for about half of
 * those flagged come back whatever the method. Product before spec, season before silence, stock-out days left out.
 */
export const dying: ListingRule = {
  id: 'dying',
  subject: 'listing',
  judge,
  uses: ['minAgeDays', 'dyingChance', 'dyingFloor', 'carryingRate'],
};

function judge(dossier: ListingDossier, thresholds: Thresholds, now: number): Verdict | null {
  const { listing, outlook, sales, timeZone } = dossier;
  const today = dayOf(now, timeZone);
  if (!outlook || offSale(listing) || testReason(dossier, today)) return null;
  const listed = listing.listedAt === null ? null : dayOf(listing.listedAt, timeZone);
  if (listed !== null && today - listed < thresholds.minAgeDays) return null;
  const days = goodsDays(dossier, today);
  // What orders can't tell, `dead-listing` says and asks for.
  if (!days || today - days.now >= MAX_GAP || silenceOf(dossier).orders !== 'usable') return null;
  const seen = foresee(outlook.goods, days, outlook.span);
  const last = sales.days.findLast((day) => day.orders > 0)?.day;
  if (!seen || last === undefined) return null;
  const flag = dyingFlag(outlook.goods, seen, thresholds);
  const excuse = flag.flagged ? excuseOf(dossier, last, today) : null;
  const reasons: Reason[] = [
    because('silent-days', { days: Math.max(0, today - last) }),
    ...(excuse ? [excuse] : []),
    ...(seen.events < 2 ? [because('one-sale')] : []),
    ...rhythmReasons(outlook.goods, seen, 'usual-gap'),
    ...chanceReasons(seen, outlook),
    ...moneyReasons(dossier, thresholds, today - last),
    ...methodReasons(outlook.goods, seen, flag),
  ];
  const verdict = { subject: listing.key, rule: dying.id, judgedAt: now } as const;
  if (!flag.flagged || excuse)
    return { ...verdict, finding: 'no', because: [...reasons, ...floorReason(seen, flag, thresholds)] };
  const maybe = outlook.goods.method !== 'model' || sales.join === 'title';
  if (sales.join === 'title') reasons.push(because('joined-by-title'));
  return {
    ...verdict,
    finding: 'yes',
    ...(maybe ? { maybe } : {}),
    because: reasons,
    ask: [because('sale-ends-this'), ...methodAsks(outlook.goods)],
  };
}

/** Why a long silence tells nothing here: the product sells in another spec, the page counts sales, or it is out of season. */
function excuseOf(dossier: ListingDossier, last: number, today: number): Reason | null {
  const family = dossier.standing?.family;
  if (family && family.lastSale !== null && family.lastSale > last)
    return because('product-sells', { days: Math.max(0, today - family.lastSale) });
  const counted = silenceOf(dossier).unexplained.find(
    (window) => window.to > last && today - window.to <= MAX_GAP,
  );
  if (counted) return because('sold-30d', { units: counted.units });
  const before = soldAYearAgo(dossier, today);
  return before > 0 ? because('last-year-sold', { units: before }) : null;
}

function chanceReasons({ silent }: Foreseen, { span }: ShopOutlook): Reason[] {
  return silent === null ? [] : [because('no-sale-chance', { share: percent(silent), days: span })];
}

function moneyReasons({ listing }: ListingDossier, { carryingRate }: Thresholds, days: number): Reason[] {
  const units = listing.sightings.findLast((one) => one.stock !== null)?.stock?.value;
  if (units === undefined) return [because('stock-unknown')];
  return [because('stock-on-hand', { units }), ...cashReasons(listing, units, carryingRate, days)];
}

/** Likely enough, yet silent too briefly to be news. */
function floorReason({ silent, silence }: Foreseen, { line }: Flag, { dyingFloor }: Thresholds): Reason[] {
  const isLikely = silent !== null && line !== null && silent >= line;
  return isLikely && silence < dyingFloor
    ? [because('silent-too-short', { days: silence, min: dyingFloor })]
    : [];
}

export default dying;
