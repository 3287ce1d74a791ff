import type { Lexicon, Profile } from '../model/lexicon';
import type { Reading } from '../model/reading';

export type ReadOptions = {
  url: string;
  /** Epoch milliseconds. */
  now: number;
  lexicon: Lexicon;
  profile: Profile | null;
  /** The browser's zone; a profile's or the page language's own zone goes first. */
  timeZone: string;
};

/** Where one row of the reading stands: its first element, and the cell a hint belongs in. */
export type Place = { row: Element; anchor: Element };

/** `places[i]` belongs to `reading.listings[i]` or `reading.orders[i]`. */
export type PageReading = { reading: Reading; places: Place[] };

/**
 * Looks at a document and says what stands on it. Never throws for what a page holds: a page that
 * can't be read is `unreadable` with its problems.
 */
export function readPage(_document: Document, _options: ReadOptions): PageReading {
  throw new Error('not written yet');
}
