import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvText } from '../../utils/pipeline/csv-cell';

describe('a cell of an export', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['\u200b=1', "'\u200b=1"],
    ['\ufeff=1', "'\ufeff=1"],
    [' =1', "' =1"],
    ['\u3000=1', "'\u3000=1"],
    ['\t=1', '"\'\t=1"'],
    ['\rx', '"\'\rx"'],
    ['\nx', '"\'\nx"'],
    ['|calc', "'|calc"],
    ['%x', "'%x"],
    ['杯子', '杯子'],
    ['a=b', 'a=b'],
    ['say "hi", you', '"say ""hi"", you"'],
    ["'=x", "'=x"],
    ['', ''],
    [null, ''],
    [-12.5, '-12.5'],
    [0, '0'],
    [Number.NaN, ''],
  ])('%o is written %o', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('never begins like a formula, whatever text it holds', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n ＝＋－＠\u200b\ufeff",;a1\'|%') });
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = csvCell(text).replace(/^"/, '');
        expect(shown).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@＝＋－＠|%]/);
        expect(shown).not.toMatch(/^[\t\r\n]/);
      }),
    );
  });

  it('lines keep their cells', () =>
    expect(
      csvText([
        ['a', 1, null],
        ['=x', 'b,c', 2],
      ]),
    ).toBe('\ufeffa,1,\r\n\'=x,"b,c",2\r\n'));
});
