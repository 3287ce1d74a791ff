import type { Contact } from './care';
import type { BuyerOrder } from './facts';
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
  entered: EnteredFacts;
};

/** What the seller entered about one customer. */
export type EnteredFacts = {
  contacts: Contact[];
  doNotContact: boolean;
  blocked: boolean;
  vipSince: number | null;
  birthday: { month: number; day: number } | null;
  /** Times at which she joined the shop's own channel or group, or someone came on her word. */
  helped: number[];
};
