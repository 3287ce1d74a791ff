import type { Contact } from './care';
import type { BuyerOrder } from './facts';
import type { Stand } from './rule-ids';
import type { Verdict } from './verdict';

/** What is known about one customer, gathered by the store: what care makes of it is care's. */
export type PersonFacts = {
  subject: string;
  shop: string;
  /** The shop's platform; null where it is unknown. */
  profile: string | null;
  timeZone: string;
  label: string;
  /** The page of the newest order. */
  url: string | null;
  strong: boolean;
  verdict: Verdict | null;
  /** Oldest first. */
  orders: BuyerOrder[];
  /** Sales whose orders were added up, without their times. */
  earlier: number;
  /** Title of the newest order's first item; null where it was never read. */
  item: string | null;
  badReview: { at: number; stars: number } | null;
  /** Whether what she bought last is usually bought again, and after how many days; null where nothing says so. */
  cycle: PurchaseCycle | null;
  /** Where she stands by recency, frequency and money; null where the shop's own fifths are not known. */
  tier: Stand | null;
  /** The chance that no order comes in the span ahead, 0 to 1, and whether that makes her asleep; null without a fitted model. */
  silent: { chance: number; span: number; isAsleep: boolean } | null;
  entered: EnteredFacts;
};

/** Goods that are bought again after so many days, or that aren't: then it lives from word of mouth. */
export type PurchaseCycle = { as: 'reminder'; days: number } | { as: 'referral' };

/** What the seller entered about one customer. */
export type EnteredFacts = {
  contacts: Contact[];
  doNotContact: boolean;
  blocked: boolean;
  vipSince: number | null;
  birthday: { month: number; day: number } | null;
  /** Times at which she joined the shop's own channel or group, or someone came on her word. */
  helped: number[];
  /** Tests she voted on, by id. */
  votes: string[];
  /** Suggestions of hers that were adopted, and when. */
  adopted: { at: number; text: string }[];
  /** The same person in other shops: what was written to her there counts here too. */
  others: string[];
};
