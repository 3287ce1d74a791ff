import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../utils/care/ladder';
import { DAY, NOW, rules } from './facts';

const at = (daysAgo: number) => NOW - daysAgo * DAY;
const climb = (daysAgo: number[], extra = {}) => ({
  sales: daysAgo.map(at),
  earlier: 0,
  helped: [] as number[],
  ...extra,
});
const rung = (daysAgo: number[], extra = {}) => standingOf(climb(daysAgo, extra), rules, NOW).rung;

describe('the ladder', () => {
  it.each([
    [[], null],
    [[3], 'customer'],
    [[3, 30], 'user'],
    [[3, 30, 60, 90], 'fan'],
    [[1, 2, 3, 4, 5, 6, 7, 8], 'iron'],
    [[400, 401, 402, 403], 'customer'],
  ] as const)('orders %j days ago stand at %s', (days, expected) => expect(rung([...days])).toBe(expected));

  it('help counts like an order, but makes no customer of someone who never bought', () => {
    expect(rung([3, 30, 60], { helped: [at(10)] })).toBe('fan');
    expect(rung([], { helped: [at(10)] })).toBe(null);
  });

  it('keeps every move, up by an order and down by the clock, with its date', () => {
    expect(standingOf(climb([800, 790, 780, 770]), rules, NOW).moves).toEqual([
      { at: at(800), from: null, to: 'customer' },
      { at: at(790), from: 'customer', to: 'user' },
      { at: at(770), from: 'user', to: 'fan' },
      { at: at(800 - 365), from: 'fan', to: 'user' },
      { at: at(780 - 365), from: 'user', to: 'customer' },
    ]);
  });

  it('says what is missing to the next rung, and when this one falls', () => {
    const { next, falls } = standingOf(climb([10, 20]), rules, NOW);
    expect(next).toEqual({ rung: 'fan', missing: 2 });
    expect(falls).toBe(at(20) + 365 * DAY);
    expect(standingOf(climb([1, 2, 3, 4, 5, 6, 7, 8]), rules, NOW).next).toBe(null);
  });

  it('counts for ever where the seller wants it so, forgotten orders too', () => {
    const ever = { ...rules, ladderDays: 0 };
    expect(standingOf(climb([3000, 3001], { earlier: 2 }), ever, NOW)).toMatchObject({
      rung: 'fan',
      falls: null,
    });
    expect(rung([3], { earlier: 9 })).toBe('customer');
  });

  it('a clock that was ahead does no harm', () => expect(rung([-5, 10])).toBe('user'));

  it('is the same in whatever order the orders came, and its last move is where it stands', () => {
    const days = fc.array(fc.integer({ min: -3, max: 1500 }), { maxLength: 30 });
    fc.assert(
      fc.property(days, days, (sales, helped) => {
        const one = standingOf(climb(sales, { helped: helped.map(at) }), rules, NOW);
        const other = standingOf(
          climb([...sales].reverse(), { helped: [...helped].reverse().map(at) }),
          rules,
          NOW,
        );
        expect(other).toEqual(one);
        if (one.rung !== null) expect(one.moves.at(-1)?.to).toBe(one.rung);
        for (const [i, move] of one.moves.entries())
          expect(move.from).toBe(i === 0 ? null : one.moves[i - 1]?.to);
        if (one.falls !== null) expect(one.falls).toBeGreaterThan(NOW);
      }),
    );
  });
});
