import type { Hint } from '../utils/model/hint';
import type { Verdict } from '../utils/model/verdict';
import type { Words } from '../utils/words';

/** Tone and short word of a verdict on our own pages. */
export function verdictLook(
  words: Words,
  verdict: Verdict,
): { tone: Hint['tone']; word: string; name: string } {
  const rules: Partial<Record<string, Words['panel']['otherRule']>> = words.panel.rules;
  const rule = rules[verdict.rule] ?? words.panel.otherRule;
  const stand = verdict.as && verdict.finding === 'yes' ? words.panel.stands[verdict.as] : null;
  const plain = verdict.finding === 'yes' ? (verdict.maybe ? rule.maybe : rule.yes) : rule[verdict.finding];
  return { tone: toneOf(verdict), word: stand ?? plain, name: rule.name };
}

function toneOf(verdict: Verdict): Hint['tone'] {
  if (verdict.finding === 'unknown') return 'unknown';
  if (verdict.finding === 'no') return 'plain';
  if (verdict.rule === 'dead-listing') return verdict.maybe ? 'watch' : 'dead';
  if (verdict.because.some((reason) => reason.code === 'open-refund')) return 'watch';
  return verdict.maybe ? 'plain' : 'good';
}
