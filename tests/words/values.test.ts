import { describe, expect, it } from 'vitest';
import { day, moment, money, month, pickLanguage, reasonText } from '../../utils/words';
import { catalogues } from '../../utils/words/catalogues';
import { counted, plural } from '../../utils/words/counted';

describe('money', () => {
  it.each([
    [324_000, 'CNY', '¥3,240'],
    [120_050, 'TWD', 'NT$1,200.50'],
    [-1250, 'CNY', '−¥12.50'],
    [5000, 'JPY', 'JP¥5,000'],
    [1_234_500, null, '12,345'],
    [1999, 'AUD', 'AUD 19.99'],
    [0, 'CNY', '¥0'],
  ] as const)('%i %s', (minor, currency, expected) => {
    expect(money({ minor, currency }, 'zh-CN')).toBe(expected);
  });

  it('a dollar is told apart from others where the reader may have her own', () => {
    expect(money({ minor: 100, currency: 'USD' }, 'en')).toBe('$1');
    expect(money({ minor: 100, currency: 'USD' }, 'zh-TW')).toBe('US$1');
  });
});

describe('days', () => {
  const late = Date.UTC(2026, 10, 21, 20);

  it('are those of the shop’s time zone', () => {
    expect(day(late, 'Asia/Shanghai', 'zh-CN')).toBe('2026年11月22日');
    expect(day(late, 'America/New_York', 'zh-CN')).toBe('2026年11月21日');
    expect(day(late, 'Asia/Taipei', 'en')).toBe('Nov 22, 2026');
    expect(moment(late, 'Asia/Shanghai', 'zh-CN')).toContain('04:00');
  });

  it('months are called in the seller’s language', () => {
    expect(month(2026 * 12 + 10, 'zh-CN')).toBe('2026年11月');
    expect(month(2027 * 12, 'en')).toBe('Jan 2027');
  });

  it('an unknown zone, or no moment, is no accident', () => {
    expect(day(late, 'Mars/Olympus', 'zh-CN')).toMatch(/^2026年11月2[12]日$/);
    expect(day(late, '', 'en')).toMatch(/2026/);
    expect(day(Number.NaN, 'Asia/Shanghai', 'zh-CN')).toBe('—');
  });

  it('reach the reasons', () => {
    const reason = { code: 'evidence-since', values: { at: late } } as const;
    expect(reasonText(catalogues['zh-CN'], reason, 'Asia/Shanghai')).toBe('2026年11月22日以来的订单都看过。');
  });
});

it('the language is the one chosen, else the browser’s nearest', () => {
  expect(pickLanguage('en', 'zh-CN')).toBe('en');
  expect(pickLanguage(null, 'zh')).toBe('zh-CN');
  expect(pickLanguage(null, 'zh-SG')).toBe('zh-CN');
  expect(pickLanguage(null, 'zh-Hans-HK')).toBe('zh-CN');
  expect(pickLanguage(null, 'zh-TW')).toBe('zh-TW');
  expect(pickLanguage(null, 'zh_HK')).toBe('zh-TW');
  expect(pickLanguage(null, 'zh-Hant')).toBe('zh-TW');
  expect(pickLanguage(null, 'de')).toBe('en');
});

it('numbers are grouped, English nouns counted', () => {
  expect(plural(1, 'day')).toBe('1 day');
  expect(plural(1234, 'day')).toBe('1,234 days');
  expect(counted(Number.NaN)).toBe('—');
});
