import { expect, it } from 'vitest';
import { changeText } from '../../components/manage/change-text';
import type { EntryKind } from '../../utils/model/entry';
import type { TrailLine } from '../../utils/model/trail';
import { catalogues } from '../../utils/words/catalogues';

const words = catalogues.en;
const line = (kind: EntryKind, id: string, after: unknown) =>
  ({ kind, id, before: null, after }) as unknown as TrailLine;

it.each([
  ['vote', 'a-number-nobody-knows', { for: false }, words.people.voteAgainst],
  ['cycle', '', { days: 30 }, words.people.cycleAfter(30)],
  ['cycle', '', { days: null }, words.people.cycleNever],
  ['birthday', '', { month: 2, day: 29 }, words.care.dayOfMonth(29)],
  ['channel-role', 'wechat', { as: 'serve' }, words.people.roleNames.serve],
  ['suggestion', 'x', { text: 'a lid', state: 'open', decidedAt: null }, 'a lid'],
  ['launch', '', {}, '✓'],
  ['referrer', '', { by: 'buyer|s|secret' }, '✓'],
] as const)('the trail says of a %s what was set, in words', (kind, id, value, said) => {
  const text = changeText(words, line(kind, id, value));
  expect(text).toContain(said);
  expect(text).not.toContain('secret');
});
