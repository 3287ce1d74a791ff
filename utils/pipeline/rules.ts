import { naming, numbersPicker } from '../judging/own-numbers';
import { type BuyerRule, type ListingRule, verdictOf } from '../judging/rule';
import type { ShopOutlook } from '../model/outlook';
import type { GoodsGroup, Settings, Thresholds } from '../model/settings';
import type { Judges } from '../store/judged';
import { outlooksOf } from '../store/outlooks';
import { type SaidOfGoods, saidOfGoods } from '../store/said-of-goods';
import type { Store } from '../store/store';

/** Every rule there is: a file in judging/rules registers by being there. */
const files = import.meta.glob<{ default: ListingRule | BuyerRule }>('../judging/rules/*.ts', {
  eager: true,
});

export const allRules: (ListingRule | BuyerRule)[] = Object.values(files).map((file) => file.default);

/** What verdicts rest on besides their subject's own facts; a shop without an outlook is judged by these alone. */
export type Basis = {
  /** What the whole history of each shop says, by shop. */
  outlooks: ReadonlyMap<string, ShopOutlook>;
  /** What the seller said of single listings. */
  said: SaidOfGoods;
  /** Categories with numbers of their own. */
  groups: readonly GoodsGroup[];
};
const NOTHING: Basis = { outlooks: new Map(), said: new Map(), groups: [] };

/** Gathers it from what is stored and set. */
export async function basisOf(
  store: Store,
  { groups, team }: Pick<Settings, 'groups' | 'team'>,
): Promise<Basis> {
  const tags = new Set(groups.flatMap(({ by, name }) => (by === 'tag' ? [name] : [])));
  const [outlooks, said] = await Promise.all([
    outlooksOf(store),
    saidOfGoods(store, { tags, testDays: team.testDays }),
  ]);
  return { outlooks, said, groups };
}

/** The rules as the store calls them: one kind of dossier in, all verdicts out. */
export function judgesOf(
  rules: (ListingRule | BuyerRule)[],
  thresholds: Thresholds,
  now: number,
  { outlooks, said, groups }: Basis = NOTHING,
): Judges {
  const forListings = rules.filter(isListing);
  const numbersOf = numbersPicker(thresholds, groups);
  return {
    listing: (bare) => {
      const own = said.get(bare.listing.key);
      const outlook = outlooks.get(bare.listing.shop) ?? null;
      const dossier = own ? { ...bare, outlook, said: own } : { ...bare, outlook };
      const numbers = numbersOf(dossier);
      return forListings.flatMap((rule) => {
        const verdict = verdictOf(rule, dossier, numbers.thresholds, now);
        return verdict ? [naming(verdict, rule.uses ?? [], numbers)] : [];
      });
    },
    buyer: buyerJudge(rules, thresholds, now, outlooks),
  };
}

/** The buyers' half alone: what the seller said of goods and the numbers of categories change nothing for a buyer. */
export function buyerJudge(
  rules: (ListingRule | BuyerRule)[],
  thresholds: Thresholds,
  now: number,
  outlooks: Basis['outlooks'],
): Judges['buyer'] {
  const forBuyers = rules.filter((rule): rule is BuyerRule => !isListing(rule));
  return (bare) => {
    const dossier = { ...bare, outlook: outlooks.get(bare.buyer.shop) ?? null };
    return forBuyers.flatMap((rule) => rule.judge(dossier, thresholds, now) ?? []);
  };
}

function isListing(rule: ListingRule | BuyerRule): rule is ListingRule {
  return rule.subject === 'listing';
}
