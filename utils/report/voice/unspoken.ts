import { holds } from './hear';
import { painTopics } from './topics';

/** From so many reviews with words on, silence about a word of the title says something. */
export const ENOUGH_TEXTS = 10;
const MOST = 8;
const HAN = /\p{Script=Han}/u;
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}'’-]{2,}$/u;
/** Words that claim nothing. */
const EMPTY = new Set(
  'the and for with from this that your our you new set pack pcs piece pieces size color colour plus'.split(
    ' ',
  ),
);

/**
 * Words of a title that no review holds, in the title's order; null where fewer than 10 reviews have words. A word that
 * answers what buyers speak of counts as spoken of, whatever word they use.
 */
export function unspokenIn(title: string, texts: string[]): string[] | null {
  if (texts.length < ENOUGH_TEXTS) return null;
  const all = texts.join('\n').toLowerCase();
  const spoken = Object.values(painTopics).filter(({ says, about = [] }) =>
    texts.some((text) => holds(text, [...says, ...about])),
  );
  return [...new Set(wordsOf(title))]
    .filter((word) => !isIn(all, word))
    .filter((word) => !spoken.some(({ answer = [] }) => holds(word, answer)))
    .slice(0, MOST);
}

function wordsOf(title: string): string[] {
  const segmenter = new Intl.Segmenter(HAN.test(title) ? 'zh' : 'en', { granularity: 'word' });
  return [...segmenter.segment(title)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => (HAN.test(segment) ? segment : segment.toLowerCase()))
    .filter((word) => (HAN.test(word) ? [...word].length > 1 : LATIN.test(word) && !EMPTY.has(word)));
}

/** English words also in their plural and other short endings: "mugs" speaks of a mug. */
function isIn(all: string, word: string): boolean {
  if (HAN.test(word)) return all.includes(word);
  const stem = word.replace(/(?:es|s)$/u, '');
  return new RegExp(`(?<!\\p{L})${stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(all);
}
