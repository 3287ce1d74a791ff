import { describe, expect, it } from 'vitest';
import type { SentDay } from '../../utils/model/sums';
import { addSent, hoursToSend, type SentFold, sentDays } from '../../utils/report/sums/fold-sent';
import { LAST_30, materialOf, part, shop, TODAY, told } from './made';

const HOUR = 3_600_000;
/** 2026-11-20 00:00 in Shanghai. */
const MIDNIGHT = Date.UTC(2026, 10, 19, 16);
const daysOf = (...hours: number[]): SentDay[] => {
  const fold: SentFold = new Map();
  for (const hour of hours) addSent(fold, MIDNIGHT + hour * HOUR, 'Asia/Shanghai');
  return sentDays(fold);
};

describe('orders sent by the hour', () => {
  it.each([
    ['none', [], []],
    ['three within an hour', [9.1, 9.5, 9.9], [[3, 1, 0]]],
    ['two hours with a break between', [9.1, 14.5, 14.6], [[3, 2, 0]]],
    ['a day without an hour', [0], [[0, 0, 1]]],
    ['half past midnight is an hour', [0.5], [[1, 1, 0]]],
    [
      'two days',
      [9, 33],
      [
        [1, 1, 0],
        [1, 1, 0],
      ],
    ],
  ] as [string, number[], number[][]][])('%s', (_, hours, days) => {
    expect(daysOf(...hours).map((one) => [one.orders, one.hours, one.noHour])).toEqual(days);
  });

  it('goes by the clock of the shop, where that is half an hour off and where it is put back', () => {
    const hoursIn = (timeZone: string, ...times: number[]) => {
      const fold: SentFold = new Map();
      for (const at of times) addSent(fold, at, timeZone);
      return sentDays(fold).map(({ hours }) => hours);
    };
    // 09:10 and 09:50 in Kolkata.
    expect(hoursIn('Asia/Kolkata', Date.UTC(2026, 10, 20, 3, 40), Date.UTC(2026, 10, 20, 4, 20))).toEqual([
      1,
    ]);
    // 01:30 in New York, and 01:30 once more.
    expect(hoursIn('America/New_York', Date.UTC(2026, 10, 1, 5, 30), Date.UTC(2026, 10, 1, 6, 30))).toEqual([
      2,
    ]);
  });

  it('come to one number, and unknown where no page tells the hour', async () => {
    const made = await materialOf(await shop());
    expect(told(made, 'sent-per-hour').value).toBeNull();
    expect(told(made, 'sent-per-hour').lacks).toContainEqual({ code: 'no-shipping', n: 4 });
    const of = (sent: SentDay[]) => ({ ...made, sums: { ...made.sums, sent } });
    const two = of([
      { day: TODAY, orders: 7, hours: 2, noHour: 1 },
      { day: TODAY - 30, orders: 9, hours: 1, noHour: 0 },
    ]);
    expect(told(two, 'sent-per-hour', LAST_30).value).toBe(3.5);
    expect(part(two, 'sent-per-hour', 'sending-hours')).toBe(2);
    expect(told(two, 'sent-per-hour').lacks).toContainEqual({ code: 'no-sending-hour', n: 1 });
    expect(told(of([{ day: TODAY, orders: 0, hours: 0, noHour: 3 }]), 'sent-per-hour').value).toBeNull();
  });
});

it.each([
  ['both tell the hour', 9.5, 33.5, 24],
  ['both tell the day alone', 0, 48, 48],
  ['an hour, then a day alone', 9.5, 24, null],
  ['a day alone, then an hour', 0, 33.5, null],
  ['sent before it was ordered', 33.5, 9.5, null],
  ['not sent', 9.5, null, null],
  ['no one knows when it was ordered', null, 9.5, null],
])('from order to sending: %s', (_, at, sent, hours) => {
  const time = (hour: number) => MIDNIGHT + hour * HOUR;
  expect(
    hoursToSend(at === null ? null : time(at), sent === null ? undefined : time(sent), 'Asia/Shanghai'),
  ).toBe(hours);
});
