import type { BuyerDossier, EvidenceFacts, ListingDossier, SalesFacts } from '../../utils/model/dossier';
import type { BuyerOrder, Listing, Sighting } from '../../utils/model/facts';
import { parseSettings, type Thresholds } from '../../utils/model/settings';

export const DAY = 86_400_000;
/** Day 20775, noon UTC. */
export const TODAY = 20_775;
export const NOW = TODAY * DAY + DAY / 2;
export const { thresholds }: { thresholds: Thresholds } = parseSettings({});
export const yuan = (n: number) => ({ minor: n * 100, currency: 'CNY' });
export const ago = (days: number) => NOW - days * DAY;

/** One look `days` days ago. */
export function look(
  days: number,
  seen: { stock?: number; sold30d?: number; soldTotal?: number; exact?: boolean } = {},
): Sighting {
  const count = (value: number | undefined) =>
    value === undefined ? null : { value, exact: seen.exact ?? true };
  return {
    day: TODAY - days,
    at: ago(days),
    stock: seen.stock === undefined ? { value: 5, exact: true } : count(seen.stock),
    sold30d: count(seen.sold30d),
    soldTotal: count(seen.soldTotal),
  };
}

/** Looks with stock every `step` days from `from` days ago up to now. */
export function looks(from: number, step = 10, stock = 5): Sighting[] {
  const days = [];
  for (let day = from; day > 0; day -= step) days.push(look(day, { stock }));
  return [...days, look(0, { stock })];
}

export function listing(extra: Partial<Listing> = {}): Listing {
  return {
    key: 'listing|shop|i:1',
    shop: 'shop',
    id: 'i:1',
    itemId: '1',
    skus: [],
    title: '杯子',
    spec: null,
    url: null,
    price: { low: yuan(50), high: yuan(60) },
    cost: null,
    status: 'on_sale',
    statusText: null,
    listedAt: ago(400),
    category: null,
    latest: {},
    sightings: looks(200),
    firstSeen: ago(200),
    lastSeen: NOW,
    ...extra,
  };
}

export function sales(soldAgo: number[] = [], extra: Partial<SalesFacts> = {}): SalesFacts {
  const days = soldAgo
    .map((days) => ({ day: TODAY - days, orders: 1, units: 1, refunded: 0, lastAt: ago(days) }))
    .sort((a, b) => a.day - b.day);
  return { days, join: 'item', undated: 0, unjoinable: 0, similar: false, ...extra };
}

/** Orders known without a gap for `days` days. */
export function known(days: number, extra: Partial<EvidenceFacts> = {}): EvidenceFacts {
  const spans = days > 0 ? [{ from: ago(days), to: NOW }] : [];
  return {
    spans,
    unread: [],
    unreadUndated: 0,
    refundsSeen: true,
    refundsApart: false,
    refunds: [],
    orders: 500,
    ...extra,
  };
}

export function listingDossier(extra: Partial<Omit<ListingDossier, 'kind'>> = {}): ListingDossier {
  return {
    kind: 'listing',
    listing: listing(),
    sales: sales(),
    evidence: known(200),
    timeZone: 'UTC',
    outlook: null,
    standing: null,
    ...extra,
  };
}

export function bought(days: number, extra: Partial<BuyerOrder> = {}): BuyerOrder {
  return { orderId: `o${days}`, at: ago(days), net: yuan(100), state: 'sale', ...extra };
}

export function buyerDossier(
  orders: BuyerOrder[],
  extra: Partial<BuyerDossier['buyer']> = {},
  rest: Partial<BuyerDossier> = {},
): BuyerDossier {
  return {
    kind: 'buyer',
    buyer: {
      key: 'buyer|shop|b1',
      shop: 'shop',
      id: 'b1',
      label: '李*',
      keyKind: 'buyerId',
      strong: true,
      orders: [...orders].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)),
      firstSeen: 0,
      lastSeen: 0,
      ...extra,
    },
    earlier: null,
    claim: null,
    evidence: known(200),
    timeZone: 'UTC',
    outlook: null,
    ...rest,
  };
}
