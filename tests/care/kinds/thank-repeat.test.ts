import { describe, expect, it } from 'vitest';
import thankRepeat from '../../../utils/care/kinds/thank-repeat';
import type { Person } from '../../../utils/care/person';
import { contact, DAY, NOW, person, proposed } from '../facts';

const labels = (...people: Person[]) => proposed(thankRepeat, people);

describe('thank-repeat', () => {
  it('thanks for an order of the last two weeks, for none before', () =>
    expect(labels(person('new', [3, 50]), person('old', [20, 60]))).toEqual(['new']));
  it('never welcomes back someone who only may be the same', () => {
    const may = person('maybe', [1, 50]);
    expect(labels({ ...may, verdict: may.verdict && { ...may.verdict, maybe: true } })).toEqual([]);
  });
  it('never while a refund is open, nor before trouble was made good', () => {
    const trouble = { at: NOW - 5 * DAY, what: 'refunded' as const, stars: null };
    expect(labels(person('open', [1, 50], { trouble: { ...trouble, what: 'refund-open' } }))).toEqual([]);
    expect(labels(person('sore', [1, 50], { trouble }))).toEqual([]);
    const contacts = [contact(4, { task: 'make-good' })];
    expect(labels(person('made good', [1, 50], { trouble, contacts }))).toEqual(['made good']);
  });
  it('puts the fifth order before the second', () =>
    expect(labels(person('two', [1, 50]), person('five', [1, 20, 30, 40, 50]))).toEqual(['five', 'two']));
});
