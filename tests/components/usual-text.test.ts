import { expect, it } from 'vitest';
import { usualText } from '../../entrypoints/sidepanel/usual-text';
import type { Person } from '../../utils/care/person';
import { catalogues } from '../../utils/words/catalogues';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;
const words = catalogues.en;
const { people } = words;
const since = (...days: number[]) => ({ sales: days.map((one) => NOW - one * DAY).sort() }) as Person;

it.each([
  ['within the usual time', [40, 12], { gap: 45.4, repeating: 20 }, people.usualWait(45, 12)],
  ['on its last day', [45], { gap: 45.4, repeating: 20 }, people.usualWait(45, 45)],
  ['past it', [46], { gap: 45.4, repeating: 20 }, people.usualLate(45, 46)],
  ['within a day', [0], { gap: 0.2, repeating: 20 }, people.usualWait(1, 0)],
  ['too few came again', [12], { gap: 45, repeating: 19 }, null],
  ['nobody came again', [12], { gap: null, repeating: 0 }, null],
  ['no order of hers has a day', [], { gap: 45, repeating: 20 }, null],
  ['the clock was set back', [-2], { gap: 45, repeating: 20 }, null],
  ['the history was not worked through yet', [12], undefined, null],
] as [string, number[], { gap: number | null; repeating: number } | undefined, string | null][])(
  'how long she takes beside how long one takes here: %s',
  (_, days, fit, said) => expect(usualText(words, since(...days), fit, NOW)).toBe(said),
);
