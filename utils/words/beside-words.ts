import { day } from './day';
import type { HintWords } from './hint-words';
import type { Rung } from './model-types';
import { joinSentences } from './reason-text';
import type { Words } from './words';

/** What else is known of a buyer: her rung from fan up, VIP, and until when she rests (null: for good). */
export type Beside = {
  rung: Rung | null;
  isVip: boolean;
  rests: { until: number | null } | null;
  timeZone: string;
};

const DOT = ' · ';

/**
 * A buyer's hint with what stands beside it, in one badge. It is small: until when she rests takes the place of what
 * is least. A VIP or someone who rests is said of a first order too.
 */
export function withBeside(
  words: Words,
  hint: HintWords | null,
  beside: Beside | undefined,
): HintWords | null {
  if (!beside) return hint;
  const marks = marksOf(words, beside);
  const rests = restOf(words, beside);
  const why = restWhy(words, beside);
  if (!hint) {
    if (!beside.isVip && rests.length === 0) return null;
    const word = [...marks, ...rests].join(DOT);
    return { tone: beside.isVip ? 'good' : 'plain', word, why: joinSentences(words, why) || word };
  }
  const [mark = '', ...facts] = hint.word.split(DOT);
  const kept = rests.length > 0 && hint.tone !== 'watch' ? facts.slice(0, 1) : facts;
  return {
    ...hint,
    word: [mark, ...marks, ...kept, ...rests].join(DOT),
    why: joinSentences(words, [hint.why, ...why]),
  };
}

function marksOf({ care }: Words, { isVip, rung }: Beside): string[] {
  return [...(isVip ? [care.vip] : []), ...(rung ? [care.rungs[rung]] : [])];
}

function restOf({ care, language }: Words, { rests, timeZone }: Beside): string[] {
  if (!rests) return [];
  return [rests.until === null ? care.restingShort : care.resting(day(rests.until, timeZone, language))];
}

function restWhy({ care, language }: Words, { rests, timeZone }: Beside): string[] {
  const until = rests?.until;
  return typeof until === 'number' ? [care.restingWhy(day(until, timeZone, language))] : [];
}
