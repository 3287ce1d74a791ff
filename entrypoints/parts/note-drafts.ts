/** What was typed about a subject and is not known to be saved. `at` in epoch milliseconds. */
export type NoteDraft = { text: string; tags: string[]; at: number };

/** Where drafts wait: `Storage` is written before the next key is pressed, so a closed page loses nothing. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'draft:';

export function readDraft(storage: DraftStore, subject: string): NoteDraft | null {
  const kept = storage.getItem(PREFIX + subject);
  if (kept === null) return null;
  try {
    const draft: unknown = JSON.parse(kept);
    return isDraft(draft) ? draft : null;
  } catch (error) {
    console.info('damaged draft', String(error));
    return null;
  }
}

export function writeDraft(storage: DraftStore, subject: string, draft: NoteDraft): void {
  storage.setItem(PREFIX + subject, JSON.stringify(draft));
}

export function dropDraft(storage: DraftStore, subject: string): void {
  storage.removeItem(PREFIX + subject);
}

/** Subjects with a draft. */
export function draftSubjects(storage: DraftStore): string[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
  return keys.flatMap((key) => (key?.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
}

/** All of them, for when the seller deletes her notes. */
export function forgetDrafts(storage: DraftStore): void {
  for (const subject of draftSubjects(storage)) dropDraft(storage, subject);
}

function isDraft(value: unknown): value is NoteDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { text, tags, at } = value as Partial<NoteDraft>;
  return typeof text === 'string' && Array.isArray(tags) && typeof at === 'number';
}
