import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../utils/reading/values/date';
import type { DateContext } from '../../../utils/reading/values/found-date';
import { MONTH_WORD, mayNameMonth } from '../../../utils/reading/values/months';
import { normalise } from '../../../utils/reading/values/normalise';
import { anyText } from '../any-text';
import { berlin, NOW, newYork, shanghai } from '../contexts';

const read = (text: string, context: DateContext) => {
  const found = parseDate(normalise(text), context);
  return found && [new Date(found.ms).toISOString().replace('.000Z', 'Z'), found.unit];
};

describe('parseDate in Shanghai', () => {
  it.each([
    ['2024-06-11 14:07', '2024-06-11T06:07:00Z', 'minute'],
    ['2026/05/12 01:21:16 售卖中', '2026-05-11T17:21:16Z', 'second'],
    ['2025-10-15 20:41 销售中', '2025-10-15T12:41:00Z', 'minute'],
    ['销售中 上架时间: 2026-09-17 …', '2026-09-16T16:00:00Z', 'day'],
    ['2025-12-23 22:41:14', '2025-12-23T14:41:14Z', 'second'],
    ['2020/2/1 10:00', '2020-02-01T02:00:00Z', 'minute'],
    ['2024.05.01', '2024-04-30T16:00:00Z', 'day'],
    ['2024年5月1日 12:30', '2024-05-01T04:30:00Z', 'minute'],
    ['2024年5月1日 下午 3:30:05', '2024-05-01T07:30:05Z', 'second'],
    ['民國113年5月1日', '2024-04-30T16:00:00Z', 'day'],
    ['5月1日', '2026-04-30T16:00:00Z', 'day'],
    ['５月１日', '2026-04-30T16:00:00Z', 'day'],
    ['05-01 12:30', '2026-05-01T04:30:00Z', 'minute'],
    ['24/05/01 08:00', '2024-05-01T00:00:00Z', 'minute'],
    ['2024-05-01 12:30:00 +0900', '2024-05-01T03:30:00Z', 'second'],
    ['2024-05-01T12:30:00Z', '2024-05-01T12:30:00Z', 'second'],
    ['2024-05-01T12:30:00.123+02:00', '2024-05-01T10:30:00.123Z', 'second'],
    ['20260512', '2026-05-11T16:00:00Z', 'day'],
    ['20260512012116', '2026-05-11T17:21:16Z', 'second'],
    ['2024-02-29', '2024-02-28T16:00:00Z', 'day'],
    ['2026-11-20', '2026-11-19T16:00:00Z', 'day'],
    ['\u200b2026-11-20\u200e', '2026-11-19T16:00:00Z', 'day'],
  ])('%s', (text, wanted, unit) => {
    expect(read(text, shanghai)).toEqual([wanted, unit]);
  });

  it.each([
    ['12-25', '2025-12-24T16:00:00Z'],
    ['12月25日', '2025-12-24T16:00:00Z'],
    ['11月20日', '2026-11-19T16:00:00Z'],
    ['1月1日', '2025-12-31T16:00:00Z'],
  ])('%s without a year is the latest such day', (text, wanted) => {
    expect(read(text, shanghai)).toEqual([wanted, 'day']);
  });
});

describe('parseDate elsewhere', () => {
  it.each([
    // The year goes first, or behind a month cut short.
    ['2024. november 20. 13:45', berlin, '2024-11-20T12:45:00Z', 'minute'],
    ['2024 Nov 20', berlin, '2024-11-19T23:00:00Z', 'day'],
    ['20 нояб. 2024', berlin, '2024-11-19T23:00:00Z', 'day'],
    // Spaces between the figures, hyphens around the month, a year of two figures behind it.
    ['20. 11. 2024 14:05', berlin, '2024-11-20T13:05:00Z', 'minute'],
    ['2. 1. 2025', berlin, '2025-01-01T23:00:00Z', 'day'],
    ['12-Nov-2024', berlin, '2024-11-11T23:00:00Z', 'day'],
    ['12-Nov-24 14:05', berlin, '2024-11-12T13:05:00Z', 'minute'],
    ['12 Nov 24', berlin, '2024-11-11T23:00:00Z', 'day'],
    ['12-Nov-98', berlin, '1998-11-11T23:00:00Z', 'day'],
    ['12.11.98', berlin, '1998-11-11T23:00:00Z', 'day'],
    ["Nov 12, '24", berlin, '2024-11-11T23:00:00Z', 'day'],
    ['12. nov. 24 14:05', berlin, '2024-11-12T13:05:00Z', 'minute'],
    ['Nov 12 14:05', berlin, '2026-11-12T13:05:00Z', 'minute'],
    ['Nov 12 24 orders', berlin, '2026-11-11T23:00:00Z', 'day'],
    ['20 нояб.', berlin, '2026-11-19T23:00:00Z', 'day'],
    ['Jan 5 at 3:41 am', newYork, '2026-01-05T08:41:00Z', 'minute'],
    ['January 5, 2025', newYork, '2025-01-05T05:00:00Z', 'day'],
    ['5 Jan 2025, 15:41', newYork, '2025-01-05T20:41:00Z', 'minute'],
    ['03/04/2026', newYork, '2026-03-04T05:00:00Z', 'day'],
    ['03/04/2026', berlin, '2026-04-02T22:00:00Z', 'day'],
    ['31/12/2025 23:59:59', berlin, '2025-12-31T22:59:59Z', 'second'],
    ['12.05.2026 14:07', berlin, '2026-05-12T12:07:00Z', 'minute'],
    ['12. Mai 2026 um 14:07 Uhr', berlin, '2026-05-12T12:07:00Z', 'minute'],
    ['12 mai 2026 à 14:07', berlin, '2026-05-12T12:07:00Z', 'minute'],
    ['12 de mayo de 2026', berlin, '2026-05-11T22:00:00Z', 'day'],
    ['12 мая 2026, 14:07', berlin, '2026-05-12T12:07:00Z', 'minute'],
  ] as const)('%s in %o', (text, context, wanted, unit) => {
    expect(read(text, context)).toEqual([wanted, unit]);
  });

  it.each([
    ['2026-03-29 01:59:59', '2026-03-29T00:59:59Z'],
    ['2026-03-29 03:00:00', '2026-03-29T01:00:00Z'],
    ['2026-03-28 23:30:00', '2026-03-28T22:30:00Z'],
    ['2026-10-25 01:30:00', '2026-10-24T23:30:00Z'],
    ['2026-10-25 03:30:00', '2026-10-25T02:30:00Z'],
  ])('%s around a change of the clocks in Berlin', (text, wanted) => {
    expect(read(text, berlin)).toEqual([wanted, 'second']);
  });

  it('gives some time near an hour that never was, or was twice', () => {
    const gone = parseDate('2026-03-29 02:30:00', berlin)?.ms ?? 0;
    expect(Math.abs(gone - Date.parse('2026-03-29T01:00:00Z'))).toBeLessThanOrEqual(3_600_000);
    const twice = parseDate('2026-10-25 02:30:00', berlin)?.ms ?? 0;
    expect([Date.parse('2026-10-25T00:30:00Z'), Date.parse('2026-10-25T01:30:00Z')]).toContain(twice);
  });
});

