import { describe, expect, it } from 'vitest';
import { hitRates, trialState } from '../../utils/judging/trial';
import type { Trial } from '../../utils/model/entries/trial';
import { teamRules } from '../../utils/model/team-rules';
import { ago, known, listing, listingDossier, look, NOW, sales, yuan } from './dossiers';

const rules = teamRules.parse({});
const count = (value: number) => ({ value, exact: true });

function trial(daysAgo: number | null, extra: Partial<Trial> = {}): Trial {
  return {
    ...{ title: '新壶', picker: null, source: null, stage: 'testing', listing: 'listing|shop|i:1' },
    startedAt: daysAgo === null ? null : ago(daysAgo),
    start: { views: 10, adds: 1, stock: 0 },
    ...{ spent: null, decidedAt: null, stockedAt: null, note: '' },
    ...extra,
  };
}
const bare = listing({ sightings: [look(20, { stock: 0 })] });
const sold = (...days: number[]) => listingDossier({ listing: bare, sales: sales(days) });
const state = (one: Trial, dossier = sold(), how = rules) => trialState(one, dossier, how, NOW);

describe('a test', () => {
  it.each<[string, ReturnType<typeof state>, object]>([
    ['is an idea before it began', state(trial(null, { stage: 'idea' })), { finding: 'idea', day: null }],
    ['is on its first day', state(trial(0)), { finding: 'running', day: 1, of: 14 }],
    ['runs to the end of its last day', state(trial(13)), { finding: 'running', day: 14 }],
    ['passes with enough orders, early', state(trial(5), sold(1, 2, 4)), { finding: 'pass' }],
    ['doesn’t count what was sold before', state(trial(5), sold(1, 2, 9)), { finding: 'running' }],
    ['nor what was sold after its days', state(trial(30), sold(1, 2, 3)), { finding: 'fail' }],
    ['fails when its days are over', state(trial(14), sold(3)), { finding: 'fail' }],
    [
      'fails over its budget',
      state(trial(2, { spent: yuan(300) }), sold(), { ...rules, testBudget: 200 }),
      { finding: 'fail', isOverBudget: true },
    ],
    [
      'passes although its budget is spent',
      state(trial(5, { spent: yuan(300) }), sold(1, 2, 4), { ...rules, testBudget: 200 }),
      { finding: 'pass' },
    ],
    ['is decided once the seller said so', state(trial(30, { stage: 'failed' })), { finding: 'decided' }],
  ])('%s', (_, found, expected) => {
    expect(found).toMatchObject(expected);
  });

  it('is no failure where its orders weren’t read, or one of its days', () => {
    const unread = listingDossier({ listing: bare, evidence: known(0) });
    expect(state(trial(20), unread)).toMatchObject({ finding: 'unknown' });
    const gap = known(200, {
      spans: [
        { from: ago(100), to: ago(15) },
        { from: ago(12), to: NOW },
      ],
    });
    expect(state(trial(20), listingDossier({ listing: bare, evidence: gap }))).toMatchObject({
      finding: 'unknown',
    });
    expect(state(trial(20), null as never)).toMatchObject({ finding: 'unknown' });
  });

  it('knows too few orders by the page’s own counter that stood still', () => {
    const still = listing({ sightings: [look(21, { soldTotal: 3 }), look(1, { soldTotal: 3 })] });
    const dossier = listingDossier({ listing: still, evidence: known(0) });
    expect(state(trial(20), dossier)).toMatchObject({ finding: 'fail' });
  });

  it('asks for views and adds where the seller does; a counter that fell says nothing', () => {
    const how = { ...rules, testOrders: 0, testViews: 100, testAdds: 5 };
    const seen = (views: number, adds: number) =>
      listingDossier({ listing: { ...bare, latest: { views: count(views), cartAdds: count(adds) } } });
    expect(state(trial(5), seen(110, 6), how)).toMatchObject({ finding: 'pass' });
    expect(state(trial(5), seen(110, 5), how)).toMatchObject({ finding: 'running' });
    expect(state(trial(20), seen(110, 5), how)).toMatchObject({ finding: 'fail' });
    expect(state(trial(20), seen(4, 9), how)).toMatchObject({ finding: 'unknown' });
  });

  it('says where stock came before it passed', () => {
    const stocked = listing({ sightings: [look(20, { stock: 0 }), look(2, { stock: 50 })] });
    const dossier = listingDossier({ listing: stocked });
    expect(state(trial(5), dossier).earlyStock).toBe(50);
    expect(
      state(trial(5, { start: { views: null, adds: null, stock: null } }), dossier).earlyStock,
    ).toBeNull();
    expect(
      state(trial(5, { stage: 'stocked', stockedAt: NOW, decidedAt: NOW }), dossier).earlyStock,
    ).toBeNull();
    expect(state(trial(5, { stage: 'stocked', stockedAt: NOW }), dossier).earlyStock).toBe(true);
  });
});

it('the hit rate counts tests that ended, by who picked them', () => {
  const rates = hitRates([
    trial(1, { stage: 'passed', picker: 'a' }),
    trial(1, { stage: 'stocked', picker: 'a', decidedAt: NOW }),
    trial(1, { stage: 'stocked', picker: 'b' }),
    trial(1, { stage: 'failed', picker: 'b' }),
    trial(1, { picker: 'b' }),
  ]);
  expect(rates).toEqual([
    { picker: 'a', passed: 2, ended: 2 },
    { picker: 'b', passed: 0, ended: 2 },
  ]);
});
