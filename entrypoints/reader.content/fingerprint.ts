import type { Reading } from '../../utils/model/reading';
import { type AnyRow, rowsOf as rowsOfRead } from '../../utils/model/rows-of';
import { finish, mapSteps, type Steps } from '../../utils/reading/steps';

/** `page` is equal for two readings that say the same, in whatever order; `rows` has one print per row. */
export type Prints = { page: string; rows: string[] };

/** The rows of a reading of any kind, or none. */
export function rowsOf(reading: Reading): AnyRow[] {
  return reading.status === 'read' ? rowsOfRead(reading) : [];
}

export function printsOf(reading: Reading): Prints {
  return finish(printSteps(reading));
}

export function* printSteps(reading: Reading): Steps<Prints> {
  const rows = yield* mapSteps(rowsOf(reading), (row) => hash(JSON.stringify(row, withoutDrift)));
  const coverage = 'coverage' in reading ? reading.coverage : null;
  const head = [
    reading.status,
    reading.kind,
    reading.url,
    reading.shopMarker,
    reading.problems,
    coverage && [coverage.total, coverage.page, coverage.pages, coverage.filtered],
  ];
  return { page: hash(JSON.stringify(head) + [...rows].sort().join()), rows };
}

/** "40 minutes ago" is another millisecond at every look: only whole days are compared. */
function withoutDrift(_key: string, value: unknown): unknown {
  const stamp = value as { ms?: unknown; unit?: unknown } | null;
  if (typeof stamp?.ms !== 'number' || typeof stamp.unit !== 'string') return value;
  return stamp.unit === 'day' ? stamp.ms : stamp.unit;
}

/** 53 bits of a text (cyrb53), enough to tell the readings of one page apart. */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
