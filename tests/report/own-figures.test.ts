import { describe, expect, it } from 'vitest';
import { monthDays, monthOf } from '../../utils/model/calendar';
import type { EntryInput } from '../../utils/model/entry';
import { keyOf } from '../../utils/model/subject';
import { loyaltyLines } from '../../utils/report/pictures/loyalty';
import type { Store } from '../../utils/store/store';
import { SHOP } from '../store/bench';
import { DAY, NOW } from '../store/readings';
import { buyer, enter, LAST_30, materialOf, part, shop, TODAY, told } from './made';

describe('goods of one’s own, staff, suggestions', () => {
  const edge = (store: Store, id: string, kind: 'made' | 'none') =>
    enter(store, {
      ...{ kind: 'edge', subject: keyOf({ kind: 'listing', shop: SHOP, id: `i:${id}` }), id: '', when: null },
      value: { kind },
    });

  it('share of goods of one’s own is a range while some are unsaid', async () => {
    const store = await shop();
    expect(told(await materialOf(store), 'edge-share')).toMatchObject({ value: null });
    await edge(store, '2', 'made');
    const made = await materialOf(store);
    // Listing 1 brought 300, listing 2 brought 50, 70 of goods that no listing was found for.
    expect(told(made, 'edge-share')).toMatchObject({ value: 50 / 420, low: 50 / 420, high: 1 });
    expect(part(made, 'edge-share', 'edge-made')).toBe(5000);
    await edge(store, '1', 'none');
    expect(told(await materialOf(store), 'edge-share')).toMatchObject({ value: 50 / 420, high: 120 / 420 });
  });

  it('listings are shared out over those who are still there', async () => {
    const store = await shop();
    expect(told(await materialOf(store), 'skus-per-staff').lacks).toEqual([{ code: 'no-members' }]);
    const member = (id: string, leftAt: number | null): EntryInput => ({
      ...{ kind: 'member', subject: null, id, when: null, value: { name: id, cap: 10, leftAt } },
    });
    await enter(store, member('a', null), member('b', null), member('c', NOW));
    expect(told(await materialOf(store), 'skus-per-staff').value).toBe(3 / 2);
  });

  it('a suggestion counts in the time it was adopted in', async () => {
    const store = await shop();
    const ann = await buyer(store, 'a1');
    const idea = (id: string, decidedAt: number | null): EntryInput => ({
      ...{ kind: 'suggestion', subject: ann, id, when: NOW - 40 * DAY },
      value: { text: '出大杯', state: decidedAt === null ? 'open' : 'adopted', decidedAt },
    });
    await enter(store, idea('a', NOW - DAY), idea('b', NOW - 35 * DAY), idea('c', null));
    expect(told(await materialOf(store), 'adopted').value).toBe(1);
    const before = { from: TODAY - 59, to: TODAY - 30 };
    expect(told(await materialOf(store), 'adopted', before)).toMatchObject({
      ...{ value: 1, parts: [{ code: 'suggested', value: 3 }] },
    });
  });
});

describe('quality and loyalty by month', () => {
  it('are the figures of each month whose orders were all read, and break off where they were not', async () => {
    const store = await shop();
    const whole = [{ from: NOW - 120 * DAY, to: NOW, top: '', bottom: '' }];
    await store.db.evidence.update(SHOP, { spans: whole });
    const made = await materialOf(store);
    const lines = loyaltyLines(made, LAST_30);
    expect(lines.map(({ name }) => name)).toEqual(['kept', 'loyal']);
    for (const { name, points } of lines)
      for (const { day, value } of points) {
        const { from, to } = monthDays(monthOf(day));
        const days = { from, to: Math.min(to, TODAY) };
        const figure = told(made, name === 'kept' ? 'refund-rate' : 'independence', days).value;
        expect(value).toBe(name === 'kept' && figure !== null ? 1 - figure : figure);
      }
    const evidence = { ...made.sums.evidence, spans: [] };
    expect(loyaltyLines({ ...made, sums: { ...made.sums, evidence } }, LAST_30)).toEqual([]);
    expect(loyaltyLines({ ...made, sums: { ...made.sums, days: [] } }, LAST_30)).toEqual([]);
  });

  it('say nothing of quality where refunds were not read', async () => {
    const store = await shop();
    const spans = [{ from: NOW - 120 * DAY, to: NOW, top: '', bottom: '' }];
    await store.db.evidence.update(SHOP, { spans });
    const made = await materialOf(store);
    const linesBy = (refunds: { from: number; to: number }[]) => {
      const evidence = { ...made.sums.evidence, refundsSeen: true, refundsApart: true, refunds };
      return loyaltyLines({ ...made, sums: { ...made.sums, evidence } }, LAST_30);
    };
    expect(linesBy([]).map(({ name }) => name)).toEqual(['loyal']);
    const { from } = monthDays(monthOf(TODAY) - 1);
    const [kept] = linesBy([{ from: from * DAY - DAY, to: NOW - DAY }]);
    const seen = kept?.points.map(({ value }) => value !== null);
    expect([kept?.name, seen]).toEqual(['kept', [false, true, true]]);
  });
});
