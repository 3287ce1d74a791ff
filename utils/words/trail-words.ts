import type { EntryKind, GoodsRole } from './model-types';

/** The audit trail, and what each kind of entry is called in it. */
export type TrailWords = {
  intro: string;
  none: string;
  undo: string;
  undoAll: (count: number) => string;
  undone: (count: number, kept: number) => string;
  showMore: string;
  /** Of an entry that names nothing: about the subject as a whole. */
  whole: string;
  linked: string;
  gone: string;
  kinds: Record<EntryKind, string>;
  change: (from: string, to: string) => string;
  changed: (what: string) => string;
  /** Beside an order: who looks after its buyer. */
  owner: (name: string) => string;
  roles: Record<GoodsRole, string>;
};
