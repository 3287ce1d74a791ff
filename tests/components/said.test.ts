import { expect, it } from 'vitest';
import { said } from '../../components/report/said';
import { catalogues } from '../../utils/words/catalogues';

it.each([
  [1.5, '1.5'],
  [0.4, '0.4'],
  [22 / 21, '1.05'],
  [3, '3'],
  [37.5, '38'],
  [1234, '1,234'],
])('a count of %d is said as %s', (value, text) => {
  expect(said(catalogues.en, value, 'count', '')).toBe(text);
});
