import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplierOf, numberPattern, parseNumber, styleOf } from '../../../utils/reading/values/number';
import { comma, dot } from '../contexts';

describe('parseNumber', () => {
  it.each([
    ['0', 0, 0],
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['1,234.50', 1234.5, 1234.5],
    ['1.234,56', 1234.56, 1234.56],
    ['1,234,567', 1234567, 1234567],
    ['1.234.567', 1234567, 1234567],
    ['1 234,50', 1234.5, 1234.5],
    ["1'234.50", 1234.5, 1234.5],
    ['1’234.50', 1234.5, 1234.5],
    ['12,34,567.89', 1234567.89, 1234567.89],
    ['120.000', 120, 120000],
    ['9,8', 9.8, 9.8],
    ['9.80', 9.8, 9.8],
    ['19999877', 19999877, 19999877],
    ['0.001', 0.001, 1],
    ['1234,567', 1234.567, 1234.567],
    ['007', 7, 7],
  ])('%s is %d, and %d where a comma is the decimal', (text, english, german) => {
    expect(parseNumber(text, dot)).toBe(english);
    expect(parseNumber(text, comma)).toBe(german);
  });

  it.each(['1.2.3.4', '12.30.1', '1,2,3,4', '1,234.5,6', '1.2,3.4', '9'.repeat(400), '1'.repeat(17)])(
    '%s is no number',
    (text) => {
      expect(parseNumber(text, dot)).toBeNull();
      expect(parseNumber(text, comma)).toBeNull();
    },
  );

  it('reads back what a language prints, up to what a number holds', () => {
    const locales = [
      ['en-US', dot],
      ['zh-CN', dot],
      ['de-DE', comma],
      ['pt-BR', comma],
      ['ru-RU', comma],
    ] as const;
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom(...locales), (value, [locale, style]) => {
        const printed = value.toLocaleString(locale).replace(/[\u00a0\u202f]/g, ' ');
        expect(parseNumber(printed, style)).toBe(value);
      }),
    );
  });

  it('gives null or a number that counts exactly, for anything made of digits and marks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d[\d.,'’ ]{0,40}$/), fc.constantFrom(dot, comma), (text, style) => {
        const value = parseNumber(text, style);
        if (value !== null) expect(value >= 0 && value <= Number.MAX_SAFE_INTEGER).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('numberPattern', () => {
  const all = (text: string, style: typeof dot | typeof comma) =>
    text.match(new RegExp(numberPattern(style), 'g'));
  it('groups by spaces only where the decimal is a comma', () => {
    expect(all('112 100%', dot)).toEqual(['112', '100']);
    expect(all('1 234,50 €', comma)).toEqual(['1 234,50']);
    expect(all('12 30', comma)).toEqual(['12', '30']);
  });
});

describe('multiplierOf', () => {
  it.each([
    ['万', 1e4],
    ['萬', 1e4],
    ['w', 1e4],
    ['W', 1e4],
    ['千', 1e3],
    ['k', 1e3],
    ['K', 1e3],
    ['亿', 1e8],
    ['億', 1e8],
    ['M', 1e6],
    ['만', 1e4],
    ['억', 1e8],
    ['rb', 1e3],
    ['jt', 1e6],
    [undefined, 1],
    ['件', 1],
  ])('%s', (word, wanted) => {
    expect(multiplierOf(word)).toBe(wanted);
  });
});

describe('styleOf', () => {
  it.each([
    ['zh-CN', '.'],
    ['en', '.'],
    ['ja', '.'],
    ['de', ','],
    ['de-CH', '.'],
    ['fr-FR', ','],
    ['es', ','],
    ['es-MX', '.'],
    ['ru', ','],
    ['id', ','],
    ['vi', ','],
    ['', '.'],
    ['__proto__', '.'],
  ])('%s', (lang, decimal) => {
    expect(styleOf(lang)).toEqual({ decimal });
  });
});
