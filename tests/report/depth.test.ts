import { describe, expect, it } from 'vitest';
import type { OrderRow } from '../../utils/model/reading';
import type { DaySums } from '../../utils/model/sums';
import type { Material } from '../../utils/report/figure';
import { spikesIn } from '../../utils/report/spikes';
import { fold } from '../../utils/store/fold';
import { freshStore, SHOP, take } from '../store/bench';
import { buyerId, cny, DAY, NOW, order, orderPage } from '../store/readings';
import { LAST_30, line, materialOf, part, shop, TODAY, told } from './made';

const DEPTHS = ['ordered-once', 'ordered-2', 'ordered-3', 'ordered-4', 'ordered-6'] as const;

/** A shop whose buyers ordered so many times each, one order a day, the last one today. */
async function bought(times: number[]): Promise<Material> {
  const rows: OrderRow[] = times.flatMap((n, who) =>
    Array.from({ length: n }, (_, i) =>
      order(`${who}-${i}`, NOW - i * DAY, {
        ...{ amount: cny(10), items: [line('1', 10)], buyerKeys: [buyerId(`b${who}`)] },
      }),
    ),
  );
  const store = freshStore();
  await take(store, orderPage(rows));
  await fold(store);
  await store.db.evidence.update(SHOP, { spans: [{ from: NOW - 90 * DAY, to: NOW, top: '', bottom: '' }] });
  return materialOf(store);
}

describe('depth of repeats', () => {
  it.each([
    ['nobody came again', [1, 1], null, [2, 0, 0, 0, 0]],
    ['twice at most', [1, 2], 0, [1, 1, 0, 0, 0]],
    ['each bound', [1, 2, 3, 4, 5, 6, 9], 5 / 6, [1, 1, 1, 2, 2]],
  ] as [string, number[], number | null, number[]][])('%s', async (_, times, value, parts) => {
    const made = await bought(times);
    expect(told(made, 'repeat-depth').value).toBe(value);
    expect(DEPTHS.map((code) => part(made, 'repeat-depth', code))).toEqual(parts);
    expect(told(made, 'repeat-depth').checks).toMatchObject([{ code: 'orders-buyers', state: 'agrees' }]);
  });

  it('is of the period’s end: what came later is not in it', async () => {
    const made = await bought([1, 3]);
    const before = { from: TODAY - 30, to: TODAY - 1 };
    expect(told(made, 'repeat-depth').value).toBe(1);
    expect(told(made, 'repeat-depth', before).value).toBe(0);
    expect(part(made, 'repeat-depth', 'ordered-once')).toBe(1);
    expect(part(made, 'repeat-depth', 'ordered-3')).toBe(1);
  });

  it('says what it rests on, and nothing where no order was read', async () => {
    const made = await materialOf(await shop());
    const codes = told(made, 'repeat-depth').lacks.map(({ code }) => code);
    expect(codes).toEqual(['first-unknown', 'nameless', 'few']);
    const gap = { ...made.sums.evidence, spans: [{ from: NOW - 9 * DAY, to: NOW }] };
    const unread = told({ ...made, sums: { ...made.sums, evidence: gap } }, 'repeat-depth');
    expect(unread.lacks.map(({ code }) => code)).toContain('orders-gap');
    const old = { from: TODAY - 900, to: TODAY - 800 };
    expect(told(made, 'repeat-depth', old).value).toBeNull();
  });
});

describe('days with far more orders than usual', () => {
  const days = (counts: Map<number, number>, made: Material): Material => {
    const [day] = made.sums.days;
    if (!day) throw new Error('no day');
    const list = [...counts].map(([on, sales]): DaySums => ({ ...day, day: on, sales }));
    return { ...made, sums: { ...made.sums, days: list.sort((a, b) => a.day - b.day) } };
  };
  const usual = (n: number, on: number) =>
    new Map(Array.from({ length: 60 }, (_, i): [number, number] => [TODAY - i, i === 1 ? on : n]));

  it.each([
    ['as ever', 5, 5, 0],
    ['a little under three times', 5, 14, 0],
    ['three times', 5, 15, 1],
    ['a small shop’s better day', 1, 9, 0],
    ['a small shop’s strange day', 1, 10, 1],
    ['in a shop that seldom sells', 0, 12, 1],
  ])('%s', async (_, n, on, wanted) => {
    const made = days(usual(n, on), await bought([1]));
    expect(spikesIn(made, LAST_30)).toEqual({ days: wanted, orders: wanted * on });
    const figure = told(made, 'orders');
    expect(figure.lacks.find(({ code }) => code === 'spikes')?.n ?? 0).toBe(wanted);
    expect(figure.parts.find(({ code }) => code === 'spike-orders')?.value ?? 0).toBe(wanted * on);
  });

  it('none where the weeks before were not read, nor outside of the period', async () => {
    const made = days(usual(5, 50), await bought([1]));
    const evidence = { ...made.sums.evidence, spans: [{ from: NOW - 20 * DAY, to: NOW }] };
    const unread = { ...made, sums: { ...made.sums, evidence } };
    expect(spikesIn(unread, LAST_30).days).toBe(0);
    expect(spikesIn(made, { from: TODAY - 29, to: TODAY - 2 }).days).toBe(0);
    expect(spikesIn(made, { from: TODAY - 1, to: TODAY - 1 }).days).toBe(1);
  });
});
