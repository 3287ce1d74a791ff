import type { Entry } from '../model/entry';
import type { PersonFacts } from '../model/person-facts';
import { subjectOf } from '../model/subject';
import { badReviews, REVIEWS_OF } from './care/bad-reviews';
import { factsOf } from './care/people';
import { entriesAbout, entriesOf } from './entries';
import { buyersOf } from './journal';
import type { Judges } from './judged';
import type { Store } from './store';

/** One customer as care sees her, with everything that was entered about her; null where no such buyer is known. */
export type Relation = {
  facts: PersonFacts;
  entries: Entry[];
  currency: string | null;
  /** The staff, those who left too: their names stand beside old contacts. */
  members: Entry<'member'>[];
  /** What channels are for. */
  roles: Entry<'channel-role'>[];
  /** Ideas and goods in test. */
  trials: Entry<'trial'>[];
};

export async function relationOf(
  store: Store,
  subject: string,
  judge: Judges['buyer'],
  now: number,
): Promise<Relation | null> {
  const buyer = (await buyersOf(store, [subject])).get(subject);
  const shop = buyer && (await store.db.shops.get(buyer.shop));
  if (!buyer || !shop) return null;
  const { ofBuyers } = await badReviews(store, [shop], now - REVIEWS_OF);
  const [facts] = await factsOf(store, [shop], [buyer], judge, ofBuyers);
  if (!facts) return null;
  const [entries, members, roles, trials] = await Promise.all([
    entriesAbout(store, [subject]),
    entriesOf(store, 'member'),
    entriesOf(store, 'channel-role'),
    entriesOf(store, 'trial'),
  ]);
  return {
    facts,
    entries,
    currency: shop.currency,
    members,
    roles,
    trials: trials.filter(isOpenIn(shop.id)),
  };
}

/** Whether something is still to be chosen, in this shop or in none yet. */
function isOpenIn(shop: string) {
  return ({ value: { stage, listing } }: Entry<'trial'>) =>
    (stage === 'idea' || stage === 'testing') && (listing === null || subjectOf(listing)?.shop === shop);
}
