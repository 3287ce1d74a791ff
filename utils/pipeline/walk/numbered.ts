import type { Reading } from '../../model/reading';
import type { Walk } from '../../model/walk';
import { seenOf } from './seen';

/**
 * A page that doesn't say its number has one while a walk leads from page to page: so pages of a list that is paged by
 * cursor, and the screens of one that is scrolled, are known to touch. Pages that say their number keep it.
 */
export function numbered(reading: Reading, walk: Walk | null): Reading {
  if (!walk || walk.page === null || walk.phase !== 'pages') return reading;
  if (reading.status !== 'read' || reading.scope !== 'list' || reading.coverage.page !== null) return reading;
  if (reading.view !== walk.view) return reading;
  // A list that only grows shows its beginning all the time.
  if (walk.way === 'more') return { ...reading, coverage: { ...reading.coverage, page: walk.from } };
  const known = new Set(walk.last);
  const isNew = walk.next === 'rows' && !seenOf(reading, true).prints.every((print) => known.has(print));
  return { ...reading, coverage: { ...reading.coverage, page: walk.page + (isNew ? 1 : 0) } };
}
