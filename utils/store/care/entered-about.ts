import type { Entry } from '../../model/entry';
import type { EnteredFacts } from '../../model/person-facts';
import { entriesAbout, entriesOf } from '../entries';
import type { Store } from '../store';
import { isLink, linkedWith } from '../two-shops';
import { enteredOf } from './entered';

/** What was entered about some customers. Costs one request where nothing was ever entered about anyone. */
export async function enteredAbout(store: Store, keys: string[]): Promise<Map<string, EnteredFacts>> {
  const any = await store.db.entries.where('subject').startsWith('buyer|').limit(1).count();
  const found = new Map<string, EnteredFacts>();
  if (any === 0) return found;
  const brought = await broughtBy(store);
  const own = bySubject(await entriesAbout(store, keys));
  const elsewhere = await inOtherShops(store, keys, own);
  for (const key of keys) {
    const facts = enteredOf(own.get(key) ?? [], brought.get(key) ?? []);
    found.set(key, withOthers(facts, elsewhere.get(key) ?? new Map()));
  }
  return found;
}

/** Entries about the same people in other shops, by whom they are linked with. No request where nobody is linked. */
async function inOtherShops(
  store: Store,
  keys: string[],
  own: Map<string, Entry[]>,
): Promise<Map<string, Map<string, Entry[]>>> {
  const first = new Map(
    keys.flatMap((key): [string, string[]][] => {
      const ids = (own.get(key) ?? []).filter(isLink).map(({ id }) => id);
      return ids.length > 0 ? [[key, ids]] : [];
    }),
  );
  if (first.size === 0) return new Map();
  const linked = await linkedWith(store, first);
  const theirs = bySubject(await entriesAbout(store, [...new Set([...linked.values()].flat())]));
  return new Map(
    [...linked].map(([key, ids]) => [key, new Map(ids.map((id) => [id, theirs.get(id) ?? []]))]),
  );
}

/**
 * Contacts and closed doors are the person's, in whichever shop they were entered; everything else is the shop's. What a
 * contact of another shop was for too: what went wrong here was not made good there.
 */
function withOthers(facts: EnteredFacts, others: Map<string, Entry[]>): EnteredFacts {
  if (others.size === 0) return facts;
  const theirs = [...others.values()].map((entries) => enteredOf(entries, []));
  const elsewhere = theirs.flatMap(({ contacts }) => contacts.map((one) => ({ ...one, task: null })));
  return {
    ...facts,
    contacts: [...facts.contacts, ...elsewhere].sort((a, b) => a.at - b.at),
    doNotContact: facts.doNotContact || theirs.some((one) => one.doNotContact),
    blocked: facts.blocked || theirs.some((one) => one.blocked),
    others: [...others.keys()],
  };
}

function bySubject(entries: Entry[]): Map<string, Entry[]> {
  const own = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = own.get(entry.subject ?? '') ?? [];
    list.push(entry);
    own.set(entry.subject ?? '', list);
  }
  return own;
}

/** When others came on someone's word, by the one who gave it. */
async function broughtBy(store: Store): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  for (const { value, when, at } of await entriesOf(store, 'referrer'))
    found.set(value.by, [...(found.get(value.by) ?? []), when ?? at]);
  return found;
}
