import { expect, it } from 'vitest';
import { withNote } from '../../utils/words';
import { catalogues } from '../../utils/words/catalogues';

const words = catalogues['zh-CN'];
const hint = { tone: 'good' as const, word: '老客 3 单', why: '买过三次。' };
const bare = { pin: null, owner: null, trial: null };

it.each([
  ['nothing said leaves the hint as it is', hint, null, hint],
  ['nor does an empty note', hint, bare, hint],
  ['nothing at all is no hint', null, bare, null],
  [
    'her own line comes first, the owner last',
    hint,
    { ...bare, pin: '别发圆通', owner: '小李' },
    { ...hint, word: '别发圆通 · 老客 3 单 · 小李 负责' },
  ],
  ['her own line stands alone', null, { ...bare, pin: '送样' }, { tone: 'plain', word: '送样', why: '送样' }],
  [
    'a test says its day',
    null,
    { ...bare, trial: { day: 3, of: 14, early: false } },
    { tone: 'plain', word: '测款第 3/14 天', why: '测款第 3/14 天' },
  ],
  [
    'a test that is over asks for a decision',
    null,
    { ...bare, trial: { day: 15, of: 14, early: false } },
    { tone: 'plain', word: '测款到期，该定了', why: '测款到期，该定了' },
  ],
  [
    'stock that came early is a warning',
    hint,
    { ...bare, trial: { day: 3, of: 14, early: true } },
    { tone: 'watch', word: '没通过就进了货 · 老客 3 单', why: '买过三次。' },
  ],
])('%s', (_, given, note, expected) => {
  expect(withNote(words, given, note)).toEqual(expected);
});

it('of a new listing it says that no edge is recorded, and of no other', () => {
  const note = { ...bare, noEdge: true as const };
  expect(withNote(words, hint, note, true)?.word).toBe('老客 3 单 · 没写凭什么是你卖');
  expect(withNote(words, hint, note, false)).toEqual(hint);
});
