import type { Lexicon, Said } from '../../model/lexicon';
import type { ReadContext } from '../columns/context';
import { statusWords } from '../values/status';
import { foreignWords } from './foreign-words';
import { headerWords } from './header-match';
import { looseMatcher } from './loose-match';

type Prepared = Pick<
  ReadContext,
  'headers' | 'statuses' | 'types' | 'foreign' | 'loose' | 'says' | 'lexicon'
> & {
  /** What pages of foreign lists are called, and of a shop's own; words that say nothing in such a name. */
  called: { names: { name: string; shape: RegExp }[]; own: RegExp; general: RegExp };
};

/** What reviews and requests after the sale name as orders do. */
const GOODS = ['orderId', 'itemId', 'sku', 'spec', 'quantity', 'title'];
const PEOPLE = ['buyer', 'buyerId', 'buyerAccount', 'buyerEmail'];

function lent({ order }: Lexicon, fields: string[]): Record<string, string[]> {
  // `Name` heads the order's number in one platform's file, and anything at all elsewhere.
  const words = (field: string) =>
    (order[field === 'title' ? 'items' : field] ?? []).filter((word) => !/^name$/i.test(word));
  return Object.fromEntries(fields.map((field) => [field, words(field)]));
}

const none = statusWords({});
const nothing = (): null => null;
const made = new WeakMap<Lexicon, Prepared>();

/** A lexicon ready for look-ups; made once, for a page is read again and again with the same words. */
export function prepared(lexicon: Lexicon): Prepared {
  const known = made.get(lexicon);
  if (known) return known;
  const fresh: Prepared = {
    headers: {
      listing: headerWords(lexicon.listing),
      order: headerWords(lexicon.order),
      customer: headerWords(lexicon.customer),
      review: headerWords({ ...lent(lexicon, [...GOODS, ...PEOPLE]), ...lexicon.review }),
      aftersale: headerWords({ ...lent(lexicon, [...GOODS, ...PEOPLE]), ...lexicon.aftersale }),
    },
    statuses: {
      listing: statusWords(lexicon.productStatus),
      order: statusWords(lexicon.orderStatus),
      customer: none,
      review: none,
      aftersale: statusWords(lexicon.aftersaleStatus),
    },
    types: statusWords(lexicon.aftersaleType),
    foreign: foreignWords(lexicon.foreign),
    loose: {
      listing: looseMatcher(lexicon.loose.listing),
      order: looseMatcher(lexicon.loose.order),
      customer: nothing,
      review: nothing,
      aftersale: nothing,
    },
    says: Object.fromEntries(
      Object.entries(lexicon.says).map(([name, said]) => [name, new RegExp(said, 'i')]),
    ) as Record<Said, RegExp>,
    lexicon,
    called: {
      names: lexicon.about.names.map(([name, shape]) => ({ name, shape: new RegExp(shape, 'i') })),
      own: new RegExp(lexicon.about.own, 'i'),
      general: new RegExp(lexicon.about.general, 'giu'),
    },
  };
  made.set(lexicon, fresh);
  return fresh;
}
