import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount, parseStock, parseTimes } from '../../../utils/reading/values/count';
import { normalise } from '../../../utils/reading/values/normalise';
import { anyText } from '../any-text';
import { comma, dot } from '../contexts';

describe('parseCount', () => {
  it.each([
    ['60000 待付款库存 0', 60000, true],
    ['8000 修改库存', 8000, true],
    ['3 修改库存 低库存', 3, true],
    ['19999877', 19999877, true],
    ['112 100%好评', 112, true],
    ['销量 5 曝光 9551', 5, true],
    ['11', 11, true],
    ['1 提升销量', 1, true],
    ['0', 0, true],
    ['99763', 99763, true],
    ['1,234', 1234, true],
    ['1,234件', 1234, true],
    ['In stock (12)', 12, true],
    ['1.2万', 12000, false],
    ['1.2萬', 12000, false],
    ['1.2w', 12000, false],
    ['1.2K', 1200, false],
    ['10万+', 100000, false],
    ['10萬＋', 100000, false],
    ['1.5亿', 150000000, false],
    ['999+', 999, false],
    ['12.00', 12, true],
    ['x12', 12, true],
    ['库存：35', 35, true],
    ['\u200e35\u200f', 35, true],
  ])('%s', (text, value, exact) => {
    expect(parseCount(normalise(text), dot)).toEqual({ value, exact });
  });

  it.each([
    '',
    '-',
    '好评',
    '100%',
    '11.43%',
    '-5',
    '−5',
    '1.2.3.4',
    '9'.repeat(400),
    '1'.repeat(19),
    '4.8',
    '0.5万分之'.slice(0, 3),
  ])('%s is no count', (text) => {
    expect(parseCount(normalise(text), dot)).toBeNull();
  });

  it('groups by the style of the page', () => {
    expect(parseCount('1.234 Stück', comma)).toEqual({ value: 1234, exact: true });
    expect(parseCount('1 234 шт', comma)).toEqual({ value: 1234, exact: true });
    expect(parseCount('2,5 тыс', comma)).toBeNull();
  });

  it('reads back any count that a language prints with grouping, whatever words stand around it', () => {
    const locales = [
      ['zh-CN', dot],
      ['en-US', dot],
      ['de-DE', comma],
      ['ru-RU', comma],
      ['fr-FR', comma],
    ] as const;
    const words = fc.constantFrom('', '库存 ', 'Sold: ', '已售 ');
    const after = fc.constantFrom('', ' 件', ' 修改库存', ' pcs', ' 低库存');
    fc.assert(
      fc.property(fc.nat(1e9), fc.constantFrom(...locales), words, after, (value, [locale, style], a, b) => {
        const text = normalise(`${a}${value.toLocaleString(locale)}${b}`);
        expect(parseCount(text, style)).toEqual({ value, exact: true });
      }),
      { numRuns: 500 },
    );
  });

  it('gives a whole number that is not negative, or null', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(dot, comma), (text, style) => {
        const count = parseCount(normalise(text), style);
        if (count) expect(Number.isSafeInteger(count.value) && count.value >= 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseStock', () => {
  it.each([
    '已售罄',
    '售罄',
    '缺货',
    '無庫存',
    'Out of stock',
    'SOLD OUT',
    '売り切れ',
    '在庫切れ',
    'Ausverkauft',
    '품절',
  ])('%s is none left', (text) => {
    expect(parseStock(text, dot)).toEqual({ value: 0, exact: true });
  });
  it('takes the number before the words', () => {
    expect(parseStock('12 (2 SKU 缺货)', dot)).toEqual({ value: 12, exact: true });
  });
  it.each(['', '有货', 'In stock', '充足', '-'])('%j says no number', (text) => {
    expect(parseStock(text, dot)).toBeNull();
  });
});

describe('parseTimes', () => {
  it.each([
    ['×2', 2],
    ['x 2', 2],
    ['2 ×', 2],
    ['红色 x3', 3],
    ['Tea × 12', 12],
    ['¥9.90 x1', 1],
  ])('%s', (text, wanted) => {
    expect(parseTimes(text)).toBe(wanted);
  });
  it.each(['', '2', 'iPhone x', 'box2', 'x2.5', 'x1234567', '20x30cm', 'size x50%'])(
    '%j is no quantity',
    (text) => {
      expect(parseTimes(text)).toBeNull();
    },
  );
});
