import { ask } from '../../utils/browser/ask';
import type { EntryInput } from '../../utils/model/entry';
import { fail } from './fail';

/** Stores one entry where nothing but the drawing itself says that it was. `what`: for the log, should it fail. */
export function putEntry(entry: EntryInput, what: string): void {
  ask({ type: 'entries.put', entries: [entry] }).then(
    ({ ok }) => ok || console.error('not saved'),
    fail(what),
  );
}
