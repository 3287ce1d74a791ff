import type { ReadingKind } from '../../../../utils/model/reading';
import type { Layout } from './layout';
import type { Random } from './random';
import type { Root } from './tree';

/** What was done to the page: how the truth changed with it, in words, and how to undo what no observer sees. */
export type Change = {
  note: string;
  /** Rows of the truth that are still there; absent: all. */
  kept?: number[];
  /** True where a column is gone, so that a field missing from every row is no loss. */
  columnGone?: boolean;
  undo?: () => void;
};

export type Place = {
  roots: Root[];
  /** Null where the rows could not be found by their keys. */
  layout: Layout | null;
  random: Random;
  kind: ReadingKind;
  lang: string;
};

/** Changes the page as drift would, or returns null where the page has nothing of the kind. */
export type Mutation = (place: Place) => Change | null;
