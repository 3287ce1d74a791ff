import type { Done } from '../../utils/model/messages';
import type { Words } from '../../utils/words';

/** The sentence of a refusal, or null where the answer is a yes. */
export function refusalText(words: Words, answer: Done<unknown>): string | null {
  return answer.ok ? null : words.refusals[answer.why];
}
