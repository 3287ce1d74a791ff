import type { StoredEntry } from '../model/entry';

/** A change of one entry; changes made by one click share their batch. `subject` is '' where it is about none. */
export type ChangeRecord = {
  n?: number;
  batch: string;
  subject: string;
  at: number;
  before: StoredEntry | null;
  after: StoredEntry;
};
