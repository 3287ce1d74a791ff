import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCount } from '../../../utils/reading/values/count';
import { parseDate } from '../../../utils/reading/values/date';
import { absolute, partsOf } from '../../../utils/reading/values/link-parts';
import { findAmounts, type MoneyContext } from '../../../utils/reading/values/money';

// A space in front takes the long way round: what is plain must be read as everything else is.
const two = fc.integer({ min: 0, max: 61 }).map((n) => String(n).padStart(2, '0'));

test('a plain date is what any date is', () => {
  const date = { now: Date.UTC(2026, 10, 20), dayFirst: null };
  const day = fc.tuple(fc.integer({ min: 1899, max: 2101 }), fc.constantFrom('-', '/'), two, two);
  const time = fc.oneof(
    fc.constant(''),
    fc.tuple(two, two).map(([h, i]) => ` ${h}:${i}`),
  );
  const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/Berlin');
  fc.assert(
    fc.property(day, time, fc.option(two), zones, ([y, gap, m, d], clock, s, zone) => {
      const text = `${y}${gap}${m}${gap}${d}${clock}${clock && s ? `:${s}` : ''}`;
      const long = parseDate(` ${text}`, { ...date, zone });
      const plain = parseDate(text, { ...date, zone });
      expect(plain && [plain.ms, plain.unit, plain.end]).toEqual(long && [long.ms, long.unit, long.end - 1]);
    }),
    { numRuns: 500 },
  );
});

test('a plain amount and a plain count are what any are', () => {
  const currency = fc.constantFrom('CNY', 'JPY', 'KWD', 'IDR', null);
  const number = fc.tuple(fc.nat(999_999_999), fc.constantFrom('', '.', ','), two);
  fc.assert(
    fc.property(
      currency,
      fc.constantFrom('', '¥', '$', '€', '£'),
      number,
      (own, sign, [whole, point, cents]) => {
        for (const decimal of ['.', ','] as const) {
          const context: MoneyContext = { currency: own, dollar: 'USD', yen: 'CNY', style: { decimal } };
          const text = `${sign}${whole}${point}${point ? cents : ''}`;
          const long = findAmounts(` ${text}`, context).map(({ money, signed }) => ({ money, signed }));
          expect(findAmounts(text, context).map(({ money, signed }) => ({ money, signed }))).toEqual(long);
          expect(parseCount(text, { decimal })).toEqual(parseCount(` ${text}`, { decimal }));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a plain address is taken apart as browsers do', () => {
  const base = 'https://shop.example.com:8443/admin/orders?page=2#top';
  const piece = fc.constantFrom(
    '/',
    '.',
    '..',
    'orders',
    '42',
    '?',
    '=',
    '&',
    'id',
    'a%20b',
    '#',
    ':',
    '//',
    'x.html',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const href = `/${pieces.join('')}`;
      let url: URL | null = null;
      try {
        url = new URL(href, base);
      } catch {
        url = null; // no address at all
      }
      expect(absolute(href, base)).toBe(url?.href);
      const parts = partsOf(href, base);
      expect(parts).toEqual(
        url && {
          pathname: url.pathname,
          params: [...url.searchParams],
          hash: url.hash,
          host: url.host,
          hostname: url.hostname,
        },
      );
    }),
    { numRuns: 2000 },
  );
});
