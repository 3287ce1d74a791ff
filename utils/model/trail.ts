import type { EntryKind } from './entry';

/** One change of what the seller entered, as the audit trail shows it. */
export type TrailLine = {
  n: number;
  /** What one click changed shares its batch. */
  batch: string;
  at: number;
  kind: EntryKind;
  id: string;
  /** What it is about, by its name; null where it is about no listing, buyer or shop. */
  label: string | null;
  subject: string | null;
  before: unknown;
  after: unknown;
  /** False where it was changed again since: then undoing leaves it. */
  isLast: boolean;
};
