import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealOut, fillOf, loadsOf } from '../../utils/care/pools';

const buyers = (n: number) => Array.from({ length: n }, (_, i) => `buyer|s|${String(i).padStart(4, '0')}`);

it.each<[number, number, string]>([
  [0, 10, 'free'],
  [8, 10, 'free'],
  [9, 10, 'nearly'],
  [10, 10, 'full'],
  [11, 10, 'over'],
  [1799, 2000, 'free'],
  [1800, 2000, 'nearly'],
])('%d of %d is %s', (load, cap, fill) => {
  expect(fillOf(load, cap)).toBe(fill);
});

describe('dealing out', () => {
  it('shares by the caps', () => {
    const { given, left } = dealOut(buyers(30), new Map(), [
      { id: 'a', cap: 20 },
      { id: 'b', cap: 40 },
    ]);
    expect(left).toBe(0);
    expect(
      loadsOf(given, [
        { id: 'a', cap: 20 },
        { id: 'b', cap: 40 },
      ]),
    ).toEqual(
      new Map([
        ['a', 10],
        ['b', 20],
      ]),
    );
  });

  it('says how many found no room, and gives to nobody where nobody is', () => {
    expect(dealOut(buyers(5), new Map(), [{ id: 'a', cap: 3 }])).toMatchObject({ left: 2 });
    expect(dealOut(buyers(5), new Map(), [])).toMatchObject({ left: 5 });
  });

  it('hands the customers of one who left to the others, and loses none', () => {
    const owners = new Map(buyers(6).map((buyer, i) => [buyer, i < 3 ? 'gone' : 'a']));
    const { given } = dealOut(buyers(6), owners, [
      { id: 'a', cap: 9 },
      { id: 'b', cap: 9 },
    ]);
    expect([...given.keys()]).toEqual(buyers(3));
    expect(new Set(given.values())).toEqual(new Set(['b']));
  });

  const places = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), cap: fc.integer({ min: 1, max: 9 }) }),
    {
      selector: ({ id }) => id,
    },
  );
  const someOwners = fc.dictionary(fc.constantFrom(...buyers(20)), fc.constantFrom('a', 'b', 'x'));

  it('never fills a pool over its cap, moves nobody who has an owner, and is the same in any order', () => {
    fc.assert(
      fc.property(places, someOwners, fc.shuffledSubarray(buyers(20)), (members, known, some) => {
        const owners = new Map(Object.entries(known));
        const { given, left } = dealOut(some, owners, members);
        const before = loadsOf(owners, members);
        const after = loadsOf(new Map([...owners, ...given]), members);
        for (const { id, cap } of members)
          expect(after.get(id)).toBeLessThanOrEqual(Math.max(cap, before.get(id) ?? 0));
        for (const buyer of given.keys()) expect(before.has(owners.get(buyer) ?? '')).toBe(false);
        const homeless = some.filter((buyer) => !before.has(owners.get(buyer) ?? ''));
        expect(given.size + left).toBe(homeless.length);
        if (left > 0) for (const { id, cap } of members) expect(after.get(id)).toBeGreaterThanOrEqual(cap);
        expect(dealOut([...some].reverse(), owners, [...members].reverse()).given).toEqual(given);
        // Once dealt out, dealing again changes nothing.
        expect(dealOut(some, new Map([...owners, ...given]), members).given.size).toBe(0);
      }),
    );
  });

  it('is balanced: no pool has more than one customer above its share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 5 }), (n, m) => {
        const members = Array.from({ length: m }, (_, i) => ({ id: `m${i}`, cap: 100 }));
        const loads = [...loadsOf(dealOut(buyers(n), new Map(), members).given, members).values()];
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
