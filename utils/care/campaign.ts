import type { BreakEven } from '../model/campaign';

/** Whether a platform's campaign can pay before the seller joins it. Amounts in minor units of one currency. */
export type CampaignPlan = {
  /** Price of one piece without the campaign, what it costs, and the share of the price the platform takes, 0 to 1. */
  price: number;
  cost: number;
  fee: number;
  /** Share taken off the price in the campaign, 0 to 1, and what taking part costs altogether (slots, ads, samples). */
  discount: number;
  fixed: number;
  /** Pieces that would be sold in the same days without it. */
  usual: number;
};

/** Margins count to a ten-thousandth of a minor unit: what is less is arithmetic, not money. */
const PARTS = 10_000;
const exact = (amount: number) => Math.round(amount * PARTS) / PARTS;

/** fixed + usual × usual margin, divided by what is left of a piece in the campaign, rounded up. */
export function breakEven({ price, cost, fee, discount, fixed, usual }: CampaignPlan): BreakEven {
  const usualMargin = exact(price * (1 - fee) - cost);
  const margin = exact(price * (1 - discount) * (1 - fee) - cost);
  const lost = fixed + usual * Math.max(0, usualMargin);
  const pieces = margin > 0 ? Math.ceil(Math.round(lost * PARTS) / Math.round(margin * PARTS)) : null;
  return { usualMargin, margin, pieces, times: pieces === null || usual <= 0 ? null : pieces / usual };
}
