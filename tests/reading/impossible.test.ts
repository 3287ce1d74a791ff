import { describe, expect, it } from 'vitest';
import type { ListingRow } from '../../utils/model/reading';
import { dropImpossible } from '../../utils/reading/rows/impossible';

const n = (value: number, exact = true) => ({ value, exact });
const row = (sold7d: number, sold30d: number, soldTotal: number): ListingRow => ({
  sold7d: n(sold7d),
  sold30d: n(sold30d),
  soldTotal: n(soldTotal),
});
const sold = ['sold7d', 'sold30d', 'soldTotal'] as const;

describe('counters that contradict one another', () => {
  it.each<[string, ListingRow[], string[]]>([
    ['as they should be', [row(1, 5, 90), row(0, 0, 12), row(3, 3, 3)], []],
    ['total and month swapped', [row(0, 900, 50), row(0, 120, 7), row(0, 3, 3)], ['sold30d', 'soldTotal']],
    ['one odd row of three', [row(1, 900, 50), row(0, 1, 7), row(0, 3, 3)], []],
    [
      'two odd rows of seven',
      [...[1, 2].map(() => row(0, 9, 1)), ...[1, 2, 3, 4, 5].map(() => row(0, 1, 9))],
      [],
    ],
    ['rounded counters say nothing', [1, 2].map(() => ({ sold30d: n(900, false), soldTotal: n(50) })), []],
    ['one counter alone', [{ soldTotal: n(4) }, { sold30d: n(9) }], []],
  ])('%s', (_, rows, fields) => {
    const after = structuredClone(rows);
    expect(dropImpossible(after)).toEqual(fields);
    const wanted = rows.map((one) => {
      const left = { ...one };
      for (const name of sold) if (fields.includes(name)) delete left[name];
      return left;
    });
    expect(after).toEqual(wanted);
  });
});
