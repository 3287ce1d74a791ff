import { describe, expect, it } from 'vitest';
import { naming, numbersPicker } from '../../utils/judging/own-numbers';
import { type GoodsGroup, groupNumberNames, settings, type Thresholds } from '../../utils/model/settings';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { reasonText } from '../../utils/words';
import { catalogues } from '../../utils/words/catalogues';
import { known, listing, listingDossier, NOW, sales, thresholds } from './dossiers';

const tea: GoodsGroup = { by: 'category', name: '茶叶', numbers: { deadDays: 120, minMargin: 0.3 } };
const kept: GoodsGroup = { by: 'tag', name: '常备', numbers: { deadDays: 200 } };
const dossier = (category: string | null, tags: string[] = []) => ({
  ...listingDossier({ listing: listing({ category }), sales: sales([100]), evidence: known(300) }),
  said: { role: null, trial: null, tags },
});

describe('numbers of single categories', () => {
  const pick = numbersPicker(thresholds, [tea, kept]);
  it.each<[string, string | null, string[], Partial<Thresholds>]>([
    ['no category', null, [], { deadDays: 90, minMargin: 0.1 }],
    ['another category', '茶具', [], { deadDays: 90, minMargin: 0.1 }],
    ['a category', '茶叶', [], { deadDays: 120, minMargin: 0.3, slowDays: 180 }],
    ['a tag', null, ['常备'], { deadDays: 200, minMargin: 0.1 }],
    ['both: the tag goes first, for each number', '茶叶', ['常备'], { deadDays: 200, minMargin: 0.3 }],
  ])('%s', (_, category, tags, expected) => {
    expect(pick(dossier(category, tags)).thresholds).toMatchObject(expected);
  });

  it('are the very same object for listings of the same groups', () => {
    expect(pick(dossier('茶叶')).thresholds).toBe(pick(dossier('茶叶')).thresholds);
    expect(numbersPicker(thresholds, [])(dossier('茶叶')).thresholds).toBe(thresholds);
  });

  it('decide, and the verdict names them', () => {
    const judge = (groups: GoodsGroup[], category: string) =>
      judgesOf(allRules, thresholds, NOW, { outlooks: new Map(), said: new Map(), groups })
        .listing(dossier(category))
        .find(({ rule }) => rule === 'dead-listing');
    expect(judge([], '茶叶')?.finding).toBe('yes');
    expect(judge([tea], '茶具')?.finding).toBe('yes');
    const verdict = judge([tea], '茶叶');
    expect(verdict?.finding).toBe('no');
    const named = verdict?.because.find(({ code }) => code === 'group-number');
    expect(named?.values).toEqual({ name: '茶叶', kind: 'deadDays', days: 120 });
    expect(named && reasonText(catalogues['zh-CN'], named)).toBe(
      '“茶叶”单独设定：多少天没卖算滞销，120 天。',
    );
    expect(named && reasonText(catalogues.en, named)).toContain('For “茶叶” you set 120 days');
    expect(judge([{ ...tea, numbers: { slowDays: 60 } }], '茶叶')?.because).not.toContainEqual(
      expect.objectContaining({ code: 'group-number' }),
    );
  });

  it('are named as per cent where they are shares', () => {
    const verdict = { subject: 's', rule: 'r', finding: 'no', because: [], judgedAt: NOW } as const;
    const named = naming({ ...verdict, because: [] }, ['minMargin'], pick(dossier('茶叶')));
    expect(named.because).toEqual([
      { code: 'group-number', values: { name: '茶叶', kind: 'minMargin', share: 30 } },
    ]);
  });

  it('keep to the ranges of the shop-wide ones, and broken ones are as none', () => {
    const parse = (groups: unknown) => settings.parse({ groups }).groups;
    expect(parse([tea])).toEqual([tea]);
    expect(parse([{ ...tea, numbers: {} }])).toEqual([{ ...tea, numbers: {} }]);
    expect(parse([{ ...tea, numbers: { deadDays: 3 } }])).toEqual([]);
    expect(parse([{ ...tea, numbers: { repeatFrom: 3 } }])).toEqual([{ ...tea, numbers: {} }]);
  });
});

describe('what a rule says it goes by', () => {
  const names = new Set<string>(groupNumberNames);
  it.each(allRules.flatMap((rule) => (rule.subject === 'listing' && rule.id !== 'grade' ? [rule] : [])))(
    '$id names every number of goods that it reads',
    (rule) => {
      const read = new Set<string>();
      const watched = new Proxy(thresholds, {
        get: (of, name: keyof Thresholds) => {
          if (names.has(name)) read.add(name);
          return of[name];
        },
      });
      const cost = { minor: 1000, currency: 'CNY' };
      for (const at of [0, 20, 100])
        rule.judge(
          listingDossier({ listing: listing({ cost }), sales: sales([at]), evidence: known(300) }),
          watched,
          NOW,
        );
      for (const name of read) expect(rule.uses ?? []).toContain(name);
    },
  );
});
