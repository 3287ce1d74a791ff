import type { Reading } from '../../utils/model/reading';
import type { Place } from '../../utils/reading/read-page';
import { mapSteps, ROWS_A_STEP, type Steps } from '../../utils/reading/steps';
import { addressOf } from './address';
import { type Prints, printSteps, rowsOf } from './fingerprint';
import { markRow, type RowMark, rowText } from './row-mark';

/**
 * One look: what was read, where, and what each row said then. `changes`: the watch's count before it; `ms`: how
 * long the reading itself took.
 */
export type Look = {
  reading: Reading;
  places: Place[];
  prints: Prints;
  marks: RowMark[];
  changes: number;
  url: string;
  ms: number;
};

/** Keeps what one look found, in a form that later looks can be compared with. */
export function* lookSteps(
  found: { reading: Reading; places: Place[] },
  changes: number,
  url: string,
  ms: number,
): Steps<Look> {
  const rows = rowsOf(found.reading);
  const marks = yield* mapSteps(found.places, (place, index) => markRow(place, rows[index]));
  return { ...found, prints: yield* printSteps(found.reading), marks, changes, url, ms };
}

/**
 * Whether a second look would find the same, without taking it: nothing was seen to change, and every row
 * still says what it said. Costs one pass over the rows' texts.
 */
export function* stillStands(look: Look, changes: number, url: string): Steps<boolean> {
  if (look.changes !== changes || look.url !== url) return false;
  for (const [index, place] of look.places.entries()) {
    if (!place.row.isConnected || rowText(place) !== look.marks[index]?.text) return false;
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  return true;
}

/** A page that never stands still: said so, and nothing in it is kept. */
export function asUnstable(reading: Reading): Reading {
  const problems = [...reading.problems.slice(0, 59), { code: 'unstable' as const }];
  // Messages leave out what is undefined, and so the rows stay here.
  const without = { listings: undefined, orders: undefined, coverage: undefined, scope: undefined };
  return { ...reading, ...without, problems, status: 'unreadable' } as Reading;
}

/** What is sent where the reader itself failed on a page, or nothing is there for it, so that the popup can say so. */
export function asFailed(
  window: Window,
  now: number,
  code: 'reader-error' | 'no-rows' = 'reader-error',
): Reading {
  const { origin, pathname } = new URL(addressOf(window));
  const url = (origin + pathname).slice(0, 2000);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    ...{
      url,
      origin: origin.slice(0, 300),
      view: url,
      lang: '',
      timeZone,
      currency: null,
      profile: null,
      readAt: now,
    },
    ...{ shopMarker: null, shopName: null, health: 0, problems: [{ code }] },
    ...{ status: 'unreadable', kind: null },
  };
}
