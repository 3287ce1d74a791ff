/** A product is news for so many days. */
export const LAUNCH_DAYS = 21;

/** A new product that old customers hear of first. Times in epoch milliseconds. */
export type LaunchFacts = {
  subject: string;
  label: string;
  url: string | null;
  since: number;
  /** The seller said so, it passed its test, or its page says that it was listed lately. */
  how: 'said' | 'passed' | 'listed';
};

/** Why someone is on the list. */
export const launchWhys = ['vip', 'iron', 'fan'] as const;
export type LaunchWhy = (typeof launchWhys)[number];

export type LaunchPerson = {
  subject: string;
  label: string;
  why: LaunchWhy;
  sales: number;
  url: string | null;
};

export type LaunchView = {
  since: number;
  /** True where the seller began it herself, and may end it. */
  isOwn: boolean;
  /** VIPs first, then by how often they bought. */
  open: LaunchPerson[];
  told: number;
  resting: number;
};
