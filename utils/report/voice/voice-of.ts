import type { StoredReview } from '../../model/facts';
import { type Heard, type HeardPain, pains, praises, scenes, type Voice } from '../../model/voice';
import { praiseTopics, sceneTopics } from './good-topics';
import { holds, sentencesOf, speaksOf } from './hear';
import { painTopics, type Topic } from './topics';

/** Up to this rating, out of 5, naming a thing is complaining of it. */
const BAD = 3;
const MOST_SENTENCES = 5;

/**
 * What reviews say: pain points, scenes of use and praise, each counted once a review, with the sentences as they were
 * written (people were taken out before they were stored). `title` is what the listing says of itself.
 */
export function voiceOf(reviews: StoredReview[], title: string | null): Voice {
  const texts = reviews.flatMap(({ text, rating }) =>
    text === null || text.trim() === ''
      ? []
      : [{ parts: sentencesOf(text), isBad: rating !== null && rating <= BAD }],
  );
  const heardOf = <T extends string>(
    topics: readonly T[],
    of: Record<T, Topic>,
    withBad: boolean,
  ): Heard<T>[] =>
    topics
      .map((topic) => {
        const said = texts.map(({ parts, isBad }) =>
          parts.filter((part) => speaksOf(part, of[topic], withBad && isBad)),
        );
        const own = said.filter((parts) => parts.length > 0);
        const sentences = [...new Set(own.flat())].slice(0, MOST_SENTENCES);
        return { topic, count: own.length, sentences };
      })
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  const heard: HeardPain[] = heardOf(pains, painTopics, true).map((one) => ({
    ...one,
    answered: title === null ? null : isAnswered(title, painTopics[one.topic]),
  }));
  return {
    texts: texts.length,
    pains: heard,
    scenes: heardOf(scenes, sceneTopics, false),
    praises: heardOf(praises, praiseTopics, false),
  };
}

/** Whether a listing's own words say anything about a pain. A pain that no title could answer (service) counts as answered. */
function isAnswered(title: string, { answer }: Topic): boolean {
  return answer === undefined || holds(title, answer);
}
