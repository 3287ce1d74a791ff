import type { StoredReview } from '../../model/facts';
import { praiseTopics, sceneTopics } from './good-topics';
import { speaksOf } from './hear';
import { painTopics } from './topics';

/** Fewer stars, out of 5, were not left by someone who was content. */
const CONTENT = 4;
const HAN = /\p{Script=Han}/u;
/** Shorter is a nod and no story; a Chinese sign says about as much as three letters. */
const SHORTEST = { han: 16, latin: 50 };
const MOST = 10;

/**
 * Reviews that could be told as stories, word for word: of people who were content, who praise something or say where
 * they use it and complain of nothing, long enough to tell anything; the longest first.
 */
export function storiesIn(reviews: Pick<StoredReview, 'text' | 'rating'>[]): string[] {
  const good = [...Object.values(praiseTopics), ...Object.values(sceneTopics)];
  const texts = reviews.flatMap(({ text, rating }) => {
    const said = text?.trim() ?? '';
    const least = HAN.test(said) ? SHORTEST.han : SHORTEST.latin;
    if (said.length < least || (rating !== null && rating < CONTENT)) return [];
    if (!good.some((topic) => speaksOf(said, topic, false))) return [];
    return Object.values(painTopics).some((topic) => speaksOf(said, topic, false)) ? [] : [said];
  });
  return [...new Set(texts)].sort((a, b) => b.length - a.length).slice(0, MOST);
}
