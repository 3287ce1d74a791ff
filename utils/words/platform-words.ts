import type { PlatformStanding } from './model-types';

/** The table of platforms on the options page. */
export type PlatformWords = {
  heading: string;
  body: string;
  columns: { name: string; standing: string; buyer: string; refunds: string; contact: string };
  /** `since` is a year and a month. */
  standings: Record<PlatformStanding, (since: string) => string>;
  buyerName: Record<'strong' | 'weak', string>;
  refundsApart: string;
  refundsWithOrders: string;
  contact: Record<'forbidden' | 'allowed', string>;
  unknown: string;
};
