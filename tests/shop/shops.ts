import { makeHistory } from './history/make-history';
import type { History } from './history/types';
import { type BuyerTruth, buyerTruth, type ListingTruth, listingTruth } from './truth';

/** How a shop's order list names its buyers. */
export type BuyerStyle = 'link' | 'masked' | 'account';

export type DemoShop = {
  key: string;
  /** The account id every page shows in its header. */
  marker: string;
  name: { zh: string; en: string };
  buyers: BuyerStyle;
  history: History;
  listings: Map<string, ListingTruth>;
  people: Map<string, BuyerTruth>;
};

const PLANS = [
  {
    key: 'qinghe',
    marker: '88210417',
    zh: '青禾家居',
    en: 'Qinghe Home',
    buyers: 'link',
    seed: 20,
    listings: 320,
    perDay: 6,
  },
  {
    key: 'yunmu',
    marker: '60355208',
    zh: '云木杂货',
    en: 'Yunmu Goods',
    buyers: 'masked',
    seed: 7,
    listings: 120,
    perDay: 1.6,
  },
  {
    key: 'songshi',
    marker: '71904466',
    zh: '松石工坊',
    en: 'Songshi Works',
    buyers: 'account',
    seed: 31,
    listings: 60,
    perDay: 0.8,
  },
] as const;

export type ShopKey = (typeof PLANS)[number]['key'];
export const shopKeys: ShopKey[] = PLANS.map((plan) => plan.key);

/** The three demo shops at `now` (epoch milliseconds); the first is the big one. */
export function openShops(now: number): Map<string, DemoShop> {
  return new Map(PLANS.map((plan) => [plan.key, openShop(plan, now)]));
}

function openShop(plan: (typeof PLANS)[number], now: number): DemoShop {
  const { key, marker, zh, en, buyers, ...sizes } = plan;
  const history = makeHistory({ ...sizes, now });
  const listings = listingTruth(history);
  return { key, marker, name: { zh, en }, buyers, history, listings, people: buyerTruth(history) };
}
