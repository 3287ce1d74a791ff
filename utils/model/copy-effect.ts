import type { CopyChange } from './entries/copy-change';

/** `early`: so many days too soon to look. `unknown`: the orders of these days were not read in full. */
export type CopyEffect =
  | { kind: 'early'; days: number }
  | { kind: 'unknown'; days: number }
  | { kind: 'known'; days: number; before: number; after: number };

/** A change to a listing's words or pictures; `at` in epoch milliseconds, `viewsNow` the page's own counter, null without one. */
export type CopyLine = {
  id: string;
  at: number;
  value: CopyChange;
  viewsNow: number | null;
  effect: CopyEffect;
};
