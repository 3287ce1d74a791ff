import type { Trial } from './entries/trial';
import type { TrialState } from './trial-state';

/** A test on the board. `label` and `url` are its listing's, null where none is known. */
export type BoardLine = {
  id: string;
  trial: Trial;
  state: TrialState;
  label: string | null;
  url: string | null;
};

export type Board = {
  lines: BoardLine[];
  hits: { picker: string | null; passed: number; ended: number }[];
};