describe('what is no date', () => {
  it.each([
    '2026-02-30',
    '2026-13-40',
    '2025-02-29',
    '2026-00-10',
    '31.11.2026',
    '1.2.3.4',
    '3819266189016826169',
    '99763',
    '¥29.90',
    '13800001234',
    '销售中',
    '',
    '__proto__',
    'May we help you',
    '111-2233445-6677889',
  ])('%s', (text) => {
    expect(parseDate(text, shanghai)).toBeNull();
  });
});

/** Six ways of writing a wall clock; `y` to `s` are two digits each but the year. */
const ways: [string, (p: Record<'y' | 'm' | 'd' | 'h' | 'i' | 's', string>) => string][] = [
  ['dashes', ({ y, m, d, h, i, s }) => `${y}-${m}-${d} ${h}:${i}:${s}`],
  ['slashes', ({ y, m, d, h, i, s }) => `${y}/${Number(m)}/${Number(d)} ${h}:${i}:${s}`],
  ['Han', ({ y, m, d, h, i, s }) => `${y}年${Number(m)}月${Number(d)}日 ${h}:${i}:${s}`],
  ['dots', ({ y, m, d, h, i, s }) => `${d}.${m}.${y}, ${h}:${i}:${s}`],
  ['compact', ({ y, m, d, h, i, s }) => `${y}${m}${d}${h}${i}${s}`],
  [
    'English',
    ({ y, m, d, h, i, s }) => {
      const month = new Date(Date.UTC(2026, Number(m) - 1)).toLocaleString('en-US', {
        month: 'long',
        timeZone: 'UTC',
      });
      const hour = Number(h) % 12 === 0 ? 12 : Number(h) % 12;
      return `${month} ${Number(d)}, ${y} at ${hour}:${i}:${s} ${Number(h) < 12 ? 'am' : 'pm'}`;
    },
  ],
];

function wallOf(ms: number, timeZone: string) {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  } as const);
  const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = part;
  return { y: year, m: month, d: day, h: hour, i: minute, s: second };
}

describe.each([shanghai, berlin, newYork])('any second since 2001 in $zone', (context) => {
  it.each(ways)('reads back from %s', (_, print) => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2001, 0, 2) / 1000, max: NOW / 1000 }), (seconds) => {
        const wall = wallOf(seconds * 1000, context.zone);
        const found = parseDate(print(wall), context);
        expect(found?.unit).toBe('second');
        // The hour that clocks go through twice is told by its wall time alone.
        expect(wallOf(found?.ms ?? 0, context.zone)).toEqual(wall);
        expect(Math.abs((found?.ms ?? 0) - seconds * 1000)).toBeOneOf([0, 3_600_000]);
      }),
      { numRuns: 60 },
    );
  });
});

it('gives a whole number of milliseconds and a part of the text, for any text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(shanghai, berlin, newYork), (raw, context) => {
      const text = normalise(raw);
      const found = parseDate(text, context);
      if (!found) return;
      expect(Number.isSafeInteger(found.ms)).toBe(true);
      expect(found.start >= 0 && found.start < found.end && found.end <= text.length).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

describe('mayNameMonth', () => {
  it.each(MONTH_WORD.split('|'))('lets %s be looked for, however it is written', (word) => {
    for (const text of [`5 ${word} 2026`, `x${word.toUpperCase()} 5`]) expect(mayNameMonth(text)).toBe(true);
  });
  it.each(['紫砂茶壶 100ml', 'SKU-10000', '¥12.30'])('not %s', (text) => {
    expect(mayNameMonth(text)).toBe(false);
  });
});
