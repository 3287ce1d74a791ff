import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIn } from '../../../utils/reading/values/clock';
import { fromWall, toWall, zoneOffset } from '../../../utils/reading/values/zone';

const at = (h: number, i: number, s = 0) => ((h * 60 + i) * 60 + s) * 1000;

describe('clockIn', () => {
  it.each([
    ['01:21:16', at(1, 21, 16), 'second'],
    ['14:07', at(14, 7), 'minute'],
    ['3:41 pm', at(15, 41), 'minute'],
    ['3:41 p.m.', at(15, 41), 'minute'],
    ['12:05 am', at(0, 5), 'minute'],
    ['12:05 PM', at(12, 5), 'minute'],
    ['下午 3:30', at(15, 30), 'minute'],
    ['上午12:05', at(0, 5), 'minute'],
    ['中午 12:05', at(12, 5), 'minute'],
    ['晚上 9:00', at(21, 0), 'minute'],
    ['午後3時30分', at(15, 30), 'minute'],
    ['오후 3:30', at(15, 30), 'minute'],
    ['15時30分', at(15, 30), 'minute'],
    ['14:07 Uhr', at(14, 7), 'minute'],
    ['00:00', 0, 'minute'],
    ['23:59:59', at(23, 59, 59), 'second'],
    // In two elements side by side.
    ['13:20:4 5', at(13, 20, 45), 'second'],
  ])('%s', (text, ms, unit) => {
    expect(clockIn(text)).toMatchObject({ ms, unit });
  });
  it.each(['', '24:00', '25:10', '12:60', '9', 'pm', '__proto__'])('%j is no time of day', (text) => {
    expect(clockIn(text)).toBeNull();
  });
});

describe('zones', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-20T00:00:00Z', 8],
    ['Europe/Berlin', '2026-01-15T00:00:00Z', 1],
    ['Europe/Berlin', '2026-07-15T00:00:00Z', 2],
    ['America/New_York', '2026-07-15T00:00:00Z', -4],
    ['Asia/Kolkata', '2026-07-15T00:00:00Z', 5.5],
    ['UTC', '2026-07-15T00:00:00Z', 0],
  ])('%s at %s', (zone, time, hours) => {
    expect(zoneOffset(Date.parse(time), zone)).toBe(hours * 3_600_000);
  });

  it('there and back again, for every time whose wall clock stands once', () => {
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'UTC',
    );
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2037, 0, 1) }), zones, (ms, zone) => {
        const back = fromWall(toWall(ms, zone), zone);
        expect(Math.abs(back - ms)).toBeOneOf([0, 3_600_000]);
        expect(toWall(back, zone)).toBe(toWall(ms, zone));
      }),
      { numRuns: 300 },
    );
  });
});

describe('zones whose clocks stand still', () => {
  /** Hours ahead of UTC as the browser's own tables have it. */
  const told = (ms: number, timeZone: string): number => {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      timeZoneName: 'longOffset',
      year: 'numeric',
    });
    const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, hours = '0', minutes = '0'] = /GMT([+-]\d\d):(\d\d)/.exec(name) ?? [];
    return Number(hours) + Number(minutes) / 60;
  };
  it.each([
    'Asia/Shanghai',
    'Asia/Taipei',
    'Asia/Hong_Kong',
    'Asia/Singapore',
    'Asia/Tokyo',
    'Asia/Seoul',
    'Asia/Bangkok',
    'Asia/Ho_Chi_Minh',
    'Asia/Jakarta',
    'UTC',
  ])('%s is what the browser says, in every month of 1970 to 2040', (zone) => {
    const odd: string[] = [];
    for (let month = 0; month < 70 * 12; month += 1) {
      const ms = Date.UTC(1970, month, 15, 12);
      if (zoneOffset(ms, zone) !== told(ms, zone) * 3_600_000) odd.push(new Date(ms).toISOString());
    }
    expect(odd).toEqual([]);
  });
});
