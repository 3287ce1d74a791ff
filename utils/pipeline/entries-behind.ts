import { dayOf } from '../model/day';
import type { Entry } from '../model/entry';
import type { EntriesWanted, EntryRow } from '../model/report';
import { subjectOf } from '../model/subject';
import { isIn } from '../report/period';
import { entriesOf } from '../store/entries';
import { namesOf } from '../store/search-notes';
import type { Store } from '../store/store';

type Shop = { id: string; timeZone: string };
type Dated = { entry: Entry; day: number };

/** The entries that a figure counts, newest first and `most` of them, with when each was entered. */
export async function entriesBehind(
  store: Store,
  shop: Shop,
  wanted: EntriesWanted[],
  most: number,
): Promise<{ entries: EntryRow[]; more: boolean }> {
  const found = new Map<string, Dated>();
  for (const one of wanted)
    for (const dated of countedIn(await entriesOf(store, one.kind), shop, one))
      if (!found.has(dated.entry.key)) found.set(dated.entry.key, dated);
  const newest = [...found.values()].sort((a, b) => b.day - a.day || b.entry.at - a.entry.at).slice(0, most);
  const names = await namesOf(
    store,
    newest.flatMap(({ entry }) => subjectsIn(entry)),
  );
  const nameOf = (key: string | null) => (key === null ? null : (names.get(key)?.label ?? null));
  const entries = newest.map(({ entry, day }): EntryRow => {
    const { key, kind, id, subject, value, at } = entry;
    // A shop's own numbers are about the shop that the report is of.
    const label = subject?.startsWith('shop|') ? null : nameOf(subject);
    return {
      key,
      kind,
      id,
      label,
      by: entry.kind === 'referrer' ? nameOf(entry.value.by) : null,
      day,
      value,
      at,
    };
  });
  return { entries, more: found.size > most };
}

function countedIn(all: Entry[], shop: Shop, { period, ids, subjects, by, once }: EntriesWanted): Dated[] {
  const about = subjects && new Set<string | null>(subjects);
  const dated = all
    .filter((entry) => isOf(entry, shop.id) && (ids?.includes(entry.id) ?? true))
    .filter(({ subject }) => about?.has(subject) ?? true)
    .flatMap((entry): Dated[] => {
      const at = timeOf(entry, by);
      return at === null ? [] : [{ entry, day: dayOf(at, shop.timeZone) }];
    })
    .sort((a, b) => a.day - b.day);
  const seen = new Set<string>();
  const first = dated.filter(({ entry }) => {
    const isNew = !seen.has(entry.subject ?? '');
    seen.add(entry.subject ?? '');
    return isNew;
  });
  return (once ? first : dated).filter(({ day }) => isIn(day, period));
}

/** Staff and tests without a listing belong to every shop. */
function isOf(entry: Entry, shop: string): boolean {
  const subject = entry.kind === 'trial' ? (entry.subject ?? entry.value.listing) : entry.subject;
  if (subject === null) return entry.kind === 'trial' || entry.kind === 'member';
  return subjectOf(subject)?.shop === shop;
}

function timeOf(entry: Entry, by: EntriesWanted['by']): number | null {
  const about = entry.when ?? entry.at;
  if (by === 'adopted')
    return entry.kind === 'suggestion' && entry.value.state === 'adopted' ? entry.value.decidedAt : null;
  if (by === 'present') return entry.kind === 'member' && entry.value.leftAt === null ? about : null;
  if (by !== 'decided') return about;
  const isDecided = entry.kind === 'trial' && entry.value.stage !== 'idea' && entry.value.stage !== 'testing';
  return isDecided ? entry.value.decidedAt : null;
}

function subjectsIn(entry: Entry): string[] {
  return [
    ...(entry.subject === null || entry.subject.startsWith('shop|') ? [] : [entry.subject]),
    ...(entry.kind === 'referrer' ? [entry.value.by] : []),
  ];
}
