import { dayOf, startOfDay } from '../model/day';
import type { EvidenceFacts, ListingDossier } from '../model/dossier';
import type { Sighting } from '../model/facts';
import { type Stretch, union, without } from './days';

/** Evidence of no sale: which days are known to hold none, and by what. */

/** Share of order lines that may be beyond matching before orders stop being evidence. */
const MAX_UNJOINABLE = 0.05;

export type OrdersUse = 'usable' | 'none-read' | 'not-joinable' | 'undated' | 'items-unread';

export type Silence = {
  /** Days known to hold no sale, from all sources. */
  days: Stretch[];
  /** Days covered by orders read with their items. */
  byOrders: Stretch[];
  orders: OrdersUse;
  /** Newest day with a sale that orders show. */
  lastSale: number | null;
  /** Stretches that hold a sale by the page's own counters which no order explains. */
  unexplained: (Stretch & { units: number })[];
};

const known = new WeakMap<ListingDossier, Silence>();

/** Worked out once of each dossier: several rules rest on it, and no number of the seller's changes it. */
export function silenceOf(dossier: ListingDossier): Silence {
  const silence = known.get(dossier) ?? silenceFrom(dossier);
  known.set(dossier, silence);
  return silence;
}

function silenceFrom(dossier: ListingDossier): Silence {
  const { listing, sales, evidence, timeZone } = dossier;
  const sold = sales.days.filter((day) => day.orders > 0).map((day) => day.day);
  const orders = ordersUse(dossier);
  const byPage = union([...zero30(listing.sightings), ...stillTotal(listing.sightings)]);
  const unexplained = soldWindows(listing.sightings)
    .filter((window) => !sold.some((day) => day >= window.from && day <= window.to))
    .flatMap((window) => without([window], byPage).map((rest) => ({ ...rest, units: window.units })));
  const read = orders === 'usable' ? orderDays(evidence, timeZone) : [];
  const byOrders = without(read, unexplained);
  const saleDays = sold.map((day) => ({ from: day, to: day }));
  return {
    days: without(union([...byPage, ...byOrders]), saleDays),
    byOrders,
    orders,
    lastSale: sold.at(-1) ?? null,
    unexplained,
  };
}

function ordersUse({ sales, evidence }: ListingDossier): OrdersUse {
  if (evidence.spans.length === 0) return 'none-read';
  if (sales.unjoinable > MAX_UNJOINABLE || sales.similar) return 'not-joinable';
  if (sales.undated > 0) return 'undated';
  if (evidence.unreadUndated > 0) return 'items-unread';
  return 'usable';
}

const covered = new WeakMap<EvidenceFacts, Map<string, Stretch[]>>();

/**
 * Whole days within spans whose orders all showed their items; the newest span's last day counts as far as it goes.
 * Worked out once: all listings of a shop rest on it.
 */
export function orderDays(evidence: EvidenceFacts, timeZone: string): Stretch[] {
  const zones = covered.get(evidence) ?? new Map<string, Stretch[]>();
  covered.set(evidence, zones);
  const days = zones.get(timeZone) ?? daysCovered(evidence, timeZone);
  zones.set(timeZone, days);
  return days;
}

function daysCovered(evidence: EvidenceFacts, timeZone: string): Stretch[] {
  const newest = Math.max(...evidence.spans.map((span) => span.to));
  const days = evidence.spans.map((span) => {
    const first = dayOf(span.from, timeZone);
    const last = dayOf(span.to, timeZone);
    const isWhole = span.to === newest || span.to >= startOfDay(last + 1, timeZone) - 1;
    return {
      from: span.from <= startOfDay(first, timeZone) ? first : first + 1,
      to: isWhole ? last : last - 1,
    };
  });
  return without(
    union(days),
    evidence.unread.map(({ day }) => ({ from: day, to: day })),
  );
}

/** The page's own 30-day column at exactly 0: the 30 days up to that reading. */
function zero30(sightings: Sighting[]): Stretch[] {
  return sightings
    .filter((one) => one.sold30d?.exact && one.sold30d.value === 0)
    .map((one) => ({ from: one.day - 29, to: one.day }));
}

/** An exact lifetime counter that did not move between two readings. */
function stillTotal(sightings: Sighting[]): Stretch[] {
  return pairs(sightings).flatMap(([a, b]) =>
    a.soldTotal?.exact && b.soldTotal?.exact && a.soldTotal.value === b.soldTotal.value
      ? [{ from: a.day + 1, to: b.day }]
      : [],
  );
}

/** Stretches in which the page's counters say that something was sold. */
function soldWindows(sightings: Sighting[]): (Stretch & { units: number })[] {
  const columns = sightings
    .filter((one) => (one.sold30d?.value ?? 0) > 0)
    .map((one) => ({ from: one.day - 30, to: one.day, units: one.sold30d?.value ?? 0 }));
  const moved = pairs(sightings).flatMap(([a, b]) => {
    const units = (b.soldTotal?.value ?? 0) - (a.soldTotal?.value ?? 0);
    return units > 0 ? [{ from: a.day, to: b.day, units }] : [];
  });
  return [...columns, ...moved];
}

function pairs(sightings: Sighting[]): [Sighting, Sighting][] {
  const known = sightings.filter((one) => one.soldTotal !== null);
  return known.flatMap((one, i): [Sighting, Sighting][] => {
    const next = known[i + 1];
    return next ? [[one, next]] : [];
  });
}
