import type { Money } from './money';

/** Why someone can't be entered as who brought a customer. */
export const referralRefusals = ['self', 'other-shop', 'was-brought', 'has-brought'] as const;
export type ReferralRefusal = (typeof referralRefusals)[number];

/** A customer as a list names her. `sales`: how many are known; `newest`: epoch milliseconds of the last. */
export type PersonLine = { subject: string; label: string; sales: number; newest: number | null };

/** Who brought a customer and whom she brought, one step each way. */
export type ReferralView = {
  by: (PersonLine & { reward: Money | null; since: number }) | null;
  brought: (PersonLine & { reward: Money | null; since: number })[];
  /** What those came to; `net` null where amounts lack or differ in currency. */
  orders: number;
  net: Money | null;
};
