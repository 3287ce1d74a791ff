import type { TaughtStep } from '../../model/taught';
import { tableRows } from '../grid/children';
import { findGrids, seen, weight } from '../grid/find-grids';
import type { Grid } from '../grid/grid';
import type { Tools } from '../grid/reader-tools';
import type { Candidate, Survey } from '../grid/survey';
import { looseRows } from './loose-rows';
import { rowsAt } from './row-steps';

const MOST = 12;

/**
 * Every list a seller could mean: what the reader finds by itself, the same rows under headers in any words, and
 * what stands where she once showed it, though it be a single row.
 */
export function shownGrids(found: Survey, tools: Tools, taught: TaughtStep[][]): Grid[] {
  const remembered = taught.flatMap((steps) =>
    [...rowsAt(found.roots, steps)].map(([el, members]): Candidate => ({ kind: 'repeat', el, members })),
  );
  const loose = [...found.candidates.map(rowsOfTable), ...remembered]
    .filter((one) => one.kind === 'repeat' && one.members.length > 0)
    .map((one) => ({ ...one, weight: weight(one) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .filter(({ el }) => seen(el))
    .flatMap(({ el, members }) => looseRows(el, members, tools) ?? []);
  return [...findGrids(found, tools), ...loose];
}

/** A table without a head of its own, as rows of cells. */
function rowsOfTable(candidate: Candidate): Candidate {
  if (candidate.kind !== 'table') return candidate;
  const { head, body } = tableRows(candidate.el);
  return head.length > 0 ? candidate : { kind: 'repeat', el: candidate.el, members: body };
}
