import { costOf, type PlacedOrder } from './sale';

/** A buyer's first sale that is kept: 1 at full price, 2 with a discount, 0 not told; where it came from; the goods on it. */
export type First = { at: number; deal: 0 | 1 | 2; channel: number; goods: number[] };

export type FirstsFold = {
  byBuyer: Map<string, First>;
  channels: string[];
  /** What a piece of each listing cost, where it is known: minor units and currency. */
  costs: Map<number, { minor: number; currency: string | null }>;
  /**
   * By currency and buyer: what her sales left after the goods' costs, of sales whose goods all have one in the order's
   * currency.
   */
  gains: Map<string, number>;
};

/** Channels beyond this many are counted as not told: a page that says another one each time says none. */
const MOST_CHANNELS = 30;

export function newFirstsFold(): FirstsFold {
  return { byBuyer: new Map(), channels: [''], costs: new Map(), gains: new Map() };
}

/** Keeps a sale where it is its buyer's first so far. Changes the fold it is given; the order of orders doesn't matter. */
export function addFirst(fold: FirstsFold, { order, net, places }: PlacedOrder): void {
  const { buyer, at, discount, channel } = order;
  if (buyer === null) return;
  const gain = gainOf(fold, { order, net, places });
  const purse = `${net?.currency ?? ''} ${buyer}`;
  if (gain !== null) fold.gains.set(purse, (fold.gains.get(purse) ?? 0) + gain);
  if (at === null) return;
  const known = fold.byBuyer.get(buyer);
  if (known && known.at <= at) return;
  const goods = [...new Set(places.filter((place, i) => place >= 0 && order.items[i]?.refunded === false))];
  fold.byBuyer.set(buyer, {
    at,
    deal: discount === undefined ? 0 : discount.minor === 0 ? 1 : 2,
    channel: channelOf(fold, channel),
    goods,
  });
}

function channelOf({ channels }: FirstsFold, channel: string | undefined): number {
  if (channel === undefined) return 0;
  const known = channels.indexOf(channel);
  if (known >= 0) return known;
  return channels.length > MOST_CHANNELS ? 0 : channels.push(channel) - 1;
}

function gainOf({ costs }: FirstsFold, { order, net, places }: PlacedOrder): number | null {
  if (!net || !order.itemsKnown || order.items.length === 0) return null;
  let cost = 0;
  for (const [i, item] of order.items.entries()) {
    if (item.refunded) continue;
    const unit = costs.get(places[i] ?? -2);
    if (!unit || unit.currency !== (costOf(item)?.currency ?? net.currency) || unit.currency !== net.currency)
      return null;
    cost += unit.minor * Math.max(0, item.quantity ?? 1);
  }
  return net.minor - cost;
}
