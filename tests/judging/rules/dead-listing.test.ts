import { describe, expect, it } from 'vitest';
import { deadListing } from '../../../utils/judging/rules/dead-listing';
import type { ListingDossier } from '../../../utils/model/dossier';
import type { Thresholds } from '../../../utils/model/settings';
import type { ReasonCode, Verdict } from '../../../utils/model/verdict';
import {
  ago,
  DAY,
  known,
  listing,
  listingDossier,
  look,
  looks,
  NOW,
  sales,
  TODAY,
  thresholds,
  yuan,
} from '../dossiers';

type Row = {
  when: string;
  dossier: Partial<ListingDossier>;
  finding: Verdict['finding'];
  maybe?: boolean;
  says?: ReasonCode[];
  not?: ReasonCode[];
  asks?: ReasonCode[];
  with?: Partial<Thresholds>;
};

const outFor120 = [look(200), ...looks(195, 10, 0).filter((one) => one.day <= TODAY - 75), ...looks(70)];

const cases: Row[] = [
  {
    when: 'in stock throughout and never sold in 200 days of orders',
    dossier: {},
    finding: 'yes',
    says: [
      'never-sold-in-evidence',
      'in-stock-days',
      'stock-on-hand',
      'cash-tied-up',
      'cash-at-low-price',
      'evidence-days',
    ],
    not: ['stock-gaps'],
  },
  {
    when: 'last sold 120 days ago',
    dossier: { sales: sales([120, 150]) },
    finding: 'yes',
    says: ['silent-days'],
  },
  { when: 'last sold 89 days ago', dossier: { sales: sales([89]) }, finding: 'no', says: ['sold-recently'] },
  {
    when: 'last sold exactly N days ago',
    dossier: { sales: sales([90]) },
    finding: 'yes',
    says: ['silent-days'],
  },
  {
    when: 'no stock',
    dossier: { listing: listing({ sightings: looks(200, 10, 0) }) },
    finding: 'no',
    says: ['out-of-stock'],
  },
  {
    when: 'stock never seen',
    dossier: { listing: listing({ sightings: [] }) },
    finding: 'unknown',
    says: ['stock-unknown'],
    asks: ['stock-unknown'],
  },
  {
    when: 'sold out by its status, no stock column',
    dossier: { listing: listing({ sightings: [], status: 'sold_out' }) },
    finding: 'no',
    says: ['out-of-stock'],
  },
  {
    when: 'taken off the shelf',
    dossier: { listing: listing({ status: 'off_shelf' }) },
    finding: 'no',
    says: ['not-on-sale'],
  },
  {
    when: 'listed 20 days ago',
    dossier: { listing: listing({ listedAt: ago(20) }) },
    finding: 'no',
    says: ['too-new'],
  },
  {
    when: 'listed 60 days ago, never sold',
    dossier: { listing: listing({ listedAt: ago(60) }) },
    finding: 'no',
    says: ['in-stock-days'],
  },
  {
    when: 'listed 95 days ago, never sold',
    dossier: { listing: listing({ listedAt: ago(95) }) },
    finding: 'yes',
    says: ['listed-days'],
  },
  {
    when: 'orders known for 40 days only',
    dossier: { evidence: known(40) },
    finding: 'unknown',
    says: ['evidence-short', 'cash-tied-up'],
    asks: ['evidence-short'],
  },
  {
    when: 'no orders read at all',
    dossier: { evidence: known(0, { orders: 0 }) },
    finding: 'unknown',
    asks: ['no-orders-read'],
  },
  {
    when: 'first look ever, orders known for 200 days',
    dossier: { listing: listing({ sightings: [look(0)], firstSeen: NOW }) },
    finding: 'yes',
    maybe: true,
    says: ['stock-gaps', 'in-stock-days'],
  },
  {
    when: 'first look ever, no listing date',
    dossier: { listing: listing({ sightings: [look(0)], firstSeen: NOW, listedAt: null }) },
    finding: 'yes',
    maybe: true,
    says: ['age-unknown', 'stock-gaps'],
  },
  {
    when: 'no listing date but seen for 200 days',
    dossier: { listing: listing({ listedAt: null }) },
    finding: 'yes',
    not: ['age-unknown'],
  },
  {
    when: 'listed 195 days ago, out of stock for 120 of them',
    dossier: { listing: listing({ listedAt: ago(195), sightings: outFor120 }) },
    finding: 'no',
    says: ['in-stock-days'],
  },
  {
    when: 'out of stock for 120 of the 200 days known, listed before',
    dossier: { listing: listing({ sightings: outFor120 }) },
    finding: 'unknown',
    asks: ['evidence-short'],
  },
  {
    when: 'looks 20 days apart',
    dossier: { listing: listing({ sightings: looks(200, 20) }) },
    finding: 'yes',
    maybe: true,
    says: ['stock-gaps'],
  },
  {
    when: 'a gap in the orders 50 days ago',
    dossier: {
      evidence: known(0, {
        spans: [
          { from: ago(200), to: ago(55) },
          { from: ago(50), to: NOW },
        ],
      }),
    },
    finding: 'unknown',
    asks: ['evidence-short'],
  },
  {
    when: 'a gap before the last sale',
    dossier: {
      sales: sales([100]),
      evidence: known(0, {
        spans: [
          { from: ago(200), to: ago(150) },
          { from: ago(140), to: NOW },
        ],
      }),
    },
    finding: 'yes',
    says: ['silent-days'],
  },
  {
    when: 'an order 30 days ago whose items were never read',
    dossier: { evidence: known(200, { unread: [{ day: TODAY - 30, orders: 2 }] }) },
    finding: 'unknown',
    says: ['items-unread'],
    asks: ['items-unread'],
  },
  {
    when: 'an unread order further back than N days',
    dossier: { evidence: known(200, { unread: [{ day: TODAY - 120, orders: 2 }] }) },
    finding: 'yes',
  },
  {
    when: 'an unread order of unknown day',
    dossier: { evidence: known(200, { unreadUndated: 1 }) },
    finding: 'unknown',
    asks: ['items-unread'],
  },
  {
    when: 'unread orders, yet the 30-day column says 0 for 120 days',
    dossier: {
      evidence: known(200, { unread: [{ day: TODAY - 30, orders: 2 }] }),
      listing: listing({
        sightings: [120, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0].map((d) =>
          look(d, { stock: 5, sold30d: 0 }),
        ),
      }),
    },
    finding: 'yes',
    maybe: true,
    says: ['sold-30d-zero', 'stock-gaps'],
    with: { deadDays: 125 },
  },
  {
    when: 'no orders, one look with 30 days at 0',
    dossier: { evidence: known(0), listing: listing({ sightings: [look(0, { stock: 5, sold30d: 0 })] }) },
    finding: 'unknown',
    says: ['sold-30d-zero'],
  },
  {
    when: 'no orders, looks at 0 that chain over 120 days',
    dossier: {
      evidence: known(0),
      listing: listing({
        sightings: [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0].map((d) => look(d, { stock: 5, sold30d: 0 })),
      }),
    },
    finding: 'yes',
    says: ['sold-30d-zero'],
  },
  {
    when: 'looks at 0 that do not chain',
    dossier: {
      evidence: known(0),
      listing: listing({
        sightings: [look(100, { stock: 5, sold30d: 0 }), look(0, { stock: 5, sold30d: 0 })],
      }),
    },
    finding: 'unknown',
  },
  {
    when: 'a rounded 0 in the column',
    dossier: {
      evidence: known(0),
      listing: listing({ sightings: looks(100).map((s) => ({ ...s, sold30d: { value: 0, exact: false } })) }),
    },
    finding: 'unknown',
    not: ['sold-30d-zero'],
  },
  {
    when: 'an exact lifetime counter that stood still for 100 days',
    dossier: {
      evidence: known(0),
      listing: listing({
        sightings: looks(100).map((s) => ({ ...s, soldTotal: { value: 812, exact: true } })),
      }),
    },
    finding: 'yes',
    says: ['sold-total-still'],
  },
  {
    when: 'a rounded lifetime counter that stood still',
    dossier: {
      evidence: known(0),
      listing: listing({
        sightings: looks(100).map((s) => ({ ...s, soldTotal: { value: 12000, exact: false } })),
      }),
    },
    finding: 'unknown',
    not: ['sold-total-still'],
  },
  {
    when: 'a lifetime counter that moved 20 days ago without any order',
    dossier: {
      listing: listing({
        sightings: looks(100).map((s) => ({
          ...s,
          soldTotal: { value: s.day > TODAY - 20 ? 6 : 5, exact: true },
        })),
      }),
    },
    finding: 'no',
    says: ['sold-30d'],
  },
  {
    when: 'the 30-day column says 3 and no order is there',
    dossier: {
      listing: listing({ sightings: [...looks(200).slice(0, -1), look(0, { stock: 5, sold30d: 3 })] }),
    },
    finding: 'no',
    says: ['sold-30d'],
  },
  {
    when: 'the column says 3 of a sale the orders know, 40 days ago',
    dossier: {
      sales: sales([125]),
      listing: listing({ sightings: [look(120, { stock: 5, sold30d: 3 }), ...looks(110)] }),
    },
    finding: 'yes',
  },
  {
    when: 'matched by title only',
    dossier: { sales: sales([], { join: 'title' }) },
    finding: 'yes',
    maybe: true,
    says: ['joined-by-title'],
  },
  {
    when: 'goods with longer titles were sold',
    dossier: { sales: sales([], { join: 'title', similar: true }) },
    finding: 'unknown',
    asks: ['not-joinable'],
  },
  {
    when: 'order lines that nothing of it can match',
    dossier: { sales: sales([], { join: 'none', unjoinable: 1 }) },
    finding: 'unknown',
    asks: ['not-joinable'],
  },
  {
    when: 'a few odd lines among thousands',
    dossier: { sales: sales([], { unjoinable: 0.001 }) },
    finding: 'yes',
  },
  {
    when: 'a sale without a day',
    dossier: { sales: sales([], { undated: 1 }) },
    finding: 'unknown',
    asks: ['undated-sales'],
  },
  {
    when: 'orders last read 20 days ago',
    dossier: { evidence: known(0, { spans: [{ from: ago(200), to: ago(20) }] }) },
    finding: 'unknown',
    says: ['evidence-stale'],
  },
  {
    when: 'orders last read 10 days ago',
    dossier: { evidence: known(0, { spans: [{ from: ago(200), to: ago(10) }] }) },
    finding: 'yes',
  },
  {
    when: 'a refunded order is no sale',
    dossier: {
      sales: { ...sales(), days: [{ day: TODAY - 5, orders: 0, units: 0, refunded: 1, lastAt: ago(5) }] },
    },
    finding: 'yes',
    says: ['refunded-sales'],
  },
  {
    when: 'a sale seen on its own page, newer than the list',
    dossier: { sales: sales([2]), evidence: known(0, { spans: [{ from: ago(200), to: ago(10) }] }) },
    finding: 'no',
    says: ['sold-recently'],
  },
  { when: 'a smaller threshold', dossier: { sales: sales([40]) }, finding: 'yes', with: { deadDays: 30 } },
  {
    when: 'a sale tomorrow by a wrong clock',
    dossier: { sales: sales([-1]) },
    finding: 'no',
    says: ['sold-recently'],
  },
];

