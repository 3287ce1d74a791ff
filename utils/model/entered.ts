import type { Money } from './money';

/** What the seller entered of one shop, as far as the report counts it. Days of the shop; nobody's name is in it. */
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
};
