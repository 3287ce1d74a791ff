import type { ListingDossier } from '../../model/dossier';
import { stockDays, stockRange } from '../in-stock';
import { growth } from '../models/compounding';
import { unitsOf } from './off-sale';
import { knownDays } from './subject-days';

/** How fast a listing sells while it can be bought. */
export type Pace = {
  units: number;
  /** Days looked back: known without a gap, 90 at most. */
  days: number;
  /** Days in stock among them, as a range. */
  low: number;
  high: number;
  /** Units a day in stock, slowest and fastest that agree with what is known. */
  slowest: number;
  fastest: number;
};

const WINDOW = 90;
/** Fewer days than this make no pace. */
const FEWEST = 14;

const known = new WeakMap<ListingDossier, Map<string, Pace | null>>();

/**
 * Sales velocity: units over days in stock, never over days without. Null where too little is known. Worked out once of
 * each dossier: half of the rules ask for it.
 */
export function paceOf(dossier: ListingDossier, today: number, window = WINDOW): Pace | null {
  const paces = known.get(dossier) ?? new Map<string, Pace | null>();
  known.set(dossier, paces);
  const slot = `${today}|${window}`;
  let pace = paces.get(slot);
  if (pace === undefined) {
    // Null is an answer too.
    pace = paceFrom(dossier, today, window);
    paces.set(slot, pace);
  }
  return pace;
}

function paceFrom(dossier: ListingDossier, today: number, window: number): Pace | null {
  const { evidence, listing, sales, timeZone } = dossier;
  const told = knownDays(evidence, timeZone, today, true);
  const newest = told?.covered.at(-1);
  if (!told || !newest) return null;
  const from = Math.max(newest.from, told.now - window);
  const days = told.now - from;
  if (days < FEWEST) return null;
  const units = sales.days.reduce(
    (sum, one) => sum + (one.day >= from && one.day < told.now ? one.units : 0),
    0,
  );
  const { low, high } = stockRange(stockDays(listing.sightings), from, told.now - 1);
  // A day it sold on was a day in stock, whoever saw it.
  const sold = sales.days.filter(({ day, orders }) => orders > 0 && day >= from && day < told.now).length;
  const least = Math.max(low, sold, 1);
  const most = Math.max(high, least);
  return { units, days, low: least, high: most, slowest: units / most, fastest: units / least };
}

export type Cover = { days: number; soonest: number };
export const MOST_COVER = 365;

/** Days the stock lasts: at the slowest pace, and at the fastest. Null without sales or without known stock. */
export function coverOf(dossier: ListingDossier, pace: Pace | null): Cover | null {
  const stock = unitsOf(dossier.listing);
  if (!pace || stock === null || !(pace.slowest > 0)) return null;
  return {
    days: Math.min(MOST_COVER, stock / pace.slowest),
    soonest: Math.min(MOST_COVER, stock / pace.fastest),
  };
}

export type Turns = { turns: number; margin: number; growth: number; gmroi: number };

/**
 * Turns a year (cost of goods sold over average stock at cost), margin on price, GMROI = turns·m/(1−m), and the factor
 * cash grows by: (1 − m)^(−turns). Null where cost, price, sales or stock aren't known.
 */
export function turnsOf(dossier: ListingDossier, today: number): Turns | null {
  const { listing } = dossier;
  const margin = marginOf(dossier);
  const pace = paceOf(dossier, today, 365);
  if (margin === null || !pace) return null;
  const stocks = listing.sightings.flatMap(({ day, stock }) =>
    stock && day > today - 365 ? [stock.value] : [],
  );
  const average = stocks.reduce((sum, n) => sum + n, 0) / stocks.length;
  if (!(average > 0)) return null;
  const turns = ((pace.units / pace.days) * 365) / average;
  const factor = growth(margin, turns);
  if (factor === null) return null;
  return { turns, margin, growth: factor, gmroi: (turns * margin) / (1 - margin) };
}

/** Margin on the lowest price, below 1; negative where it sells under cost. Null where cost or price aren't known. */
export function marginOf({ listing: { cost, price } }: ListingDossier): number | null {
  if (!cost || !price || cost.currency !== price.low.currency || !(price.low.minor > 0)) return null;
  return 1 - cost.minor / price.low.minor;
}
