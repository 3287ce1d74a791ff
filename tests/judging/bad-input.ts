import type { BuyerDossier, ListingDossier } from '../../utils/model/dossier';
import type { BuyerOrder, SaleDay } from '../../utils/model/facts';
import type { ShopOutlook } from '../../utils/model/outlook';
import { parseSettings, type Thresholds } from '../../utils/model/settings';
import { ago, bought, DAY, known, listing, look, looks, sales, TODAY, thresholds, yuan } from './dossiers';
import { outlook } from './shop/made-shop';
import { shape, standing } from './shop/standing';

/** Input that no shop should have. */

export const usd = (n: number) => ({ minor: n * 100, currency: 'USD' });
const broken = { r: Number.NaN, alpha: Number.NaN, a: Number.NaN, b: Number.NaN };
const fit = outlook(600);

/** What a shop's history may have come to. */
export const outlooks: [string, ShopOutlook | null][] = [
  ['nothing worked through', null],
  ['too few for a model', outlook(20, { sales: shape() })],
  ['a rough model', outlook(300, { sales: shape(), buyers: purses(20) })],
  ['a model', { ...fit, sales: shape(), buyers: purses(600) }],
  [
    'a fit that did not converge',
    {
      ...fit,
      goods: { ...fit.goods, method: 'failed', plain: none(), shop: none(), gap: null, past: null },
      people: { ...fit.people, method: 'failed', plain: none(), shop: none(), gap: null, past: null },
      sales: shape({ oneAndDone: null, firstShare: null, refundRate: null, revenue: 0 }),
      buyers: { count: 0, currency: null, quintiles: null, spend: null },
    },
  ],
  [
    'parameters that are no numbers',
    {
      ...fit,
      goods: { ...fit.goods, plain: { mbg: broken, discounted: null }, shop: none() },
      people: { ...fit.people, plain: { mbg: broken, discounted: null }, shop: none() },
      buyers: { ...purses(600), spend: { p: Number.NaN, q: 1, gamma: 0 } },
    },
  ],
];

function none() {
  return { mbg: null, discounted: null };
}

function purses(count: number) {
  const quintiles = { recency: [0, 0, 0, 0], frequency: [1, 1, 1, 1], money: [0, 0, 0, 0] };
  return { count, currency: 'CNY', quintiles, spend: { p: 6, q: 0.5, gamma: 10 } };
}

export const numbers: [string, Thresholds][] = [
  ['numbers as they come', thresholds],
  [
    'the least of each',
    parseSettings({ thresholds: { minMargin: 0, feeRate: 0, carryingRate: 0 } }).thresholds,
  ],
  [
    'the most of each',
    parseSettings({ thresholds: { minMargin: 0.5, feeRate: 0.4, carryingRate: 1, trafficMargin: 0.5 } })
      .thresholds,
  ],
];

const soldOn = (day: number, extra: Partial<SaleDay> = {}): SaleDay => ({
  ...{ day, orders: 1, units: 1, refunded: 0, lastAt: day * DAY },
  ...extra,
});
export const busy = standing({
  ...{ abc: 'A', share: 0.5, rank: 1, of: 4, orders: 40, units: 60, buyers: 30, returning: 10, backForIt: 4 },
  ...{
    firsts: 20,
    again: 20,
    followed: 8,
    joined: 30,
    cycle: 30,
    revenue: yuan(900),
    cash: { rank: 1, of: 3 },
  },
  specs: [
    { name: 'S', price: 5000, units: 20 },
    { name: 'L', price: 8000, units: 30 },
  ],
});

