import { lexiconFor } from '../../../../../utils/reading/lexicon/for-languages';
import { fieldsOfHeader } from '../../../../../utils/reading/lexicon/header-match';
import { prepared } from '../../../../../utils/reading/lexicon/prepared';
import type { Mutation } from '../mutation';
import { oneOf } from '../random';
import { shownText, shownTexts } from '../tree';
import { type Speech, words } from './header-words';

const { headers: known } = prepared(lexiconFor(['zh-TW', 'ja', 'de', 'fr', 'es']));

function rename(cell: Element, word: string): void {
  const [first, ...rest] = shownTexts(cell).filter(({ data }) => /[\p{L}]/u.test(data));
  if (first) first.data = word;
  for (const text of rest) text.data = '';
}

/** Headers in another language: one the reader knows, or Finnish, which it doesn't. */
export const otherLanguage: Mutation = ({ layout, random, kind, lang }) => {
  if (!layout || layout.heads.length === 0) return null;
  const target: Speech = oneOf(random, lang.startsWith('zh') ? ['en', 'de', 'fi'] : ['zh', 'fi', 'de']);
  const cells = layout.heads.flatMap((head) => head.cells).filter((cell) => /\p{L}/u.test(shownText(cell)));
  const renamed = cells.filter((cell) => {
    const fields = fieldsOfHeader(shownText(cell), known[kind]);
    const word = fields.map((field) => words[field]?.[target]).find(Boolean);
    if (word) rename(cell, word);
    return word;
  });
  return renamed.length * 2 >= cells.length && renamed.length > 1
    ? { note: `${target}, ${renamed.length}` }
    : null;
};

/** The header is gone. */
export const headerGone: Mutation = ({ layout }) => {
  if (!layout || layout.heads.length === 0) return null;
  for (const { el } of layout.heads) el.remove();
  return { note: `${layout.heads.length} strips` };
};
