import { describe, expect, it } from 'vitest';
import type { Reason, Verdict } from '../../utils/model/verdict';
import { type Beside, briefText, factWords, hintWords, withBeside } from '../../utils/words';
import { catalogues } from '../../utils/words/catalogues';

const zh = catalogues['zh-CN'];
const NOW = Date.UTC(2026, 10, 21);
const DAY = 86_400_000;
const cash: Reason = { code: 'cash-tied-up', values: { amount: { minor: 324_000, currency: 'CNY' } } };
const days = (code: Reason['code'], n: number): Reason => ({ code, values: { days: n } });
const inStock = (low: number, high: number): Reason => ({
  code: 'in-stock-days',
  values: { days: low, low, high },
});
const dead = (because: Reason[], over: Partial<Verdict> = {}): Verdict => ({
  subject: 'listing|s|i:1',
  rule: 'dead-listing',
  finding: 'yes',
  because,
  judgedAt: NOW,
  ...over,
});
const repeat = (because: Reason[], over: Partial<Verdict> = {}): Verdict =>
  dead(because, { subject: 'buyer|s|b', rule: 'repeat-buyer', ...over });
const nth = (n: number): Reason => ({ code: 'nth-order', values: { nth: n } });
const word = (verdict: Verdict) => hintWords(zh, [verdict], NOW)?.word;

describe('a dead listing', () => {
  it('says its days and the money it holds', () => {
    expect(hintWords(zh, [dead([days('silent-days', 93), cash])], NOW)).toEqual({
      tone: 'dead',
      word: '93 天没卖 · 占 ¥3,240',
      why: '距上次卖出已有 93 天。压着 ¥3,240。',
    });
  });

  it('says in-stock days as a range where they are one', () => {
    expect(word(dead([days('silent-days', 110), inStock(91, 104)]))).toBe('有货 91–104 天没卖');
    expect(word(dead([days('silent-days', 110), inStock(95, 95)]))).toBe('有货 95 天没卖');
    expect(word(dead([days('silent-days', 95), inStock(95, 95)]))).toBe('95 天没卖');
  });

  it('says "at least" where no sale was ever seen', () => {
    expect(word(dead([days('never-sold-in-evidence', 120)]))).toBe('至少 120 天没卖');
  });

  it('says "maybe" on weak evidence, in another tone', () => {
    const maybe = dead([days('silent-days', 93), inStock(1, 93), cash], { maybe: true });
    expect(hintWords(zh, [maybe], NOW)).toMatchObject({
      tone: 'watch',
      word: '可能滞销 · 93 天没卖 · 占 ¥3,240',
    });
    expect(factWords(zh, maybe)).toBe('93 天没卖 · 占 ¥3,240');
  });

  it('says nothing where it is not dead', () => {
    expect(hintWords(zh, [dead([days('sold-recently', 2)], { finding: 'no' })], NOW)).toBeNull();
  });
});

describe('an unknown verdict says the fact that is known', () => {
  const unknown = (...because: Reason[]) => dead(because, { finding: 'unknown' });
  it.each([
    [
      [days('never-sold-in-evidence', 30), { code: 'sold-30d-zero' }, days('evidence-short', 20)],
      '近 30 天无销量',
    ],
    [[days('evidence-short', 20)], '证据不足，只看到 20 天'],
    [[days('silent-days', 200), { code: 'stock-unknown' }], '200 天没卖'],
    [[{ code: 'sold-30d-zero' }, days('sold-total-still', 45)], '销量 45 天没动'],
    [[{ code: 'no-orders-read' }], '证据不足，还没读过订单'],
    [[{ code: 'items-unread', values: { orders: 12 } }], '证据不足，12 笔订单没读到商品'],
    [[{ code: 'age-unknown' }], '证据不足，不知何时上架'],
    [[], '证据不足'],
  ] as [Reason[], string][])('%j', (because, expected) => {
    expect(hintWords(zh, [unknown(...because)], NOW)).toMatchObject({ tone: 'unknown', word: expected });
  });
});

