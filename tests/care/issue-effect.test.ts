import { describe, expect, it } from 'vitest';
import { issueEffect } from '../../utils/care/issue-effect';

const DAY = 86_400_000;
const TODAY = 20_775;
const NOW = TODAY * DAY + DAY / 2;

/** One order a day of so many days back, every `every`-th of them paid back before the change and none after it. */
function dossier(changedAgo: number, known = 200, refundsSeen = true) {
  const days = Array.from({ length: 120 }, (_, i) => {
    const back = i + 1;
    const isRefunded = back > changedAgo && back % 5 === 0;
    const counts = isRefunded ? { orders: 0, refunded: 1 } : { orders: 1, refunded: 0 };
    return { day: TODAY - back, units: 1, lastAt: 0, ...counts };
  });
  return {
    sales: { days, join: 'item' as const, undated: 0, unjoinable: 0, similar: false },
    evidence: {
      spans: known > 0 ? [{ from: NOW - known * DAY, to: NOW }] : [],
      ...{ unread: [], unreadUndated: 0, refundsSeen, refundsApart: false, refunds: [], orders: 1 },
    },
    timeZone: 'UTC',
  };
}

describe('refunds before and after a change', () => {
  it('compares as many days before as after', () => {
    const effect = issueEffect(dossier(20), NOW - 20 * DAY, NOW);
    expect(effect).toEqual({
      kind: 'known',
      days: 20,
      before: { orders: 20, refunded: 4 },
      after: { orders: 20, refunded: 0 },
    });
  });
  it.each([
    ['too early', 3, 200, true, { kind: 'early', days: 4 }],
    ['orders not read back far enough', 30, 40, true, { kind: 'unknown', days: 30 }],
    ['no page showed refunds', 30, 200, false, { kind: 'unknown', days: 30 }],
    ['never more than sixty days', 90, 50, true, { kind: 'unknown', days: 60 }],
    ['a change dated ahead', -5, 200, true, { kind: 'early', days: 7 }],
  ] as const)('%s', (_what, ago, known, seen, found) => {
    expect(issueEffect(dossier(ago, known, seen), NOW - ago * DAY, NOW)).toEqual(found);
  });
});
