import { finish, mapSteps, type Steps } from '../steps';
import { ariaSteps } from './aria-grid';
import { flatSteps } from './flat-grid';
import type { Grid } from './grid';
import { joinHalves } from './halves';
import type { Tools } from './reader-tools';
import { cardSteps, divRowSteps } from './repeat-grids';
import type { Candidate, Survey } from './survey';
import { isDescribed, tableBlocks } from './table-blocks';
import { tableSteps } from './table-grid';

const MOST = 24;

/** True where the list can be seen: not in a hidden tab, not squeezed to nothing. */
export function seen(part: Element): boolean {
  // A grid drawn on a canvas keeps its rows as a table inside, for those who can't see.
  const el = part.closest('canvas') ?? part;
  if (
    typeof el.checkVisibility === 'function' &&
    !el.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  )
    return false;
  const box = el.getBoundingClientRect();
  const view = el.ownerDocument.defaultView;
  // A document without layout (a parsed file, a test) has no boxes at all.
  const laidOut = (view?.document.documentElement.getBoundingClientRect().width ?? 0) > 0;
  return !laidOut || (box.width > 4 && box.height > 4 && box.right > 0) || getDisplay(el) === 'contents';
}

function getDisplay(el: Element): string {
  return el.ownerDocument.defaultView?.getComputedStyle(el).display ?? '';
}

export function weight(candidate: Candidate): number {
  if (candidate.kind !== 'repeat') return 1e9;
  const sample = candidate.members.slice(0, 5);
  const text =
    sample.reduce((sum, el) => sum + Math.min((el.textContent ?? '').length, 400), 0) / sample.length;
  return candidate.members.length * text;
}

/** Every way to read repeated rows on the page; the caller maps columns and takes the best. */
export function findGrids(found: Survey, tools: Tools): Grid[] {
  return finish(gridSteps(found, tools));
}

/** The same, with a pause after each candidate and after some rows of it. */
export function* gridSteps(found: Survey, tools: Tools): Steps<Grid[]> {
  const grids: Grid[] = [];
  const ranked = found.candidates
    .map((candidate) => ({ candidate, weight: weight(candidate) }))
    .sort((a, b) => b.weight - a.weight);
  let repeats = 0;
  for (const { candidate } of ranked) {
    if (candidate.kind === 'repeat') repeats += 1;
    if (repeats > MOST) break;
    if (grids.length > 60) break;
    if (!seen(candidate.el) || isColumn(candidate.members[0])) continue;
    for (const grid of yield* read(candidate, tools)) grids.push(grid);
    yield;
  }
  grids.push(...joinHalves(grids));
  return grids;
}

/** True for a column of cells that each say in which row they are: no row, whatever repeats beside it. */
function isColumn(member: Element | undefined): boolean {
  return member?.firstElementChild?.matches('[role="gridcell"][aria-rowindex]') ?? false;
}

function* read({ kind, el, members }: Candidate, tools: Tools): Steps<Grid[]> {
  if (kind === 'table') return yield* tableSteps(el, tools);
  if (kind === 'flat') return yield* flatSteps(el, members, tools);
  if (kind === 'aria') return yield* ariaSteps(el, tools);
  const tables = members.filter(
    (member) => member.tagName === 'TABLE' || member.querySelector('table'),
  ).length;
  const tabled = tables * 2 >= members.length;
  const rows = tabled ? tableBlocks(el, members, tools) : yield* divRowSteps(el, members, tools);
  if (tabled && !members.slice(0, 3).some((member) => isDescribed(member, tools))) return rows;
  // Cards are read whole: done here, so that it can be done in parts. The tools keep what was read.
  yield* mapSteps(members, (member) => tools.cell(member).read());
  return [...rows, yield* cardSteps(el, members, tools)];
}
