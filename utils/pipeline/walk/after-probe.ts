import type { Probe, Walk } from '../../model/walk';
import { endedShort, stopped } from './after-reading';
import { GRACE, HIDDEN_AGAIN, PATIENCE } from './pace';

/** A list may be drawn anew just when its pager is looked for. */
const TRIES = 4;
const AGAIN = 1000;

/** What the look before a step, with the step itself where it was taken (`moved`), changes. */
export function afterStep(walk: Walk, probe: Probe | null, moved: boolean, now: number): Walk {
  if (!probe) return retried(walk, now);
  if (probe.used) return stopped(walk, 'used');
  if (probe.hidden) return { ...walk, hidden: true, due: now + HIDDEN_AGAIN };
  if (probe.trouble) return stopped(walk, probe.trouble);
  const shown = { ...walk, hidden: false };
  if (moved) return { ...shown, next: 'rows', movedAt: now, due: now + PATIENCE, tries: 0 };
  if (probe.way === null && walk.way === 'next') return retried(shown, now, true);
  // An endless list may still be fetching what comes next.
  if (walk.way === 'scroll' && walk.tries === 0) return { ...shown, tries: 1, due: now + GRACE / 2 };
  return ended(shown);
}

/** On the last page of some lists the whole pager goes away. */
function retried(walk: Walk, now: number, isThere = false): Walk {
  if (walk.tries + 1 >= TRIES) return isThere && walk.steps > 0 ? ended(walk) : stopped(walk, 'no-way');
  return { ...walk, tries: walk.tries + 1, due: now + AGAIN };
}

/** The list is over: on to the orders behind it, if asked for. */
export function ended(walk: Walk): Walk {
  if (endedShort(walk)) return stopped(walk, 'odd-count');
  return { ...walk, state: 'done', why: null, hidden: false };
}

/** No rows came in time. `probe` is null where the page doesn't answer at all. */
export function afterWait(walk: Walk, probe: Probe | null, now: number): Walk {
  if (probe?.trouble) return stopped(walk, probe.trouble);
  if (probe?.hidden) return { ...walk, hidden: true, due: now + HIDDEN_AGAIN };
  if (walk.tries === 0) return { ...walk, hidden: false, tries: 1, due: now + GRACE };
  // The screen below held no new row: on to the one below that, or to the end.
  if (walk.next === 'rows' && walk.way === 'scroll' && walk.phase === 'pages' && probe)
    return { ...walk, next: 'step', due: now, tries: 0 };
  return stopped(walk, walk.next === 'rows' && probe?.way ? 'same-rows' : 'no-answer');
}
