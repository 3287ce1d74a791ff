import { describe, expect, it } from 'vitest';
import clearDead from '../../../utils/care/kinds/clear-dead';
import { dead, facts, NOW, thresholds } from '../facts';

const order = (...of: ReturnType<typeof dead>[]) =>
  clearDead
    .propose(facts({ dead: of }), thresholds, NOW)
    .sort((a, b) => b.worth - a.worth)
    .map((one) => one.label);

describe('clear-dead', () => {
  it('puts the most money first', () =>
    expect(order(dead('a', 10), dead('b', 9000), dead('c', 300))).toEqual(['b', 'c', 'a']));
  it('puts a certain one before a maybe of the same worth', () =>
    expect(order(dead('maybe', 500, { maybe: true }), dead('sure', 500))).toEqual(['sure', 'maybe']));
  it('proposes nothing for what is not dead', () =>
    expect(order(dead('x', 500, { finding: 'unknown' }), dead('y', 500, { finding: 'no' }))).toEqual([]));
  it('works without any money known', () => {
    const [one] = clearDead.propose(facts({ dead: [dead('x', 0, { because: [] })] }), thresholds, NOW);
    expect(one?.worth).toBe(30);
  });
});
