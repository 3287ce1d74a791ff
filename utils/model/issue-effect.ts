/** Orders of some days, and how many of them were paid back. */
export type RefundsIn = { orders: number; refunded: number };

/** `early`: so many days too soon to look. `unknown`: the orders of these days were not read in full. */
export type IssueEffect =
  | { kind: 'early'; days: number }
  | { kind: 'unknown'; days: number }
  | { kind: 'known'; days: number; before: RefundsIn; after: RefundsIn };
