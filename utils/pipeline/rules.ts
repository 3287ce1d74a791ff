import type { BuyerRule, ListingRule } from '../judging/rule';
import type { ShopOutlook } from '../model/outlook';
import type { Thresholds } from '../model/settings';
import type { Judges } from '../store/judged';

/** Every rule there is: a file in judging/rules registers by being there. */
const files = import.meta.glob<{ default: ListingRule | BuyerRule }>('../judging/rules/*.ts', {
  eager: true,
});

export const allRules: (ListingRule | BuyerRule)[] = Object.values(files).map((file) => file.default);

/** What the whole history of each shop says, by shop; a shop without one is judged by its subjects' own facts. */
export type Outlooks = ReadonlyMap<string, ShopOutlook>;

/** The rules as the store calls them: one kind of dossier in, all verdicts out. */
export function judgesOf(
  rules: (ListingRule | BuyerRule)[],
  thresholds: Thresholds,
  now: number,
  outlooks: Outlooks = new Map(),
): Judges {
  const isListing = (rule: ListingRule | BuyerRule): rule is ListingRule => rule.subject === 'listing';
  const forListings = rules.filter(isListing);
  const forBuyers = rules.filter((rule): rule is BuyerRule => !isListing(rule));
  return {
    listing: (bare) => {
      const dossier = { ...bare, outlook: outlooks.get(bare.listing.shop) ?? null };
      return forListings.flatMap((rule) => rule.judge(dossier, thresholds, now) ?? []);
    },
    buyer: (bare) => {
      const dossier = { ...bare, outlook: outlooks.get(bare.buyer.shop) ?? null };
      return forBuyers.flatMap((rule) => rule.judge(dossier, thresholds, now) ?? []);
    },
  };
}
