import type { Lexicon, Said } from '../../model/lexicon';
import type { ReadingKind } from '../../model/reading';
import type { ReadContext } from '../columns/context';
import { finish, type Steps } from '../steps';
import { lazily } from '../values/lazily';
import { statusWords } from '../values/status';
import { foreignWords } from './foreign-words';
import { formedMatcher, namedKind } from './formed-match';
import { headerWords } from './header-match';
import { looseMatcher } from './loose-match';

type Prepared = Pick<
  ReadContext,
  'headers' | 'statuses' | 'types' | 'foreign' | 'loose' | 'says' | 'lexicon'
> & {
  /** What a page's name says that it lists. */
  kindOf: (name: string) => ReadingKind | null;
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

type Match = (header: string) => string | null;

const firstOf =
  (one: Match, other: Match): Match =>
  (header) =>
    one(header) ?? other(header);

const none = statusWords({});
const made = new WeakMap<Lexicon, Prepared>();

/** A lexicon ready for look-ups; made once, for a page is read again and again with the same words. */
export function prepared(lexicon: Lexicon): Prepared {
  return finish(preparedSteps(lexicon));
}

/** The same, with a pause after each table of words: some thousand of them are folded. */
export function* preparedSteps(lexicon: Lexicon): Steps<Prepared> {
  const known = made.get(lexicon);
  if (known) return known;
  const listing = headerWords(lexicon.listing);
  const order = headerWords(lexicon.order);
  yield;
  const lists = {
    customer: headerWords(lexicon.customer),
    review: headerWords({ ...lent(lexicon, [...GOODS, ...PEOPLE]), ...lexicon.review }),
    aftersale: headerWords({ ...lent(lexicon, [...GOODS, ...PEOPLE]), ...lexicon.aftersale }),
  };
  yield;
  const ofGoods = statusWords(lexicon.productStatus);
  const ofOrders = statusWords(lexicon.orderStatus);
  for (const words of [ofGoods, ofOrders]) {
    // Asked for now, so that it is not the first list that waits for them.
    yield words.exact && undefined;
  }
  const foreign = foreignWords(lexicon.foreign);
  yield;
  const formed = formedMatcher(lexicon.formed);
  const fresh: Prepared = {
    headers: { listing, order, ...lists },
    statuses: {
      listing: ofGoods,
      order: ofOrders,
      customer: none,
      review: none,
      aftersale: statusWords(lexicon.aftersaleStatus),
    },
    types: statusWords(lexicon.aftersaleType),
    foreign,
    loose: {
      listing: firstOf(looseMatcher(lexicon.loose.listing), formed('listing')),
      order: firstOf(looseMatcher(lexicon.loose.order), formed('order')),
      customer: formed('customer'),
      review: formed('review'),
      aftersale: formed('aftersale'),
    },
    // Most pages never ask most of them, and they are long.
    says: lazily<Record<Said, RegExp>>(
      Object.fromEntries(
        Object.entries(lexicon.says).map(([name, said]) => [name, () => new RegExp(said, 'i')]),
      ) as Record<Said, () => RegExp>,
    ),
    lexicon,
    kindOf: namedKind(lexicon.formed),
    called: {
      names: lexicon.about.names.map(([name, shape]) => ({ name, shape: new RegExp(shape, 'i') })),
      own: new RegExp(lexicon.about.own, 'i'),
      general: new RegExp(lexicon.about.general, 'giu'),
    },
  };
  made.set(lexicon, fresh);
  return fresh;
}
