import type { StoredReview } from '../../model/facts';
import type { Question } from '../../model/voice';
import { sentencesOf } from './hear';

const ASKS = /[?？]\s*$|[吗嗎][。.!！\s]*$|^(?:请问|請問|想问|想問|问一下|問一下)/u;
/** A complaint in the form of a question wants no answer of this kind. */
const SCOLDS =
  /怎么这么|怎麼這麼|为什么这么|為什麼這麼|什么质量|什麼品質|什么破|什麼爛|不是吗|不是嗎|对吧|對吧|有意思吗|能用吗这|seriously\?|really\?|why (?:is it )?so|are you kidding/iu;
const SHORTEST = 4;
const LONGEST = 120;
const MOST = 20;

/** What buyers ask in their reviews, word for word, each once, with the shop's own reply under that review. */
export function questionsOf(reviews: Pick<StoredReview, 'text' | 'reply'>[]): Question[] {
  const found = new Map<string, Question>();
  for (const { text, reply } of reviews)
    for (const part of sentencesOf(text ?? '')) {
      if (part.length < SHORTEST || part.length > LONGEST) continue;
      if (!ASKS.test(part) || SCOLDS.test(part)) continue;
      const key = part.toLowerCase().replace(/[\s?？。.!！]+/gu, '');
      const known = found.get(key);
      if (!known) found.set(key, { text: part, reply });
      else if (known.reply === null) known.reply = reply;
    }
  return [...found.values()].slice(0, MOST);
}
