import type { SaidOfListing } from '../model/dossier';
import { entriesOf } from './entries';
import type { Store } from './store';

export type SaidOfGoods = ReadonlyMap<string, SaidOfListing>;

/**
 * What the seller said of listings that judgements go by, by listing: roles, tests that run, and the tags asked for.
 * Costs by what she entered, never by the listings there are; tags are looked up only where numbers hang on one.
 */
export async function saidOfGoods(
  store: Pick<Store, 'db'>,
  { tags, testDays }: { tags: ReadonlySet<string> | 'all'; testDays: number },
): Promise<SaidOfGoods> {
  const said = new Map<string, SaidOfListing>();
  const of = (subject: string) => {
    const one = said.get(subject) ?? { role: null, trial: null, tags: [] };
    said.set(subject, one);
    return one;
  };
  const [roles, trials] = await Promise.all([entriesOf(store, 'role'), entriesOf(store, 'trial')]);
  for (const { subject, value } of roles) if (subject !== null) of(subject).role = value.as;
  for (const { value } of trials) {
    const { stage, listing, startedAt } = value;
    if (stage === 'testing' && listing !== null && startedAt !== null)
      of(listing).trial = { startedAt, days: testDays };
  }
  if (tags !== 'all' && tags.size === 0) return said;
  // In the notes, for those given before there were entries stand there alone.
  const noted = await store.db.notes.where('subject').startsWith('listing|').toArray();
  for (const note of noted)
    for (const tag of note.tags) if (tags === 'all' || tags.has(tag)) of(note.subject).tags.push(tag);
  return said;
}
