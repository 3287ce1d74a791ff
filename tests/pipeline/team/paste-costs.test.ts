import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListingLine } from '../../../utils/model/listing-line';
import { readCosts } from '../../../utils/pipeline/team/paste-costs';

function line(id: string, extra: Partial<ListingLine> = {}): ListingLine {
  const cost = extra.cost ?? null;
  return {
    ...{ subject: `listing|s|i:${id}`, shop: 's', label: `商品 ${id}`, itemId: id, skus: [] },
    ...{
      price: null,
      cost,
      currency: 'CNY',
      tags: [],
      role: null,
      counters: { views: null, adds: null, stock: null },
    },
    ...extra,
  };
}

const goods = [
  line('1001', { skus: ['A-1', 'A-2'], label: '手冲壶 600ml', cost: { minor: 900, currency: 'CNY' } }),
  line('1002', { skus: ['B-1'], label: 'Cup, red' }),
  line('1003', { label: '同名' }),
  line('1004', { label: '同名' }),
];
const brief = (text: string) =>
  readCosts(text, goods).map((one) => (one.ok ? [one.n, one.line.itemId, one.cost] : [one.n, one.why]));

describe('two pasted columns', () => {
  it.each<[string, string, unknown[]]>([
    ['a tab', 'A-1\t12.5', [[1, '1001', 12.5]]],
    ['an item id, a comma', '1002,7', [[1, '1002', 7]]],
    ['thousands and a sign', 'B-1\t¥1,234.50', [[1, '1002', 1234.5]]],
    ['full width', 'Ｂ－１\t１２', [[1, '1002', 12]]],
    ['a title with a comma', 'Cup, red, 12', [[1, '1002', 12]]],
    ['a title with gaps', '手冲壶 600ml 33', [[1, '1001', 33]]],
    ['three columns of a sheet', 'B-1\tCup\t8', [[1, '1002', 8]]],
    ['thousands behind a comma', 'B-1,1,234.50', [[1, '1002', 1234.5]]],
    ['a heading, an empty line', '货号\t成本\n\nB-1\t8', [[3, '1002', 8]]],
    ['nothing of a cost', 'B-1\tabc1', [[1, 'no-number']]],
    ['a decimal comma is not guessed', 'B-1\t12,5', [[1, 'no-number']]],
    ['less than nothing', 'B-1\t-3', [[1, 'negative']]],
    ['unknown goods', 'Z\t3', [[1, 'not-found']]],
    ['a shared name', '同名\t3', [[1, 'several']]],
    [
      'two costs for one listing by two SKUs',
      'A-1\t3\nA-2\t4',
      [
        [1, 'twice'],
        [2, 'twice'],
      ],
    ],
    ['the same cost twice', 'A-1\t3\nA-2\t3', [[1, '1001', 3]]],
    ['a cost of nothing', 'B-1\t0', [[1, '1002', 0]]],
    ['more than anything costs', 'B-1\t99999999999', [[1, 'no-number']]],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('refuses a line that two listings could mean', () => {
    const two = [line('7', { itemId: '7', label: 'x' }), line('8', { itemId: '7 1', label: 'y' })];
    expect(readCosts('7 1 200', two)).toMatchObject([{ ok: true, cost: 200 }]);
    expect(readCosts('7,1,200', [...two, line('9', { itemId: '7,1', label: 'z' })])).toMatchObject([
      { ok: false, why: 'unclear' },
    ]);
  });

  it('knows what the goods cost until now', () => {
    expect(readCosts('A-1\t12', goods)).toMatchObject([{ before: 9 }]);
  });

  it('never throws, and takes no cost but the one that stands in the line', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const one of readCosts(text, goods))
          if (one.ok)
            expect(one.text.normalize('NFKC').replace(/\D/g, '')).toContain(
              String(one.cost).replace(/\D/g, ''),
            );
      }),
    );
  });
});
