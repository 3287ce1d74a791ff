/** Judgements on goods that are worth a task of their own; `dead-listing` has an index of its own. */
export const goodsRules = [
  'niche-keeper',
  'price-floor',
  'cover',
  'role',
  'twin',
  'focus',
  'hero',
  'browsed',
] as const;
export type GoodsRule = (typeof goodsRules)[number];
