import type { ReadingKind } from './reading';

/** How long a reading can be taken back: milliseconds, and readings of one shop. */
export const KEPT_MS = 7 * 86_400_000;
export const KEPT_READINGS = 200;

/** One page as it was read and stored, for the seller to know it by. */
export type KeptReading = {
  id: string;
  shop: string;
  kind: ReadingKind;
  /** A single order's or listing's own page, or a list. */
  scope: 'list' | 'detail';
  /** When the page was read, epoch milliseconds. */
  at: number;
  /** Null where no address could be kept. */
  url: string | null;
  page: number | null;
  rows: number;
  /** Records that weren't known before, and known ones it said something new of. */
  fresh: number;
  changed: number;
};

/**
 * What taking a reading back does: records that go, records that are again as they were without it, and records that stay
 * as they are, since another page or a file says the same or more.
 */
export type ReadingUndo = { goes: number; back: number; stays: number };
