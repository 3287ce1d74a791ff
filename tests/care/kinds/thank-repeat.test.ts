import { describe, expect, it } from 'vitest';
import thankRepeat from '../../../utils/care/kinds/thank-repeat';
import { facts, NOW, repeat, thresholds } from '../facts';

const labels = (...of: ReturnType<typeof repeat>[]) =>
  thankRepeat.propose(facts({ repeat: of }), thresholds, NOW).map((one) => one.label);

describe('thank-repeat', () => {
  it('thanks for an order of the last two weeks, for none before', () =>
    expect(labels(repeat('new', 2, 3), repeat('old', 9, 20))).toEqual(['new']));
  it('never welcomes back someone who only may be the same', () =>
    expect(labels(repeat('maybe', 4, 1, { maybe: true }))).toEqual([]));
  it('never while a refund is open', () =>
    expect(labels(repeat('x', 4, 1, { because: [{ code: 'open-refund', values: { orders: 1 } }] }))).toEqual(
      [],
    ));
  it('puts the fifth order before the second', () => {
    const of = thankRepeat.propose(
      facts({ repeat: [repeat('two', 2, 1), repeat('five', 5, 1)] }),
      thresholds,
      NOW,
    );
    expect(of.sort((a, b) => b.worth - a.worth)[0]?.label).toBe('five');
  });
});
