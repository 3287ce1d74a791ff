import type { Lexicon } from '../../model/lexicon';
import type { ReadContext } from '../columns/context';
import { statusWords } from '../values/status';
import { foreignWords } from './foreign-words';
import { headerWords } from './header-match';
import { looseMatcher } from './loose-match';

type Prepared = Pick<ReadContext, 'headers' | 'statuses' | 'foreign' | 'loose' | 'lexicon'>;

const made = new WeakMap<Lexicon, Prepared>();

/** A lexicon ready for look-ups; made once, for a page is read again and again with the same words. */
export function prepared(lexicon: Lexicon): Prepared {
  const known = made.get(lexicon);
  if (known) return known;
  const fresh: Prepared = {
    headers: { listing: headerWords(lexicon.listing), order: headerWords(lexicon.order) },
    statuses: { listing: statusWords(lexicon.productStatus), order: statusWords(lexicon.orderStatus) },
    foreign: foreignWords(lexicon.foreign),
    loose: { listing: looseMatcher(lexicon.loose.listing), order: looseMatcher(lexicon.loose.order) },
    lexicon,
  };
  made.set(lexicon, fresh);
  return fresh;
}
