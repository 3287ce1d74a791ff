import { describe, expect, it } from 'vitest';
import { noEvidence, spansOf } from '../../utils/store/evidence';
import { addSpan } from '../../utils/store/evidence-pages';
import { evidenceReach } from '../../utils/store/evidence-reach';
import { evidenceViews } from '../../utils/store/views';
import { freshStore, take } from './bench';
import { DAY, HOUR, NOW, order, orderPage } from './readings';

const span = (from: number, to: number) => ({ from, to, top: `t${to}`, bottom: `b${from}` });
const of = (...spans: [number, number][]) =>
  spans.reduce((evidence, [from, to]) => addSpan(evidence, span(from, to)), noEvidence('s'));

describe('spans of files', () => {
  it('join where they touch, be it a millisecond apart, in any order', () => {
    const months: [number, number][] = [
      [0, DAY - 1],
      [DAY, 2 * DAY - 1],
      [3 * DAY, 4 * DAY],
    ];
    const joined = [
      { from: 0, to: 2 * DAY - 1 },
      { from: 3 * DAY, to: 4 * DAY },
    ];
    expect(spansOf(of(...months))).toEqual(joined);
    expect(spansOf(of(...[...months].reverse(), ...months))).toEqual(joined);
  });
});

describe('the reach of what is known', () => {
  it.each([
    ['nothing known: no gaps', [], []],
    ['up to today: none', [[NOW - 9 * DAY, NOW - HOUR]], []],
    ['a list read last week', [[NOW - 90 * DAY, NOW - 7 * DAY]], [[NOW - 7 * DAY + 1, NOW]]],
    [
      'two stretches, told newest first',
      [
        [NOW - 90 * DAY, NOW - 60 * DAY],
        [NOW - 30 * DAY, NOW - 7 * DAY],
      ],
      [
        [NOW - 7 * DAY + 1, NOW],
        [NOW - 60 * DAY + 1, NOW - 30 * DAY - 1],
      ],
    ],
    [
      'minutes between two pages: none',
      [
        [NOW - DAY, NOW - 2 * HOUR],
        [NOW - 2 * HOUR + 60_000, NOW],
      ],
      [],
    ],
  ] as [string, [number, number][], [number, number][]][])('%s', (_, spans, gaps) => {
    const reach = evidenceReach(of(...spans), 'UTC', NOW);
    expect(reach.gaps.map(({ from, to }) => [from, to])).toEqual(gaps);
    expect(reach.gapCount).toBe(gaps.length);
  });

  it('names the order list that was read, without anything but its address', async () => {
    const store = freshStore();
    const page = orderPage([order('a', NOW - DAY)], {
      view: 'https://shop.example.com/orders?name=李四&tab_id=3',
    });
    await take(store, page);
    const [view] = await evidenceViews(store, NOW);
    expect(view?.reach).toMatchObject({
      ordersPage: 'https://shop.example.com/orders?tab_id=3',
      gapCount: 0,
    });
  });
});
