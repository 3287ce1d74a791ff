import type { Stamp } from '../../model/reading';

export type DateContext = {
  now: number;
  zone: string;
  /** How `03/04/2026` is written on this page; null where nobody knows. */
  dayFirst: boolean | null;
};

/** A date found in a text, with the part of the text it took. */
export type FoundDate = Stamp & { start: number; end: number };
