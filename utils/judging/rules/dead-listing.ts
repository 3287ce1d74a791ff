import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import type { Listing } from '../../model/facts';
import type { Thresholds } from '../../model/settings';
import type { Reason, Verdict } from '../../model/verdict';
import { cashReasons } from '../cash';
import { MAX_GAP, type StockDays, stockDays, stockRange } from '../in-stock';
import { because, type ListingRule } from '../rule';
import { testReason } from '../shop/in-test';
import { type Silence, silenceOf } from '../silence';

/**
 * Dead stock: stock on hand and no sale for N in-stock days, age at least M days. docs/decisions/dead-stock.md
 * says what counts as evidence and how stock that nobody saw is treated.
 */
export const deadListing = {
  id: 'dead-listing',
  subject: 'listing',
  judge,
  uses: ['deadDays', 'minAgeDays', 'carryingRate'],
} satisfies ListingRule;

type Judgement = Pick<Verdict, 'finding' | 'because'> & Partial<Pick<Verdict, 'maybe' | 'ask'>>;

const NOT_ON_SALE = new Set(['off_shelf', 'draft', 'auditing', 'rejected', 'deleted']);

/** What the judgement is made of, all in days of the shop. */
type Case = {
  dossier: ListingDossier;
  thresholds: Thresholds;
  today: number;
  units: number | null;
  listedDay: number | null;
  stock: StockDays;
  silence: Silence;
};

function judge(dossier: ListingDossier, thresholds: Thresholds, now: number): Verdict {
  const { listing, timeZone } = dossier;
  const of: Case = {
    dossier,
    thresholds,
    today: dayOf(now, timeZone),
    units: listing.sightings.findLast((one) => one.stock !== null)?.stock?.value ?? null,
    listedDay: listing.listedAt === null ? null : dayOf(listing.listedAt, timeZone),
    stock: stockDays(listing.sightings),
    silence: silenceOf(dossier),
  };
  return { subject: listing.key, rule: deadListing.id, ...(plainNo(of) ?? bySilence(of)), judgedAt: now };
}

/** What needs no evidence of silence: there is nothing to clear, it sold lately, or it is too young. */
function plainNo(of: Case): Judgement | null {
  const { listing } = of.dossier;
  const { lastSale, unexplained } = of.silence;
  const no = (...reasons: Reason[]): Judgement => ({ finding: 'no', because: reasons });
  const tested = testReason(of.dossier, of.today);
  if (tested) return no(tested);
  if (listing.status && NOT_ON_SALE.has(listing.status)) return no(because('not-on-sale'));
  if (of.units === 0 || (of.units === null && listing.status === 'sold_out'))
    return no(because('out-of-stock'));
  if (lastSale !== null && of.today - lastSale < of.thresholds.deadDays)
    return no(because('sold-recently', { days: Math.max(0, of.today - lastSale) }));
  const counted = unexplained.find((window) => of.today - window.from < of.thresholds.deadDays);
  if (counted) return no(because('sold-30d', { units: counted.units }));
  const age = of.listedDay === null ? null : of.today - of.listedDay;
  if (age !== null && age < of.thresholds.minAgeDays)
    return no(because('too-new', { days: Math.max(0, age), min: of.thresholds.minAgeDays }));
  // Even if every day nobody saw had been in stock, it wouldn't come to N days.
  const since = Math.max(lastSale === null ? -Infinity : lastSale + 1, of.listedDay ?? -Infinity);
  const most = stockRange(of.stock, Math.max(since, of.today - 3650), of.today);
  if (most.high < of.thresholds.deadDays)
    return no(because('in-stock-days', { days: most.high, ...most }), ...listedReason(of));
  return null;
}

function bySilence(of: Case): Judgement {
  const stretch = silentStretch(of);
  if (!stretch || of.units === null) return unknown(of, stretch);
  const { deadDays, minAgeDays, carryingRate } = of.thresholds;
  const range = stockRange(of.stock, stretch.from, stretch.to);
  if (range.high < deadDays) return unknown(of, stretch);
  const silent =
    of.silence.lastSale === null ? stretch.to - stretch.from + 1 : of.today - of.silence.lastSale;
  const isOldEnough = of.listedDay !== null || of.today - firstKnownDay(of) >= minAgeDays;
  const gaps = range.low < deadDays;
  const reasons: Reason[] = [
    ...silentReason(of, stretch),
    because('in-stock-days', { days: range.low, ...range }),
    because('stock-on-hand', { units: of.units }),
    ...cashReasons(of.dossier.listing, of.units, carryingRate, silent),
    ...listedReason(of),
    ...commonReasons(of),
  ];
  if (gaps) reasons.push(because('stock-gaps', { days: range.high - range.low }));
  if (!isOldEnough) reasons.push(because('age-unknown'));
  const maybe = gaps || !isOldEnough || byTitleAlone(of);
  return maybe ? { finding: 'yes', maybe, because: reasons } : { finding: 'yes', because: reasons };
}

type Stretch = { from: number; to: number };

