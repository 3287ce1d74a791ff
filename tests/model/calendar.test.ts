import { describe, expect, it } from 'vitest';
import { dayName, mondayOf, monthDays, monthNamed, monthOf } from '../../utils/model/calendar';

const dayOf = (text: string) => Date.parse(`${text}T00:00Z`) / 86_400_000;

describe('the calendar', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2027-01-01', '2026-12-28'],
  ])('%s is in the week of %s', (day, monday) => {
    expect(dayName(mondayOf(dayOf(day)))).toBe(monday);
  });

  it.each([
    ['2026-11-22', '2026-11', '2026-11-01', '2026-11-30'],
    ['2026-12-31', '2026-12', '2026-12-01', '2026-12-31'],
    ['2028-02-29', '2028-02', '2028-02-01', '2028-02-29'],
  ])('%s is in %s, from %s to %s', (day, name, from, to) => {
    const month = monthOf(dayOf(day));
    expect(monthNamed(name)).toBe(month);
    expect(monthDays(month)).toEqual({ from: dayOf(from), to: dayOf(to) });
  });

  it.each(['', '2026', 'abc-de'])('%j names no month', (name) => {
    expect(monthNamed(name)).toBeNull();
  });
});
