import type { Hint } from '../utils/model/hint';
import type { Verdict } from '../utils/model/verdict';
import { nameOf, toneOf, type Words } from '../utils/words';

/** Tone and short word of a verdict on our own pages, and the name of its rule. */
export function verdictLook(
  words: Words,
  verdict: Verdict,
): { tone: Hint['tone']; word: string; name: string } {
  const rules: Partial<Record<string, Words['panel']['otherRule']>> = words.panel.rules;
  const { name } = rules[verdict.rule] ?? words.panel.otherRule;
  return { tone: toneOf(verdict), word: nameOf(words, verdict), name };
}
