import { describe, expect, it } from 'vitest';
import birthday from '../../../utils/care/kinds/birthday';
import { facts, NOW, person, rules, thresholds } from '../facts';

describe('birthday', () => {
  const born = (month: number, day: number, extra = {}) =>
    person(`${month}-${day}`, [90], { birthday: { month, day }, ...extra });
  const proposed = (people: ReturnType<typeof person>[], now = NOW) =>
    birthday.propose(facts({ people, rules: { ...rules, birthdayAhead: 3 } }), thresholds, now);

  it('comes some days ahead and on the day, not after it', () =>
    expect(
      proposed([born(11, 17), born(11, 18), born(11, 21), born(11, 22)]).map(({ label }) => label),
    ).toEqual(['11-18', '11-21']));
  it('goes by the day of the shop', () => {
    const evening = Date.UTC(2026, 10, 17, 17);
    expect(proposed([born(11, 18, { timeZone: 'Asia/Shanghai' })], evening)[0]?.because[0]).toEqual({
      code: 'birthday-in',
      values: { days: 0 },
    });
  });
  it('is kept on 28 February in years without a 29th', () => {
    const days = (now: number) => proposed([born(2, 29)], now)[0]?.because[0]?.values?.days;
    expect(days(Date.UTC(2027, 1, 28))).toBe(0);
    expect(days(Date.UTC(2028, 1, 28))).toBe(1);
    expect(days(Date.UTC(2028, 1, 29))).toBe(0);
    expect(days(Date.UTC(2027, 2, 1))).toBeUndefined();
  });
  it('looks over the turn of the year', () =>
    expect(proposed([born(1, 2)], Date.UTC(2026, 11, 31))[0]?.because[0]?.values?.days).toBe(2));
  it('comes once a year', () => {
    const [one] = proposed([born(11, 18)]);
    expect(one?.again).toBeLessThan(NOW - 299 * 86_400_000);
  });
});
