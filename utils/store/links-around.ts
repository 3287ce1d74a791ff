import { entryKey, type StoredEntry } from '../model/entry';
import { sameRefusal } from '../model/same';

/**
 * The links that keep together whom a subject holds together, for when it goes: those linked with it stay one person,
 * so that a door closed in one shop stays closed in the others. `rows`: what is entered about that one subject.
 */
export function linksAround(rows: StoredEntry[]): StoredEntry<'same'>[] {
  const links = rows.filter(
    (row): row is StoredEntry<'same'> => row.kind === 'same' && row.value?.is === 'linked',
  );
  return links.flatMap((one) =>
    links
      .filter((other) => sameRefusal(one.id, other.id) === null)
      .map((other): StoredEntry<'same'> => {
        const { at, by } = one.at > other.at || (one.at === other.at && one.by > other.by) ? one : other;
        const input = { kind: 'same' as const, subject: one.id, id: other.id };
        return { ...input, when: null, value: { is: 'linked' }, key: entryKey(input), at, by };
      }),
  );
}
