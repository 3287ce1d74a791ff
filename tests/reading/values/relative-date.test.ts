import { describe, expect, it } from 'vitest';
import type { DateContext } from '../../../utils/reading/values/found-date';
import { relativeDate } from '../../../utils/reading/values/relative-date';
import { berlin, NOW, newYork, shanghai } from '../contexts';

const read = (text: string, context: DateContext) => {
  const found = relativeDate(text, context);
  return found && [new Date(found.ms).toISOString(), found.unit];
};
const ago = (ms: number) => new Date(NOW - ms).toISOString();
const MINUTE = 60_000;
const HOUR = 3_600_000;

describe('relativeDate', () => {
  it.each([
    ['昨天 12:30', '2026-11-19T04:30:00.000Z', 'minute'],
    ['昨天', '2026-11-18T16:00:00.000Z', 'day'],
    ['前天 08:00', '2026-11-18T00:00:00.000Z', 'minute'],
    ['今天 09:15:20', '2026-11-20T01:15:20.000Z', 'second'],
    ['今日', '2026-11-19T16:00:00.000Z', 'day'],
    ['昨天 下午 3:30', '2026-11-19T07:30:00.000Z', 'minute'],
    ['3天前', '2026-11-16T16:00:00.000Z', 'day'],
    ['2周前', '2026-11-05T16:00:00.000Z', 'day'],
    ['刚刚', ago(0), 'minute'],
    ['剛剛', ago(0), 'minute'],
    ['5分钟前', ago(5 * MINUTE), 'minute'],
    ['5分鐘前', ago(5 * MINUTE), 'minute'],
    ['2小时前', ago(2 * HOUR), 'hour'],
    ['2個小時前', ago(2 * HOUR), 'hour'],
    ['3時間前', ago(3 * HOUR), 'hour'],
  ])('%s in Shanghai', (text, wanted, unit) => {
    expect(read(text, shanghai)).toEqual([wanted, unit]);
  });

  it.each([
    ['Yesterday at 3:41 pm', newYork, '2026-11-18T20:41:00.000Z', 'minute'],
    ['Today at 12:05 am', newYork, '2026-11-19T05:05:00.000Z', 'minute'],
    ['Monday at 10:02', newYork, '2026-11-16T15:02:00.000Z', 'minute'],
    ['Thursday at 10:02 am', newYork, '2026-11-12T15:02:00.000Z', 'minute'],
    ['34 secs ago', newYork, ago(34_000), 'minute'],
    ['2 hours ago', newYork, ago(2 * HOUR), 'hour'],
    ['an hour ago', newYork, ago(HOUR), 'hour'],
    ['just now', newYork, ago(0), 'minute'],
    ['Gestern, 14:07', berlin, '2026-11-19T13:07:00.000Z', 'minute'],
    ['vor 3 Tagen', berlin, '2026-11-16T23:00:00.000Z', 'day'],
    ['hace 2 días', berlin, '2026-11-17T23:00:00.000Z', 'day'],
    ['il y a 3 jours', berlin, '2026-11-16T23:00:00.000Z', 'day'],
  ] as const)('%s in %o', (text, context, wanted, unit) => {
    expect(read(text, context)).toEqual([wanted, unit]);
  });

  it('counts days on the clock of the zone, over a change of it', () => {
    const monday = { ...berlin, now: Date.parse('2026-03-30T10:00:00+02:00') };
    expect(read('gestern', monday)).toEqual(['2026-03-28T23:00:00.000Z', 'day']);
    expect(read('vor 2 Tagen', monday)).toEqual(['2026-03-27T23:00:00.000Z', 'day']);
    expect(read('heute', monday)).toEqual(['2026-03-29T22:00:00.000Z', 'day']);
  });

  it.each([
    '',
    '2024-06-11',
    'Sunny at heart',
    '前程',
    'ago',
    '天前',
    'in 3 days',
    '3 days',
    '明天',
    '__proto__',
  ])('%j is nothing relative', (text) => {
    expect(relativeDate(text, shanghai)).toBeNull();
  });
});
