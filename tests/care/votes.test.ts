import { expect, it } from 'vitest';
import { tallies } from '../../utils/care/votes';

it('votes are counted by what they are on', () => {
  const vote = (id: string, yes: boolean) => ({ id, value: { for: yes } });
  const found = tallies([vote('a', true), vote('a', true), vote('a', false), vote('b', false)]);
  expect(Object.fromEntries(found)).toEqual({ a: { for: 2, against: 1 }, b: { for: 0, against: 1 } });
});
