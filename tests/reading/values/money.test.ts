import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts, parseMoney, parsePrice } from '../../../utils/reading/values/money';
import { normalise } from '../../../utils/reading/values/normalise';
import { anyText } from '../any-text';
import { bare, de, dot, en, id, ja, tw, zh } from '../contexts';

describe('parseMoney', () => {
  it.each([
    ['¥ 1.00', zh, 100, 'CNY'],
    ['￥29.90', zh, 2990, 'CNY'],
    ['939.80元', zh, 93980, 'CNY'],
    ['1,234', zh, 123400, 'CNY'],
    ['¥1.2万', zh, 1200000, 'CNY'],
    ['NT$1,234', tw, 123400, 'TWD'],
    ['HK$12.50', zh, 1250, 'HKD'],
    ['US$12', zh, 1200, 'USD'],
    ['US $12.99', en, 1299, 'USD'],
    ['$1,234.50', en, 123450, 'USD'],
    ['$1,234', tw, 123400, 'TWD'],
    ['Rp10.000', id, 1000000, 'IDR'],
    ['₫120.000', { ...id, currency: 'VND' }, 120000, 'VND'],
    ['1.234,56 €', de, 123456, 'EUR'],
    ['1 234,50 ₽', { ...de, currency: 'RUB' }, 123450, 'RUB'],
    ['€1,234.56', en, 123456, 'EUR'],
    ['¥1,980', ja, 1980, 'JPY'],
    ['1,980円', ja, 1980, 'JPY'],
    ['￥1,980', { ...bare, yen: 'JPY' }, 1980, 'JPY'],
    ['12.34', bare, 1234, null],
    ['CNY 12.30', bare, 1230, 'CNY'],
    ['12,30 EUR', de, 1230, 'EUR'],
    ['-¥8.00', zh, -800, 'CNY'],
    ['¥-8.00', zh, -800, 'CNY'],
    ['(8.00)', zh, -800, 'CNY'],
    ['实付 ¥59.90 (含运费 ¥0.00)', zh, 5990, 'CNY'],
    ['共2件 合计 ¥19.80', zh, 1980, 'CNY'],
    ['\u200b¥\u200b12.00', zh, 1200, 'CNY'],
    ['\u202a¥12.00\u202c', zh, 1200, 'CNY'],
    ['0', zh, 0, 'CNY'],
    ['0.005', zh, 1, 'CNY'],
    ['120 kr', { ...de, currency: 'SEK' }, 12000, 'SEK'],
    ['kr. 120', { ...de, currency: 'DKK' }, 12000, 'DKK'],
    // Whose kronor nobody says: but no euros.
    ['120 kr', de, 12000, null],
    ['120 lei', de, 12000, 'RON'],
    ['120 Kč', de, 12000, 'CZK'],
    ['1 289,50 Kč', { ...de, currency: 'CZK' }, 128950, 'CZK'],
    // Thousands that stand apart, on a page in English.
    ['1 289,50 kr', { ...en, currency: 'SEK' }, 128950, 'SEK'],
    ['12 345 678 Kč', en, 1234567800, 'CZK'],
    ['€ 1 289,50', en, 128950, 'EUR'],
    ['1 289 SEK', en, 128900, 'SEK'],
    ['SEK 1 289', en, 128900, 'SEK'],
    ['SEK 12 345 678', en, 1234567800, 'SEK'],
    ['kr 1 289', { ...en, currency: 'NOK' }, 128900, 'NOK'],
    ['kr. 1 289', { ...en, currency: 'DKK' }, 128900, 'DKK'],
    ['1 289.50 CZK', en, 128950, 'CZK'],
    ['PLN 1 289.50', en, 128950, 'PLN'],
    ['3 x 289,50 zł', en, 28950, 'PLN'],
    ['1,5k', { ...de, currency: 'CZK' }, 150000, 'CZK'],
    ['1.2k件', zh, 120000, 'CNY'],
    ['30 krämer 120 kr', { ...de, currency: 'SEK' }, 12000, 'SEK'],
    ['Mokr 30 st 120 kr', { ...de, currency: 'SEK' }, 12000, 'SEK'],
  ])('%s', (text, context, minor, currency) => {
    expect(parseMoney(normalise(text), context)).toEqual({ minor, currency });
  });

  it.each(['', '-', '免费', '50%', '11.43%', '1.2.3.4', `¥${'9'.repeat(400)}`, '¥', '__proto__'])(
    '%j holds no amount',
    (text) => {
      expect(parseMoney(normalise(text), zh)).toBeNull();
    },
  );

  const formats = [
    ['zh-CN', 'CNY', zh],
    ['en-US', 'USD', en],
    ['de-DE', 'EUR', de],
    ['fr-FR', 'EUR', de],
    ['ja-JP', 'JPY', ja],
  ] as const;
  it('reads back what languages print, up to 10^9 minor units', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(...formats),
        (minor, [locale, currency, context]) => {
          const digits = currency === 'JPY' ? 0 : 2;
          const printed = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
            minor / 10 ** digits,
          );
          // `-0.00` is no other amount than 0.
          expect(parseMoney(normalise(printed), context)).toEqual({ minor: minor || 0, currency });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads back bare decimals of every style, beside words', () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.constantFrom(zh, de),
        fc.constantFrom('', '实付 ', 'Total '),
        (minor, context, before) => {
          const text = (minor / 100).toFixed(2);
          const printed = context.style === dot ? text : text.replace('.', ',');
          expect(parseMoney(`${before}${printed}`, context)?.minor).toBe(minor);
        },
      ),
    );
  });

  it('gives whole minor units that a number holds exactly, wherever in the text', () => {
    fc.assert(
      fc.property(anyText, fc.stringMatching(/^[\d.,¥$€ 万()~-]{0,30}$/), (a, b) => {
        const text = normalise(`${a}${b}`);
        for (const { money, start, end } of findAmounts(text, zh)) {
          expect(Number.isSafeInteger(money.minor)).toBe(true);
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['9007199254740991', '¥9007199254740991.99', '¥900719925474099亿'])(
    '%s is more than is counted',
    (text) => {
      expect(parseMoney(text, zh)).toBeNull();
    },
  );
});

describe('signs within other words', () => {
  it.each([
    ['JTL-10442', false],
    ['ARM-2200', false],
    ['FIRM 20', false],
    ['150TL', true],
    ['TL 150', true],
    ['RM12', true],
    ['TotalUSD 12', true],
  ])('%s has a sign of money: %s', (text, signed) => {
    expect(findAmounts(text, bare).map((one) => one.signed)).toEqual([signed]);
  });
});

describe('parsePrice', () => {
  it.each([
    ['19.99～29.99 修改价格', 1999, 2999],
    ['￥9.80 ~ ￥15.80', 980, 1580],
    ['￥6.8 至 ￥24.99', 680, 2499],
    ['¥19.90-¥29.90', 1990, 2990],
    ['199.00-459.00', 19900, 45900],
    ['16.9 活动价：15.88', 1690, 1690],
    ['￥29.90', 2990, 2990],
    ['¥29.90 ~ ¥19.90', 1990, 2990],
    ['¥9.80 到 ¥15.80', 980, 1580],
  ])('%s', (text, low, high) => {
    expect(parsePrice(normalise(text), zh)).toEqual({
      low: { minor: low, currency: 'CNY' },
      high: { minor: high, currency: 'CNY' },
    });
  });
  it('prefers amounts with a currency', () => {
    expect(parsePrice('3 variants from $12.00', en)?.low).toEqual({ minor: 1200, currency: 'USD' });
  });
  it.each(['', '面议', 'Price on request', '20%'])('%j is no price', (text) => {
    expect(parsePrice(text, zh)).toBeNull();
  });
  it('never has a low above its high', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.,¥$ 至~-]{0,30}$/), (text) => {
        const price = parsePrice(normalise(text), zh);
        if (price) expect(price.low.minor).toBeLessThanOrEqual(price.high.minor);
      }),
      { numRuns: 500 },
    );
  });
});
