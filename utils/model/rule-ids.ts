/** The names of all judgements, each a file of utils/judging/rules, with what a verdict's `as` may be. */

export const listingRuleIds = [
  'dead-listing', // fact: in stock, and nothing sold for N days
  'dying', // forecast: likely no sale in the next 90 days
  'stage', // as: new, in-test, seasonal, out-of-stock
  'niche-keeper', // slow, but brings buyers back: never "cut"
  'hero', // the few that carry the shop
  'role', // as: traffic, service, repeat
  'grade', // as: keep, watch, cut
  'slow', // sells, but its stock lasts too long
  'cover', // a hero or A listing that runs out
  'turns', // turnover, GMROI and what cash in it grows to
  'price-floor', // below cost, fees and least margin; or cut too often
  'one-and-done', // its buyers don't come back, or ask for their money back
  'cycle', // as: reminder, referral
  'spec-ladder', // as: no-top, too-close, sound
  'twin', // a title nearly the same as another's
  'focus', // outside of the shop's main category
  'browsed', // many views and no order
  'pairs', // what is bought together with it
] as const;
export type ListingRuleId = (typeof listingRuleIds)[number];

export const buyerRuleIds = [
  'repeat-buyer',
  'sleeping', // a returning buyer who likely won't come in the next 90 days
  'rfm', // as: champion, loyal, promising, newcomer, at-risk, lost, plain
  'expected', // orders and spend in the next 90 days; as: top, middle, base
  'taste', // price band, usual spec; as: full-price, discount, mixed
  'brushing', // orders that look like brushing
] as const;
export type BuyerRuleId = (typeof buyerRuleIds)[number];

export type RuleId = ListingRuleId | BuyerRuleId;

/** What a verdict calls its subject where a rule knows several names. */
export const stands = [
  'new',
  'in-test',
  'seasonal',
  'out-of-stock',
  'traffic',
  'service',
  'repeat',
  'keep',
  'watch',
  'cut',
  'reminder',
  'referral',
  'no-top',
  'too-close',
  'sound',
  'champion',
  'loyal',
  'promising',
  'newcomer',
  'at-risk',
  'lost',
  'plain',
  'top',
  'middle',
  'base',
  'full-price',
  'discount',
  'mixed',
] as const;
export type Stand = (typeof stands)[number];
