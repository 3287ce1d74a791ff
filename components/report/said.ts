import type { Unit } from '../../utils/model/report';
import { counted, money, type Words } from '../../utils/words';

const few = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A figure's number for people. Money is in minor units of `currency`; great sums are said in whole units. */
export function said(words: Words, value: number | null, unit: Unit, currency: string): string {
  const { report } = words;
  if (value === null || Number.isNaN(value)) return report.unknown;
  if (value === Number.POSITIVE_INFINITY) return '∞';
  switch (unit) {
    case 'share':
      return percent(value);
    case 'money':
      return amount(words, value, currency);
    case 'days':
      return report.days(value, counted(value));
    case 'hours':
      return report.hours(counted(value));
    case 'minutes':
      return report.minutes(counted(Math.round(value * 10) / 10));
    case 'score':
      return value.toFixed(2);
    case 'factor':
      return report.times(value >= 100 ? counted(Math.round(value)) : minus(value.toFixed(2)));
    case 'count':
      // Of a few, such as orders a head, a hundredth is not nothing: "1, down 5 %, before: 1" explains nothing.
      return Math.abs(value) < 10 ? few.format(value) : counted(Math.round(value));
  }
}

function percent(value: number): string {
  const of = value * 100;
  return `${minus(of.toLocaleString('en-US', { maximumFractionDigits: Math.abs(of) < 10 ? 2 : 1 }))}%`;
}

/** With the sign that amounts of money have. */
const minus = (text: string) => text.replace('-', '−');

function amount({ language }: Words, minor: number, currency: string): string {
  const code = currency === '' ? null : currency;
  const isGreat = Math.abs(minor) >= 100_000;
  return money(
    { minor: isGreat ? Math.round(minor / 100) * 100 : Math.round(minor), currency: code },
    language,
  );
}

/** How a number moved against the one before, and whether that is good. Shares move in points, the others in per cent. */
export function change(
  words: Words,
  now: number | null,
  before: number | null,
  unit: Unit,
  better: 'up' | 'down' | null,
): { text: string; good: boolean | null } | null {
  const { report } = words;
  if (now === null || before === null) return null;
  const isShare = unit === 'share';
  if (now === 0 && before === 0) return { text: report.same, good: null };
  if (!isShare && before === 0) return null;
  const moved = isShare ? now - before : (now - before) / Math.abs(before);
  if (Math.abs(moved) < 0.0005) return { text: report.same, good: null };
  const size = isShare
    ? report.points(counted(Math.round(Math.abs(moved) * 1000) / 10))
    : percent(Math.abs(moved));
  const up = moved > 0;
  return {
    text: up ? report.up(size) : report.down(size),
    good: better === null ? null : up === (better === 'up'),
  };
}
