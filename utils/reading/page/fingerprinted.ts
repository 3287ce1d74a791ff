import type { Profile } from '../../model/lexicon';

/** The first of these carts whose mark stands in the document, or null. */
export function fingerprinted(document: Document, carts: Profile[]): Profile | null {
  return carts.find(({ fingerprint }) => fingerprint && document.querySelector(fingerprint)) ?? null;
}
