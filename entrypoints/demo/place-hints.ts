import type { Hint } from '../../utils/model/hint';
import type { Reading } from '../../utils/model/reading';
import { rowsOf } from '../../utils/model/rows-of';
import { lexiconFor } from '../../utils/reading/lexicon/for-languages';
import { type PageReading, readPage } from '../../utils/reading/read-page';
import { clockOf } from '../reader.content/clock';
import { makeBoard } from '../reader.content/hints/board';
import type { Board } from '../reader.content/hints/placed';
import { markRow } from '../reader.content/row-mark';
import { DEMO_ORIGIN } from './demo-desk';

/** Reads the table that stands on this page, as the reader reads a shop's. */
export function readTable(tab: 'listing' | 'order', language: string, now: number): PageReading {
  return readPage(document, {
    url: `${DEMO_ORIGIN}/${tab}s`,
    now,
    lexicon: lexiconFor([language]),
    profile: null,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

/** The hints beside the table's rows. `open` hears which subject a click is about. */
export function demoBoard(groupLabel: string, open: (subject: string) => void): Board {
  const e2e = import.meta.env.MODE === 'e2e';
  return makeBoard({
    window,
    clock: clockOf(window),
    tag: e2e ? 'renhuo-hint' : 'x-hint',
    mode: e2e ? 'open' : 'closed',
    groupLabel: () => groupLabel,
    open,
  });
}

export function placeHints(board: Board, { places, reading }: PageReading, hints: Hint[]): void {
  const rows = rowsIn(reading);
  board.place(
    hints.flatMap((hint) => {
      const place = places[hint.row];
      return place ? [{ ...place, mark: markRow(place, rows[hint.row]), hint }] : [];
    }),
  );
}

function rowsIn(reading: Reading) {
  return reading.status === 'read' ? rowsOf(reading) : [];
}
