import type { Topic } from './topics';

const HAN = /\p{Script=Han}/u;
/** What turns a complaint round: "no smell at all", "not too small". In Chinese it stands right before, in English a word or three. */
const DENIED_HAN = /(?:没有|沒有|没|沒|不|无|無|毫无|毫無|不会|不會)(?:任何|什么|什麼|一点|一點|太|很|再)?$/u;
const DENIED =
  /\b(?:no|not|never|without|isn't|wasn't|aren't|don't|doesn't|didn't|hardly)(?:\s+\w+){0,2}\s*$/i;

const patterns = new Map<string, RegExp>();

function patternOf(word: string): RegExp {
  const known = patterns.get(word);
  if (known) return known;
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, (sign) => (sign === '*' ? '\\w*' : `\\${sign}`));
  const made = HAN.test(word) ? new RegExp(plain, 'u') : new RegExp(`\\b${plain}(?!\\w)`, 'iu');
  patterns.set(word, made);
  return made;
}

/** True where a sentence holds one of the words and doesn't deny it. */
export function holds(sentence: string, words: string[]): boolean {
  return words.some((word) => {
    const at = patternOf(word).exec(sentence)?.index;
    if (at === undefined) return false;
    const lead = sentence.slice(0, at);
    return !(HAN.test(word) ? DENIED_HAN : DENIED).test(lead);
  });
}

/** True where a text holds one of the words, denied or not: "no returns" tells of returns. */
export function names(text: string, words: string[]): boolean {
  return words.some((word) => patternOf(word).test(text));
}

/** Whether a sentence speaks of a topic; `isBad` where the whole review is a bad one. */
export function speaksOf(sentence: string, topic: Topic, isBad: boolean): boolean {
  return holds(sentence, topic.says) || (isBad && holds(sentence, topic.about ?? []));
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text, by the browser's own rules for its language. */
export function sentencesOf(text: string): string[] {
  const language = HAN.test(text) ? 'zh' : 'en';
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  // Chinese reviews run on with commas: each part is a thought of its own.
  return [...segmenter.segment(text)].flatMap(({ segment }) =>
    segment
      .split(language === 'zh' ? /[，,；;、~～\s]+/u : /[;\n]+/)
      .map((part) => part.trim())
      .filter((part) => part.length > 1),
  );
}