describe('a returning buyer', () => {
  it('says how many orders and how long ago', () => {
    expect(hintWords(zh, [repeat([nth(4), days('days-since-last', 40)])], NOW)).toMatchObject({
      tone: 'good',
      word: '老客 · 买过 4 单 · 40 天没来',
    });
    expect(word(repeat([nth(2), days('days-since-last', 0)]))).toBe('老客 · 买过 2 单 · 今天刚买');
  });

  it('is only maybe one on a weak key', () => {
    const maybe = repeat([nth(3), days('days-since-last', 40), { code: 'weak-key' }], { maybe: true });
    expect(hintWords(zh, [maybe], NOW)).toMatchObject({ tone: 'plain', word: '可能是老客 · 买过 3 单' });
  });

  it('an open refund comes first', () => {
    const open = repeat([nth(3), days('days-since-last', 9), { code: 'open-refund', values: { orders: 1 } }]);
    expect(hintWords(zh, [open], NOW)).toMatchObject({ tone: 'watch', word: '老客 · 买过 3 单 · 退款中' });
  });

  it('who bought once, or is not known to be one, gets no hint', () => {
    expect(hintWords(zh, [repeat([{ code: 'first-order-seen' }], { finding: 'no' })], NOW)).toBeNull();
    expect(hintWords(zh, [repeat([], { finding: 'unknown' })], NOW)).toBeNull();
  });
});

describe('mutes and age', () => {
  const verdict = dead([days('silent-days', 93)]);

  it('a muted rule says nothing about its subject alone', () => {
    const mute = { subject: verdict.subject, rule: verdict.rule, why: '', mutedAt: NOW };
    expect(hintWords(zh, [verdict], NOW, [mute])).toBeNull();
    expect(hintWords(zh, [verdict], NOW, [{ ...mute, subject: 'listing|s|i:2' }])).not.toBeNull();
    expect(hintWords(zh, [verdict], NOW, [{ ...mute, rule: 'other' }])).not.toBeNull();
  });

  it('an old verdict says its age', () => {
    expect(hintWords(zh, [verdict], NOW + DAY)?.why).not.toContain('天前的判断');
    expect(hintWords(zh, [verdict], NOW + 3 * DAY)?.why).toContain('3 天前的判断');
  });

  it('no verdict, no hint; a rule nobody knows neither', () => {
    expect(hintWords(zh, [], NOW)).toBeNull();
    expect(hintWords(zh, [dead([], { rule: 'phase-of-the-moon' })], NOW)).toBeNull();
  });
});

it('the brief text is one sentence of the reasons that matter, in Chinese', () => {
  const because = [days('listed-days', 400), days('silent-days', 93), inStock(90, 93), cash];
  expect(briefText(zh, because)).toBe('距上次卖出已有 93 天，压着 ¥3,240。');
  expect(briefText(catalogues.en, because)).toBe('Last sold 93 days ago. ¥3,240 is tied up in it.');
  const least = [...because, { code: 'cash-at-low-price' as const }];
  expect(briefText(zh, least)).toBe('距上次卖出已有 93 天，按售价至少占 ¥3,240。');
  expect(briefText(catalogues.en, least)).toBe(
    'Last sold 93 days ago. At least ¥3,240 tied up at its prices.',
  );
  expect(briefText(zh, [{ code: 'no-orders-read' }])).toBe('还没有读过订单。');
  expect(briefText(zh, [])).toBe('');
});

describe('what stands beside a buyer', () => {
  const beside: Beside = { rung: null, isVip: false, rests: null, timeZone: 'Asia/Shanghai' };
  const verdict = repeat([nth(4), days('days-since-last', 40)]);
  const said = (over: Partial<Beside>, of = verdict) =>
    withBeside(zh, hintWords(zh, [of], NOW), { ...beside, ...over });

  it('is her rung and the VIP mark, after the mark of a returning buyer', () =>
    expect(said({ rung: 'iron', isVip: true })?.word).toBe('老客 · VIP · 铁粉 · 买过 4 单 · 40 天没来'));
  it('is until when she rests, in place of how long ago she came', () => {
    expect(said({ rests: { until: Date.UTC(2026, 10, 27, 16) } })).toMatchObject({
      word: '老客 · 买过 4 单 · 休息到 2026年11月28日',
      why: expect.stringContaining('2026年11月28日前先不打扰'),
    });
    expect(said({ rests: { until: null } })?.word).toBe('老客 · 买过 4 单 · 勿扰');
  });
  it('stands alone beside a first order', () => {
    const first = repeat([{ code: 'first-order-seen' }], { finding: 'no' });
    expect(said({ isVip: true }, first)).toMatchObject({ tone: 'good', word: 'VIP' });
    expect(said({ rests: { until: null } }, first)).toEqual({ tone: 'plain', word: '勿扰', why: '勿扰' });
    expect(said({ rung: 'fan' }, first)).toBeNull();
  });
});
