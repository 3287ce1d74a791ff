import type { TrailLine } from '../model/trail';
import { changesBefore } from './entries';
import type { ChangeRecord } from './records';
import { namesOf } from './search-notes';
import type { Store } from './store';

/** The audit trail, newest first: `most` changes before number `before`, with names; about one subject or all. */
export async function trail(
  store: Store,
  before: number,
  most: number,
  subject: string | null = null,
): Promise<TrailLine[]> {
  const changes = await changesBefore(store, before, most, subject);
  const now = await store.db.entries.bulkGet(changes.map(({ after }) => after.key));
  const named = await namesOf(
    store,
    changes.flatMap(({ subject }) => (subject === '' ? [] : [subject])),
  );
  const labels = new Map([...named].map(([key, { label }]) => [key, label]));
  return changes.map((change, i) => lineOf(change, labels, now[i]?.at === change.after.at));
}

function lineOf(change: ChangeRecord, labels: Map<string, string>, isLast: boolean): TrailLine {
  const { n = 0, batch, at, before, after } = change;
  const { kind, id, subject } = after;
  const label = subject === null ? null : (labels.get(subject) ?? null);
  return {
    n,
    batch,
    at,
    kind,
    id,
    label,
    subject,
    before: before?.value ?? null,
    after: after.value,
    isLast,
  };
}
