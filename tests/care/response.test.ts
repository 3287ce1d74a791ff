import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredAfter, isLower, RESPONSE_DAYS, responses, type Written } from '../../utils/care/response';
import { contact, DAY, NOW } from './facts';

const read = [{ from: 0, to: NOW }];
const marketing = (daysAgo: number) => contact(daysAgo, { nature: 'marketing' });
/** Someone written to so many days ago, who ordered so many days ago. */
const person = (contacts: number[], sales: number[] = [], spans = read): Written => ({
  contacts: contacts.map(marketing),
  sales: sales.map((days) => NOW - days * DAY).sort((a, b) => a - b),
  spans,
});
const of = (people: Written[], gap = 7) => responses(people, 'marketing', gap, NOW);
const times = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));

describe('an order after a contact', () => {
  const at = marketing(30);
  it.each([
    ['within the window', [NOW - 25 * DAY], 5],
    ['after it', [NOW - 10 * DAY], null],
    ['before the contact', [NOW - 31 * DAY], null],
  ])('%s', (_, sales, days) => expect(answeredAfter(at, [at], sales)).toBe(days));
  it('answers the later of two contacts only', () => {
    const later = marketing(27);
    expect(answeredAfter(at, [at, later], [NOW - 25 * DAY])).toBeNull();
    expect(answeredAfter(later, [at, later], [NOW - 25 * DAY])).toBe(2);
  });
});

describe('response by number of contacts', () => {
  it('counts each contact by which one it was, with the orders that followed', () => {
    const found = of([person([100, 60, 20], [97]), person([50], [49])]);
    expect(found.byCount.slice(0, 3)).toEqual([
      { contacts: 2, orders: 2 },
      { contacts: 1, orders: 0 },
      { contacts: 1, orders: 0 },
    ]);
  });

  it('begins anew after half a year', () =>
    expect(of([person([400, 100])]).byCount[0]).toEqual({ contacts: 2, orders: 0 }));

  it('leaves out what can’t be known yet, answered or not, and says how many', () => {
    const fresh = person([RESPONSE_DAYS - 1], [1]);
    const unread = person([60], [59], [{ from: NOW - 50 * DAY, to: NOW }]);
    expect(of([fresh, unread])).toMatchObject({ open: 1, unread: 1, byCount: [{ contacts: 0 }, {}, {}, {}] });
  });

  it('sees a fall and names the shortest gap that did as well as a first contact', () => {
    // Written to every ten days nobody answers the second time; after forty days as many as at first.
    const often = times(40, (i) => person([100, 90], i < 20 ? [99] : []));
    const seldom = times(40, (i) => person([100, 60], [...(i < 20 ? [99] : []), ...(i % 2 ? [59] : [])]));
    expect(of(often)).toMatchObject({ falls: 2, gap: null });
    const both = of([...often, ...seldom]);
    expect(both.byCount[1]).toEqual({ contacts: 80, orders: 20 });
    expect(both).toMatchObject({ falls: 2, gap: 31 });
    expect(of([...often, ...seldom], 31).gap).toBeNull();
  });

  it('concludes nothing from a few', () => {
    const few = times(19, (i) => person([100, 90], i < 15 ? [99] : []));
    expect(of(few)).toMatchObject({ falls: null, gap: null });
    expect(isLower({ contacts: 19, orders: 0 }, { contacts: 100, orders: 90 })).toBe(false);
  });

  it('is told by channel and by member of staff too', () => {
    const one = (extra: object): Written => ({
      contacts: [contact(50, { nature: 'marketing', ...extra })],
      sales: [],
      spans: read,
    });
    const found = of([one({ channel: 'wechat', member: 'm1' }), one({ channel: 'phone' })]);
    expect(found.byChannel).toEqual([
      { channel: 'phone', contacts: 1, orders: 0 },
      { channel: 'wechat', contacts: 1, orders: 0 },
    ]);
    expect(found.byMember).toEqual([{ member: 'm1', contacts: 1, orders: 0 }]);
  });

  it('is the same in any order, and every contact is counted once', () => {
    const someone = fc.record({
      contacts: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }),
      sales: fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 8 }), (people) => {
        const made = people.map(({ contacts, sales }) => person(contacts, sales));
        const turned = [...made].reverse().map((one) => ({ ...one, contacts: [...one.contacts].reverse() }));
        const found = of(made);
        expect(of(turned)).toEqual(found);
        const counted = found.byCount.reduce((sum, row) => sum + row.contacts, 0);
        const all = people.reduce((sum, { contacts }) => sum + contacts.length, 0);
        expect(counted + found.open + found.unread).toBe(all);
        for (const { contacts, orders } of found.byCount) expect(orders).toBeLessThanOrEqual(contacts);
      }),
      { numRuns: 100 },
    );
  });
});