/** The unbroken stretch without a sale that reaches up to now, as far back as it is evidenced; null where none does. */
function silentStretch({ silence, today, listedDay }: Case): Stretch | null {
  const newest = silence.days.at(-1);
  if (!newest || today - newest.to > MAX_GAP) return null;
  const since = Math.max(newest.from, silence.lastSale === null ? -Infinity : silence.lastSale + 1);
  return { from: Math.max(since, listedDay ?? -Infinity), to: Math.min(newest.to, today) };
}

/** Not enough is known: the facts that are, and what would help. */
function unknown(of: Case, stretch: Stretch | null): Judgement {
  const { silence, dossier, thresholds, today } = of;
  const days = stretch ? stretch.to - stretch.from + 1 : 0;
  const ask = asks(of, days);
  const reasons: Reason[] = [...silentReason(of, stretch), ...commonReasons(of)];
  if (of.units === null) reasons.push(because('stock-unknown'));
  else reasons.push(because('stock-on-hand', { units: of.units }));
  reasons.push(...ask.filter((reason) => !reasons.some((one) => one.code === reason.code)));
  if (of.units !== null)
    reasons.push(...cashReasons(dossier.listing, of.units, thresholds.carryingRate, days));
  reasons.push(...listedReason(of));
  const newest = silence.days.at(-1);
  if (!stretch && newest) reasons.push(because('evidence-stale', { days: today - newest.to }));
  return { finding: 'unknown', because: reasons, ask };
}

function asks({ silence, dossier, thresholds, today, units }: Case, days: number): Reason[] {
  const need = thresholds.deadDays;
  const asked: Reason[] = [];
  const window = dossier.evidence.unread.filter(({ day }) => day > today - need);
  const unread = dossier.evidence.unreadUndated + window.reduce((sum, one) => sum + one.orders, 0);
  if (silence.orders === 'none-read') asked.push(because('no-orders-read'));
  else if (silence.orders === 'not-joinable') asked.push(because('not-joinable'));
  else if (silence.orders === 'undated')
    asked.push(because('undated-sales', { orders: dossier.sales.undated }));
  if (unread > 0) asked.push(because('items-unread', { orders: unread }));
  if (silence.orders === 'usable' && spanDays(dossier, today) < need)
    asked.push(because('evidence-short', { days: spanDays(dossier, today), need }));
  if (units === null) asked.push(because('stock-unknown'));
  // Known long enough, yet too many of the days were without stock: further back may hold the rest.
  if (asked.length === 0) asked.push(because('evidence-short', { days, need: Math.max(need, days + 1) }));
  return asked;
}

/** Days back from now that orders are known without a gap, read or unread. */
function spanDays({ evidence, timeZone }: ListingDossier, today: number): number {
  const newest = evidence.spans.at(-1);
  if (!newest || today - dayOf(newest.to, timeZone) > MAX_GAP) return 0;
  return today - dayOf(newest.from, timeZone);
}

function silentReason({ silence, today }: Case, stretch: Stretch | null): Reason[] {
  if (!stretch) return [];
  const isExact = silence.lastSale !== null && stretch.from === silence.lastSale + 1;
  if (isExact && silence.lastSale !== null)
    return [because('silent-days', { days: today - silence.lastSale })];
  return [because('never-sold-in-evidence', { days: stretch.to - stretch.from + 1 })];
}

/** Facts worth saying whatever the finding. */
function commonReasons({ dossier, silence, today }: Case): Reason[] {
  const { listing, sales } = dossier;
  const reasons: Reason[] = [];
  const column = listing.sightings.findLast((one) => one.sold30d !== null);
  if (column?.sold30d?.exact && column.sold30d.value === 0 && today - column.day <= MAX_GAP)
    reasons.push(because('sold-30d-zero'));
  const still = stillDays(listing);
  if (still > 0) reasons.push(because('sold-total-still', { days: still }));
  const known = silence.byOrders.at(-1);
  if (known && today - known.to <= MAX_GAP)
    reasons.push(because('evidence-days', { days: today - known.from }));
  const refunded = sales.days.reduce((sum, day) => sum + day.refunded, 0);
  if (refunded > 0) reasons.push(because('refunded-sales', { orders: refunded }));
  if (sales.join === 'title') reasons.push(because('joined-by-title'));
  return reasons;
}

/** Days over which the lifetime counter, read exactly, stood at its newest value. */
function stillDays(listing: Listing): number {
  const exact = listing.sightings.filter((one) => one.soldTotal?.exact);
  const newest = exact.at(-1);
  if (!newest) return 0;
  const moved = exact.findLastIndex((one) => one.soldTotal?.value !== newest.soldTotal?.value);
  return newest.day - (exact[moved + 1]?.day ?? newest.day);
}

function listedReason({ listedDay, today }: Case): Reason[] {
  return listedDay === null ? [] : [because('listed-days', { days: Math.max(0, today - listedDay) })];
}

/** The earliest day the listing is known to have been there. */
function firstKnownDay({ dossier }: Case): number {
  const seen = dayOf(dossier.listing.firstSeen, dossier.timeZone);
  return Math.min(seen, dossier.sales.days[0]?.day ?? seen);
}

/** Orders were matched by title alone and no page counter says the same. */
function byTitleAlone({ dossier, silence }: Case): boolean {
  return dossier.sales.join === 'title' && silence.byOrders.length > 0;
}

export default deadListing;