describe('dead-listing', () => {
  it.each(cases)('$when: $finding', (row) => {
    const verdict = deadListing.judge(listingDossier(row.dossier), { ...thresholds, ...row.with }, NOW);
    const codes = verdict.because.map((reason) => reason.code);
    expect({ finding: verdict.finding, maybe: verdict.maybe ?? false, codes }).toMatchObject({
      finding: row.finding,
      maybe: row.maybe ?? false,
    });
    expect(codes).toEqual(expect.arrayContaining(row.says ?? []));
    for (const code of row.not ?? []) expect(codes).not.toContain(code);
    if (row.asks) expect(verdict.ask?.map((reason) => reason.code)).toEqual(row.asks);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('gives the in-stock days as a range and the money at cost where it is known', () => {
    const dossier = listingDossier({
      sales: sales([120]),
      listing: listing({ cost: yuan(20), sightings: looks(200, 10, 7) }),
    });
    const verdict = deadListing.judge(dossier, thresholds, NOW);
    expect(verdict.because).toContainEqual({ code: 'silent-days', values: { days: 120 } });
    expect(verdict.because).toContainEqual({
      code: 'in-stock-days',
      values: { days: 120, low: 120, high: 120 },
    });
    expect(verdict.because).toContainEqual({ code: 'cash-tied-up', values: { amount: yuan(140) } });
    // 140 yuan x 25 % x 120/365
    expect(verdict.because).toContainEqual({
      code: 'carrying-cost',
      values: { amount: { minor: 1151, currency: 'CNY' } },
    });
    expect(verdict.because.some((reason) => /^cash-at/.test(reason.code))).toBe(false);
  });

  it.each([
    ['one price', yuan(50), 'cash-at-price'],
    ['several prices: at its prices it is at least that', yuan(60), 'cash-at-low-price'],
  ])('values stock without a cost at %s', (_, high, code) => {
    const goods = listing({ price: { low: yuan(50), high }, sightings: looks(200, 10, 2) });
    const { because } = deadListing.judge(
      listingDossier({ sales: sales([120]), listing: goods }),
      thresholds,
      NOW,
    );
    expect(because).toContainEqual({ code: 'cash-tied-up', values: { amount: yuan(100) } });
    expect(because.filter((reason) => /^cash-at/.test(reason.code))).toEqual([{ code }]);
  });

  it('counts days in the shop’s own time zone', () => {
    // Sold at 23:30 Shanghai time, 90 days and 30 minutes before noon there: 90 days on that clock.
    const at = NOW - 90 * DAY;
    const dossier = listingDossier({
      timeZone: 'Asia/Shanghai',
      sales: {
        ...sales(),
        days: [{ day: Math.floor((at + 8 * 3_600_000) / DAY), orders: 1, units: 1, refunded: 0, lastAt: at }],
      },
    });
    const verdict = deadListing.judge(dossier, thresholds, NOW);
    expect(verdict.because).toContainEqual({ code: 'silent-days', values: { days: 90 } });
  });

  it('never turns a known dead listing into nothing when evidence of nothing else changed', () => {
    const dossier = listingDossier({ sales: sales([120]) });
    for (let later = 0; later <= 14; later += 1)
      expect(deadListing.judge(dossier, thresholds, NOW + later * DAY).finding).toBe('yes');
    expect(deadListing.judge(dossier, thresholds, NOW + 15 * DAY).finding).toBe('unknown');
  });
});
