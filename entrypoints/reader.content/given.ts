import type { HelloAnswer } from '../../utils/model/messages';
import type { TaughtMapping } from '../../utils/model/taught';
import type { ReadOptions } from '../../utils/reading/open-page';
import { fingerprinted } from '../../utils/reading/page/fingerprinted';
import type { TellPage } from '../../utils/reading/taught/told';

type TellBy = (taught: TaughtMapping[]) => TellPage;
const KEY = Symbol.for('renhuo.taught');
type World = { [KEY]?: TellBy };

/** What the background's answer gives a look at this page: words, profile, and what its seller taught. */
export function givenBy(
  window: Window & typeof globalThis,
  { lexicon, profile, carts = [], taught }: HelloAnswer,
): Pick<ReadOptions, 'lexicon' | 'profile' | 'tell'> {
  const tell = taught && tellByIn(window)(taught);
  return { lexicon, profile: profile ?? fingerprinted(window.document, carts), tell };
}

function tellByIn(world: object): TellBy {
  const left = (world as World)[KEY];
  // Read without it, the page might be read as it was before its seller corrected it.
  if (!left) throw new Error('what was taught can not be applied');
  return left;
}

/** Leaves the means to apply it in this isolated world, out of the page's reach. */
export function leaveTellBy(world: object, tellBy: TellBy): void {
  (world as World)[KEY] = tellBy;
}
