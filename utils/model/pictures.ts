import type { Rung } from './care';

/** What the report's pictures show, as plain numbers. Days are whole days of the shop; money in minor units. */

/** One column of the trend: sales of a few days, and of the days as far back as the period is long. */
export type Stretch = { from: number; to: number; net: number; sales: number; beforeNet: number };

/**
 * Buyers by the month of their first order (year × 12 + month): how many, and the share of them that ordered in each
 * month after; the first is their own month.
 */
export type Cohort = { month: number; size: number; active: number[] };

/** A listing's place among the others by what it brought; `upTo` is the share of all that it and the better ones bring. */
export type Place = { key: string; title: string; minor: number; upTo: number; grade: 'a' | 'b' | 'c' };

/** Money in one listing: how often it turns a year, at which margin on price, and what it would be in a year at most. */
export type PotPlace = {
  key: string;
  title: string;
  stock: number;
  turns: number;
  margin: number;
  after: number;
};

/** How many moved from one rung (or from never having bought) to each of the rungs, lowest first. */
export type Flow = { from: 'new' | Rung; to: number[] };

/** A day's orders; `level` 0 to 4 by the quartiles of the days that had any. */
export type CalendarDay = { day: number; sales: number; level: number };
