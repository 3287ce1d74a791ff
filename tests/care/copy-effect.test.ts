import { describe, expect, it } from 'vitest';
import { copyEffect } from '../../utils/care/copy-effect';

const DAY = 86_400_000;
const TODAY = 20_775;
const NOW = TODAY * DAY + DAY / 2;

/** One order a day until 20 days ago, two a day since; all orders read back so many days. */
function dossier(known = 200, unreadBack: number[] = []) {
  const days = Array.from({ length: 120 }, (_, i) => {
    const orders = i + 1 > 20 ? 1 : 2;
    return { day: TODAY - i - 1, units: orders, lastAt: 0, orders, refunded: 0 };
  });
  const unread = unreadBack.map((back) => ({ day: TODAY - back, orders: 1 }));
  return {
    sales: { days, join: 'item' as const, undated: 0, unjoinable: 0, similar: false },
    evidence: {
      spans: [{ from: NOW - known * DAY, to: NOW }],
      ...{ unread, unreadUndated: 0, refundsSeen: true, refundsApart: false, refunds: [], orders: 1 },
    },
    timeZone: 'UTC',
  };
}
const effect = (of: ReturnType<typeof dossier>, ago = 20) => copyEffect(of, NOW - ago * DAY, NOW);

describe('orders before and after words changed', () => {
  it('are counted over as many days', () => {
    expect(effect(dossier())).toEqual({ kind: 'known', days: 20, before: 20, after: 40 });
  });

  it.each([
    ['too early', dossier(), 3, { kind: 'early', days: 4 }],
    ['orders not read back far enough', dossier(30), 20, { kind: 'unknown', days: 20 }],
    [
      'an order in these days whose goods no page showed',
      dossier(200, [10]),
      20,
      { kind: 'unknown', days: 20 },
    ],
    [
      'undated sales',
      { ...dossier(), sales: { ...dossier().sales, undated: 1 } },
      20,
      { kind: 'unknown', days: 20 },
    ],
  ] as const)('%s', (_what, of, ago, found) => {
    expect(effect(of, ago)).toEqual(found);
  });

  it('an order outside these days takes nothing away', () => {
    expect(effect(dossier(200, [50])).kind).toBe('known');
  });
});
