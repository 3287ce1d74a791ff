import type { KeptReading, ReadingUndo } from '../model/kept-reading';

type Kind = KeptReading['kind'];

/** Words of the pages read last, and of taking one back. `what`: a finished text such as "Order list". */
export type KeptWords = {
  heading: string;
  none: string;
  /** Which readings can be taken back at all. */
  bounds: (days: number, most: number) => string;
  line: (what: string, page: number | null) => string;
  came: (kind: Kind, fresh: number, changed: number) => string;
  more: (readings: number) => string;
  takeBack: string;
  takeBackOf: (what: string, at: string) => string;
  title: (what: string) => string;
  counting: string;
  goes: (kind: Kind, rows: number) => string;
  back: (kind: Kind, rows: number) => string;
  stays: (kind: Kind, rows: number) => string;
  /** What else goes and what stays. */
  after: string;
  /** Where the page would be read again. */
  again: string;
  /** It is too old, or was taken back already. */
  unknown: string;
  now: string;
  working: string;
  done: (kind: Kind, undo: ReadingUndo) => string;
};