export const goods: [string, Partial<Omit<ListingDossier, 'kind'>>][] = [
  ['no order, nothing seen', { sales: sales(), evidence: known(0), listing: listing({ sightings: [] }) }],
  ['no order in a known time', { sales: sales() }],
  ['one order', { sales: sales([40]) }],
  ['all on one day', { sales: sales([], { days: [soldOn(TODAY - 3, { orders: 300, units: 300 })] }) }],
  [
    'all today',
    { sales: sales([], { days: [soldOn(TODAY, { orders: 300, units: 300 })] }), evidence: known(1) },
  ],
  [
    'a clock that ran ahead and came back',
    {
      sales: sales([], { days: [soldOn(TODAY + 40), soldOn(TODAY + 41)] }),
      listing: listing({
        listedAt: ago(-30),
        sightings: [look(-40), look(5), look(-2)],
        firstSeen: ago(-40),
      }),
      evidence: known(0, { spans: [{ from: ago(-10), to: ago(-50) }] }),
    },
  ],
  [
    'negative quantities and stock',
    {
      sales: sales([], { days: [soldOn(TODAY - 100, { units: -3 }), soldOn(TODAY - 9, { units: -1 })] }),
      listing: listing({ sightings: looks(200, 10, -5) }),
      standing: { ...busy, units: -60, revenue: yuan(-900), share: -0.5 },
    },
  ],
  [
    'more refunds than orders',
    {
      sales: sales([], { days: [soldOn(TODAY - 50, { orders: 0, units: 0, refunded: 9 })] }),
      standing: { ...busy, orders: 0, refunded: 90, complaints: 120, reviews: { rated: 0, bad: 3 } },
    },
  ],
  [
    'prices and costs of nothing',
    {
      sales: sales([10, 20, 30]),
      listing: listing({ price: { low: yuan(0), high: yuan(0) }, cost: yuan(0) }),
      standing: {
        ...busy,
        specs: [
          { name: '', price: 0, units: 0 },
          { name: '', price: 0, units: 40 },
        ],
      },
    },
  ],
  [
    'a cost above its price',
    { sales: sales([10, 20, 30]), listing: listing({ cost: yuan(500) }), standing: busy },
  ],
  [
    'a cost of the whole price',
    { sales: sales([10, 20]), listing: listing({ cost: yuan(50) }), standing: busy },
  ],
  [
    'mixed currencies',
    {
      sales: sales([10, 20, 30]),
      listing: listing({ cost: usd(20) }),
      standing: { ...busy, revenue: usd(9) },
    },
  ],
  [
    'numbers past counting',
    {
      sales: sales([], { days: [soldOn(TODAY - 100, { units: 9e15, orders: 9e15 })] }),
      listing: listing({ sightings: looks(200, 10, 9e15), cost: { minor: 9e15, currency: 'CNY' } }),
      standing: { ...busy, units: 9e15, revenue: { minor: 9e15, currency: 'CNY' } },
    },
  ],
];

export const on = (day: number, extra: Partial<BuyerOrder> = {}) => bought(day, extra);
const many = Array.from({ length: 300 }, (_, i) => on(i + 1, { orderId: `o${i}` }));
const earlier = { sales: 9700, cancelled: 40, refunded: 60, missing: 0, spent: [yuan(970_000)] };

export const people: [string, BuyerOrder[], Partial<BuyerDossier>][] = [
  ['no order', [], {}],
  ['no order and nothing known', [], { evidence: known(0) }],
  ['one order', [on(40)], {}],
  ['one order without a time or an amount', [on(40, { at: null, net: null })], {}],
  ['all on one day', Array.from({ length: 300 }, (_, i) => on(3, { orderId: `o${i}` })), {}],
  ['10,000 orders', many, { earlier }],
  ['10,000 orders on one day', many.map((one) => ({ ...one, at: ago(2) })), { earlier }],
  ['a clock that ran ahead and came back', [on(-40), on(-30), on(5)], {}],
  ['negative amounts', [on(9, { net: yuan(-50) }), on(90, { net: yuan(-9) })], {}],
  [
    'refunds larger than orders',
    [on(5, { state: 'refunded', net: yuan(-90) }), on(50, { state: 'refunding', net: yuan(-5) })],
    { earlier: { ...earlier, sales: 0, refunded: 900, spent: [yuan(-900)] } },
  ],
  [
    'mixed currencies',
    [on(9), on(90, { net: usd(5) }), on(150)],
    { earlier: { ...earlier, spent: [usd(9)] } },
  ],
  ['numbers past counting', [on(9, { net: { minor: 9e15, currency: 'CNY' } }), on(90)], { earlier }],
  ['everything cancelled', [on(9, { state: 'cancelled' }), on(90, { state: 'unpaid' })], {}],
  [
    'a list that claims nonsense',
    [on(9)],
    {
      claim: {
        ...{ orders: { value: -5, exact: true }, spent: usd(-1), joinedAt: ago(-9), firstOrderAt: null },
        ...{ lastOrderAt: ago(-5), tags: [], readAt: ago(-5) },
      },
    },
  ],
];
