import type { PopupView } from '../../utils/model/views';
import type { Words } from '../../utils/words';

type Props = { words: Words; counts: PopupView['counts'] };

/** How much there is of what matters, in one line; nothing where there is none of it. */
export function CountLine({ words, counts: { dead, dying = 0, sleeping = 0, listings } }: Props) {
  if (dead + dying + sleeping === 0) return null;
  return <p class="muted small num">{words.popup.counts(dead, dying, sleeping, listings)}</p>;
}
