import type { StoredReview } from '../../model/facts';
import type { Content } from '../../model/voice';
import { gapsIn } from './gaps';
import { questionsOf } from './questions';
import { storiesIn } from './stories';
import { unspokenIn } from './unspoken';

/** What a listing says of itself; null where it isn't known. */
export type OwnText = { title: string | null; spec: string | null; description: string | null };

/** All a listing says of itself in one text; null where not even its title is known. */
export function ownText({ title, spec, description }: OwnText): string | null {
  return title === null ? null : [title, spec, description].filter((one) => one !== null).join('\n');
}

/** What can be made of reviews for a listing. Where its title isn't known nothing is said of its words. */
export function contentOf(reviews: StoredReview[], own: OwnText): Content {
  const texts = reviews.flatMap(({ text }) => (text === null || text.trim() === '' ? [] : [text]));
  const all = ownText(own);
  return {
    texts: texts.length,
    gaps: all === null ? null : gapsIn(all, texts),
    unspoken: own.title === null ? null : unspokenIn(own.title, texts),
    questions: questionsOf(reviews),
    stories: storiesIn(reviews),
  };
}
