import { expect, it } from 'vitest';
import kind from '../../../utils/care/kinds/many-views';
import { facts, goods, NOW, thresholds } from '../facts';

it('proposes what is looked at and not bought', () => {
  const all = [goods('a', 'browsed'), goods('b', 'focus')];
  expect(kind.propose(facts({ goods: all }), thresholds, NOW).map(({ label }) => label)).toEqual(['a']);
});
