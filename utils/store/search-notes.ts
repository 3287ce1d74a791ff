import type { Note } from '../model/facts';
import { subjectOf } from '../model/subject';
import type { SearchHit } from '../model/views';
import { entriesOf } from './entries';
import { buyersOf } from './journal';
import { listingLabel } from './listing-facts';
import type { Store } from './store';

const MAX_HITS = 50;
const AROUND = 40;

/**
 * Notes and tags that hold every word of `text`, newest first, at most 50. Notes are typed by hand, so looking
 * at each of them is cheap. An empty text finds nothing.
 */
export async function searchNotes(store: Store, text: string): Promise<SearchHit[]> {
  const words = plain(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const found = withEntries(await store.db.notes.toArray(), await written(store))
    .filter((note) => {
      const whole = plain(`${note.text} ${note.tags.join(' ')}`);
      return words.every((word) => whole.includes(word));
    })
    .sort((a, b) => b.savedAt - a.savedAt)
    .slice(0, MAX_HITS);
  return Promise.all(
    found.map(async (note) => ({
      subject: note.subject,
      label: await labelOf(store, note.subject),
      snippet: snippetOf(note.text, words[0] ?? ''),
      tags: note.tags,
    })),
  );
}

/** Pinned lines, remarks and what is to be followed up: they are found like notes. */
async function written(store: Store): Promise<Note[]> {
  const [pins, said, later] = await Promise.all([
    entriesOf(store, 'pin'),
    entriesOf(store, 'said'),
    entriesOf(store, 'follow-up'),
  ]);
  const note = (subject: string | null, text: string, savedAt: number): Note[] =>
    subject === null || text === '' ? [] : [{ subject, text, tags: [], savedAt }];
  return [
    ...[...pins, ...said].flatMap(({ subject, value, at }) => note(subject, value.text, at)),
    ...later.flatMap(({ subject, value, at }) => note(subject, value.what, at)),
  ];
}

/** One note for each subject, with everything that was written about it. */
function withEntries(notes: Note[], more: Note[]): Note[] {
  const all = new Map(notes.map((note) => [note.subject, note]));
  for (const { subject, text, savedAt } of more) {
    const known = all.get(subject) ?? { subject, text: '', tags: [], savedAt };
    const joined = [known.text, text].filter((one) => one.trim() !== '').join('\n');
    all.set(subject, { ...known, text: joined, savedAt: Math.max(known.savedAt, savedAt) });
  }
  return [...all.values()];
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function snippetOf(text: string, word: string): string {
  const at = Math.max(0, text.normalize('NFKC').toLowerCase().indexOf(word));
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + word.length + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}

/** What a subject is called: a listing's title, a buyer's masked label, a shop's name. */
export async function labelOf(store: Store, key: string): Promise<string> {
  return (await namesOf(store, [key])).get(key)?.label ?? key;
}

/**
 * What many subjects are called, asked for at once, and the page of each that is a listing; `url` is null where none is
 * known, and for buyers, who have none.
 */
export async function namesOf(
  store: Store,
  keys: string[],
): Promise<Map<string, { label: string; url: string | null }>> {
  const once = [...new Set(keys)].map((key) => ({ key, subject: subjectOf(key) }));
  const of = (kind: string) => once.flatMap((one) => (one.subject?.kind === kind ? [one.key] : []));
  const [listings, buyers, shops] = await Promise.all([
    store.db.listings.bulkGet(of('listing')),
    buyersOf(store, of('buyer')),
    store.db.shops.bulkGet([...new Set(once.map(({ subject }) => subject?.shop ?? ''))]),
  ]);
  const goods = new Map(listings.flatMap((one) => (one ? [[one.key, one]] : [])));
  return new Map(
    once.map(({ key, subject }) => {
      const listing = goods.get(key);
      const shop = shops.find((one) => one?.id === subject?.shop);
      const label =
        subject?.kind === 'listing'
          ? listing
            ? listingLabel(listing)
            : subject.id
          : subject?.kind === 'buyer'
            ? (buyers.get(key)?.label?.text ?? '***')
            : (shop?.name ?? key);
      return [key, { label, url: listing?.fields.url?.v ?? null }];
    }),
  );
}
