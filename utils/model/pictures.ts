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

/** A line over time: `name` says which where there are several; null where nothing is known of that time. */
export type Line<N extends string> = { name: N; points: { day: number; value: number | null }[] };

/** Where buyers came from ('' where no page says), how many first orders, of those whose 90 days are over how many came back. */
export type Source = { channel: string; firsts: number; of: number; back: number };

/** A month (year × 12 + month from 0): what paid traffic cost, the new customers, and of them those who came back in 90 days. */
export type MonthCost = { month: number; spent: number | null; fresh: number; of: number; kept: number };

/** Buyers by what their first order held: of those whose 180 days are over, how many never came back in them. */
export type OneTime = { key: string; title: string; of: number; gone: number };
export type OneTimeMonth = { month: number; of: number; gone: number };

/** A member of staff ('' for nobody): contacts that served, those that made something good, orders of their customers and those sent in two days, tests put up and passed. */
export type StaffLine = {
  id: string;
  name: string;
  served: number;
  fixed: number;
  orders: number;
  net: number;
  shipped: number;
  onTime: number;
  listed: number;
  decided: number;
  passed: number;
};

/** A rung's customers, what their sales left after the goods' costs, and of how many customers that is known. */
export type TierLine = { rung: Rung; customers: number; gain: number; known: number };
