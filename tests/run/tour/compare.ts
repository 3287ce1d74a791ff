import type { SeenHint } from '../../e2e/hints';
import { DAY } from '../../shop/history/types';
import type { DemoShop } from '../../shop/shops';
import { buyerTruth } from '../../shop/truth';
import type { Walk } from './walk';

export type Comparison = { lines: string[]; right: boolean };

/** What the hints said beside what the shop's books say; `right` is false where a hint claims too much or too little. */
export function compare(walk: Walk, shop: DemoShop, daysBack: number): Comparison {
  const dead = compareListings(walk, shop);
  const repeat = compareBuyers(walk.orders, shop, daysBack);
  return { lines: [...dead.lines, '', ...repeat.lines], right: dead.right && repeat.right };
}

function compareListings({ listings, listingRows }: Walk, shop: DemoShop): Comparison {
  const said = new Map(listings.filter(isDead).map((hint) => [hint.row, hint]));
  const truths = listingRows.map((id) => shop.listings.get(id)).filter((truth) => truth !== undefined);
  const missed = truths.filter((truth) => truth.dead && !said.has(truth.id));
  const unseen = truths.filter((truth) => truth.restocked && said.has(truth.id));
  const wrong = truths.filter((truth) => !truth.dead && !truth.restocked && said.has(truth.id));
  const lines = [
    `Listings: looked at ${truths.length}, flagged ${said.size} as dead; by the shop's books ${truths.filter((t) => t.dead).length} are.`,
    `  missed ${missed.length}, wrongly flagged ${wrong.length}, flagged though restocked meanwhile (no page shows it) ${unseen.length}`,
    ...[...said.values()]
      .slice(0, 4)
      .map((hint) => `  ${shop.listings.get(hint.row)?.product.title.zh}: ${hint.word}`),
  ];
  return { lines, right: missed.length === 0 && wrong.length === 0 };
}

function compareBuyers(hints: SeenHint[], shop: DemoShop, daysBack: number): Comparison {
  const people = buyerTruth(shop.history, shop.history.now - daysBack * DAY);
  const buyerOf = new Map(shop.history.orders.map((order) => [order.id, order.buyer]));
  const said = new Map(hints.filter(isRepeat).map((hint) => [buyerOf.get(hint.row) ?? '', hint]));
  const looked = new Set(hints.map((hint) => buyerOf.get(hint.row)));
  const wrong = [...said.keys()].filter((id) => (shop.people.get(id)?.sales ?? 0) < 2);
  // Only the last pages saw all orders of that time, so truth is asked about the time alone.
  const repeat = [...people.values()].filter((buyer) => buyer.sales >= 2);
  const missed = repeat.filter((buyer) => !said.has(buyer.id));
  const lines = [
    `Buyers: hints for ${looked.size}, flagged ${said.size} as repeat buyers; by the shop's books ${repeat.length} bought twice in these ${daysBack} days.`,
    `  missed ${missed.length}, wrongly flagged ${wrong.length}`,
    ...[...said].slice(0, 4).map(([id, hint]) => `  ${shop.people.get(id)?.account}: ${hint.word}`),
  ];
  return { lines, right: missed.length === 0 && wrong.length === 0 };
}

/** On a listing: surely dead, or dead as far as anyone could see (stock of days nobody looked at). */
export function isDead({ tone, word }: SeenHint): boolean {
  return tone === 'dead' || (tone === 'watch' && /滞销|滯銷|dead/i.test(word));
}

/** On an order: a returning buyer, one with an open refund, or maybe one. */
export function isRepeat({ tone }: SeenHint): boolean {
  return tone === 'good' || tone === 'watch' || tone === 'plain';
}
