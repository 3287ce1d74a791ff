import type { BuyerRule, ListingRule } from '../judging/rule';
import type { Thresholds } from '../model/settings';
import type { Judges } from '../store/judged';

/** Every rule there is: a file in judging/rules registers by being there. */
const files = import.meta.glob<{ default: ListingRule | BuyerRule }>('../judging/rules/*.ts', {
  eager: true,
});

export const allRules: (ListingRule | BuyerRule)[] = Object.values(files).map((file) => file.default);

/** The rules as the store calls them: one kind of dossier in, all verdicts out. */
export function judgesOf(rules: (ListingRule | BuyerRule)[], thresholds: Thresholds, now: number): Judges {
  const isListing = (rule: ListingRule | BuyerRule): rule is ListingRule => rule.subject === 'listing';
  const forListings = rules.filter(isListing);
  const forBuyers = rules.filter((rule): rule is BuyerRule => !isListing(rule));
  return {
    listing: (dossier) => forListings.map((rule) => rule.judge(dossier, thresholds, now)),
    buyer: (dossier) => forBuyers.map((rule) => rule.judge(dossier, thresholds, now)),
  };
}
