import { EMPTY_PLACES } from '../page/empty-places';
import { survey } from './survey';

/** Longer than any text that says of a list that it is empty. */
const LONG = 80;

/**
 * Whether anything on the page could be a list or one thing's own page, without knowing any language: what repeats as
 * the reader looks for it, or a place where a list may say that it is empty. Never false where the reader, as it is
 * without being taught, would find something. `roots`: where to listen for changes.
 */
export function couldHold(document: Document): { worth: boolean; roots: (Document | ShadowRoot)[] } {
  const { candidates, roots } = survey(document, true);
  return { worth: candidates.length > 0 || roots.some(mayBeEmptyList), roots };
}

function mayBeEmptyList(root: Document | ShadowRoot): boolean {
  return [...root.querySelectorAll(EMPTY_PLACES)].some((el) => {
    const length = (el.textContent ?? '').replace(/\s+/g, '').length;
    return length > 0 && length < LONG;
  });
}
