import { describe, expect, it } from 'vitest';
import { buyerRuleIds, listingRuleIds } from '../../utils/model/rule-ids';
import { lacksOf } from '../../utils/model/verdict-lacks';
import { verdictRows } from '../../utils/model/verdict-rows';
import { allRules } from '../../utils/pipeline/rules';
import * as made from '../components/gallery/made-up';

const of = (rule: string) => ({ ...made.deadVerdict, rule });
const ids = (rows: ReturnType<typeof verdictRows>) => rows?.orders?.shown.map(({ key }) => key);

describe('the rows behind a verdict', () => {
  it('are told for every rule there is, and rest on something', () => {
    expect(allRules.map(({ id }) => id).sort()).toEqual([...listingRuleIds, ...buyerRuleIds].sort());
    for (const { id, subject } of allRules) {
      const rows = verdictRows(of(id), subject === 'listing' ? made.listingStory : made.buyerStory);
      expect(rows && (rows.orders || rows.looks || rows.page), id).toBeTruthy();
    }
  });

  it.each([
    ['dead-listing', ['o1', 'o2', 'o3'], 42],
    ['slow', ['o1', 'o3'], 41],
    ['twin', undefined, undefined],
  ])('%s of a listing: those of its states', (rule, keys, known) => {
    const rows = verdictRows(of(rule), made.listingStory);
    expect(ids(rows)).toEqual(keys);
    expect(rows?.orders?.known).toBe(known);
  });

  it.each([
    ['repeat-buyer', ['o1', 'o2', 'o3', 'o4'], 4],
    ['sleeping', ['o1', 'o3'], 2],
  ])('%s of a buyer', (rule, keys, known) => {
    const rows = verdictRows(of(rule), made.buyerStory);
    expect(ids(rows)).toEqual(keys);
    expect(rows?.orders?.known).toBe(known);
  });

  it('are the newest few, however many there are', () => {
    const [first] = made.orders;
    const orders = Array.from(
      { length: 50 },
      (_, i) => ({ ...first, key: `o${i}` }) as (typeof made.orders)[0],
    );
    const rows = verdictRows(of('repeat-buyer'), {
      ...made.buyerStory,
      orders,
      orderCounts: { sale: 10_000 },
    });
    expect(ids(rows)).toEqual(['o0', 'o1', 'o2', 'o3', 'o4']);
    expect(rows?.orders?.known).toBe(10_000);
  });

  it('are not told of a rule nobody knows', () =>
    expect(verdictRows(of('gone'), made.listingStory)).toBeNull());
});

describe('what is missing', () => {
  it('is what the rule asks for and what its reasons lack, each once', () => {
    const because = [
      made.reason('weak-key'),
      made.reason('evidence-days', { days: 9 }),
      made.reason('stock-gaps'),
    ];
    const ask = [made.reason('weak-key')];
    expect(lacksOf({ because, ask }).map(({ code }) => code)).toEqual(['weak-key', 'stock-gaps']);
    expect(lacksOf({ because: [made.reason('nth-order', { nth: 2 })] })).toEqual([]);
  });
});
