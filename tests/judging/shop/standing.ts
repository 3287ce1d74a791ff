import type { ListingStanding, SalesShape } from '../../../utils/model/outlook';

/** A listing's place in its shop: nothing sold, but for what is given. */
export function standing(extra: Partial<ListingStanding> = {}): ListingStanding {
  return {
    abc: null,
    revenue: null,
    share: null,
    rank: null,
    of: 0,
    orders: 0,
    units: 0,
    refunded: 0,
    joined: 0,
    buyers: 0,
    returning: 0,
    backForIt: 0,
    firsts: 0,
    followed: 0,
    again: 0,
    cycle: null,
    family: null,
    pairs: [],
    twin: null,
    specs: [],
    cuts: { times: 0, drop: 0 },
    cash: null,
    ...extra,
  };
}

export function shape(extra: Partial<SalesShape> = {}): SalesShape {
  return {
    window: 365,
    currency: 'CNY',
    revenue: 100_000,
    units: 1000,
    orders: 900,
    oneAndDone: 0.6,
    firstShare: 0.5,
    refundRate: 0.04,
    categories: [],
    ...extra,
  };
}
