import { dayOf } from '../../model/day';
import type { BuyerDossier, EvidenceFacts, ListingDossier } from '../../model/dossier';
import type { BuyerOrder } from '../../model/facts';
import { type Stretch, union } from '../days';
import { stockDays } from '../in-stock';
import { holesIn, withoutHoles } from '../models/known-time';
import { orderDays } from '../silence';

/** What a forecast is made of: days with an event on a clock without holes, and the day it begins on. */
export type SubjectDays = {
  /** Rising; stock-out days and days without known orders taken out. */
  days: number[];
  /** Forecasts begin here: the day after the newest day whose orders are known. */
  now: number;
};

/** Nothing is older than twenty years. */
const OLDEST = 7300;

/** The days whose orders are known, worked out once for a shop. Null where none are. */
export type KnownDays = { covered: Stretch[]; now: number };

const cache = new WeakMap<EvidenceFacts, Map<string, KnownDays | null>>();

/** `items`: orders count only where their goods are known. `now` is never after tomorrow. */
export function knownDays(
  evidence: EvidenceFacts,
  timeZone: string,
  today: number,
  items: boolean,
): KnownDays | null {
  const slot = `${timeZone}|${today}|${items}`;
  const known = cache.get(evidence) ?? new Map<string, KnownDays | null>();
  cache.set(evidence, known);
  const found = known.get(slot);
  if (found !== undefined) return found;
  const made = coveredDays(evidence, timeZone, today, items);
  known.set(slot, made);
  return made;
}

function coveredDays(
  evidence: EvidenceFacts,
  timeZone: string,
  today: number,
  items: boolean,
): KnownDays | null {
  const newest = evidence.spans.at(-1);
  if (!newest) return null;
  const covered = orderDays(items ? evidence : { ...evidence, unread: [] }, timeZone);
  const now = Math.min(today, dayOf(newest.to, timeZone)) + 1;
  return covered.length === 0 ? null : { covered, now };
}

/** A listing's days with a sale. Null where no order is known, or none of it was sold. */
export function goodsDays(
  { listing, sales, evidence, timeZone }: ListingDossier,
  today: number,
): SubjectDays | null {
  const known = knownDays(evidence, timeZone, today, true);
  const sold = sales.days.filter((day) => day.orders > 0).map((day) => day.day);
  if (!known) return null;
  const { outOfStock } = stockDays(listing.sightings);
  return shifted(sold, known, outOfStock);
}

/** A buyer's days with an order that counts. */
export function buyerDays(
  { buyer, evidence, timeZone }: Pick<BuyerDossier, 'buyer' | 'evidence' | 'timeZone'>,
  today: number,
): SubjectDays | null {
  const known = knownDays(evidence, timeZone, today, false);
  if (!known) return null;
  const came = buyer.orders.flatMap((order) =>
    counts(order) && order.at !== null ? [dayOf(order.at, timeZone)] : [],
  );
  return shifted(came, known, []);
}

export function counts(order: Pick<BuyerOrder, 'state'>): boolean {
  return order.state === 'sale' || order.state === 'refunding' || order.state === 'unknown';
}

/** `events` in any order; what is too old or not before the forecast's day is left out. */
function shifted(events: number[], { covered, now }: KnownDays, closed: Stretch[]): SubjectDays | null {
  const days = [...new Set(events)].filter((day) => day < now && day > now - OLDEST).sort((a, b) => a - b);
  const [first] = days;
  if (first === undefined) return null;
  const unknown = holesIn(covered, first, now);
  const holes = closed.length === 0 ? unknown : union([...unknown, ...closed]);
  return { days: withoutHoles(days, holes, now), now };
}
