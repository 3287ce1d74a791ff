import type { ChannelRole } from './care-names';
import type { Dsr } from './entries/dsr';
import type { Edge } from './entries/edge';
import type { Money } from './money';

/** A customer whose orders count because of what was entered about her: days of her sales, and what each brought. */
export type EnteredBuyer = {
  /** Her subject key: by it what was entered is found again. */
  key?: string;
  /** The day of what was entered: joined as VIP, brought by another. */
  day: number;
  /** Sales before those kept singly, and those without a day: known by number alone. */
  earlier: number;
  sales: { day: number; net: Money | null; discount: Money | null }[];
  /** Days on which she brought a friend or joined a channel of the shop's own. */
  helped?: number[];
};

/** One contact: what its channel is for, null where that wasn't said; the customer's sales by then, null where unknown. */
export type Reached = { day: number; role: ChannelRole | null; sales: number | null };

/** What the seller entered of one shop, as far as the report counts it. Days of the shop; no customer's name is in it. */
export type Entered = {
  /** Days on which customers were written to. */
  contacts: number[];
  /** Days on which someone asked for no more, or blocked the shop. */
  optOuts: number[];
  /** Days since when someone follows the shop's own channel. */
  follows: number[];
  /** Days on which customers came who were brought by another; -1 where their first order has no day. */
  referred: number[];
  vips: { day: number; paid: Money | null }[];
  benefits: { day: number; amount: Money | null }[];
  /** Finished tests. */
  trials: { day: number; passed: boolean }[];
  /** The customers behind `referred` and `vips`, as far as their orders were read. */
  referredBuyers?: EnteredBuyer[];
  vipBuyers?: EnteredBuyer[];
  /**
   * Customers who brought a friend or joined a channel of the shop's own: each time counts like a sale on the ladder. A
   * friend counts on the day that was entered.
   */
  helpers?: EnteredBuyer[];
  /** Contacts by what their channels are for; empty where no channel was given a role. */
  reached?: Reached[];
  /** Gifts to those who brought someone. */
  rewards?: { day: number; amount: Money | null }[];
  /** The platform's scores, oldest first. */
  scores?: ({ day: number } & Dsr)[];
  /** Spent on paid traffic: months as year × 12 + month from 0. */
  ads?: { month: number; amount: Money }[];
  /** Days on which something was typed or clicked in: one for each change that was stored. */
  typed?: number[];
  members?: { id: string; name: string }[];
  /** How many of them are still there. */
  present?: number;
  /** What customers suggested, with the day it was adopted; null where it wasn't. */
  ideas?: { day: number; adoptedDay: number | null }[];
  /** By listing: why just this shop sells it. */
  edges?: [string, Edge][];
  /** What members of staff did: service contacts, those that settled a make-good, tests they put up. */
  served?: { day: number; member: string; isFix: boolean }[];
  picks?: { day: number; picker: string; passed: boolean | null }[];
};
