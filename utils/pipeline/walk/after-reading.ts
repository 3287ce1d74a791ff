import type { Walk, WalkReason } from '../../model/walk';
import { GRACE } from './pace';
import type { Seen } from './seen';

/** A page's own count may move by so much while its list is read: orders come in. */
const FEW = 5;
const SHARE = 0.05;

/**
 * What a reading from the walk's own tab changes. `pause`: milliseconds until the next step, where one follows. Pages
 * often show half of what they will: whatever is wrong is waited out once before it stops the walk.
 */
export function afterReading(walk: Walk, seen: Seen, now: number, pause: (answered: number) => number): Walk {
  if (walk.state !== 'running') return walk;
  if (walk.next === 'step') return walk.phase === 'pages' ? meanwhile(walk, seen) : walk;
  const done = walk.phase === 'details' ? afterDetail(walk, seen) : afterPage(walk, seen);
  if (typeof done === 'string') return waitOr(walk, done, now);
  const answered = walk.next === 'rows' ? now - walk.movedAt : 0;
  const wait = pause(answered);
  const measured = walk.next === 'rows' ? { spent: walk.spent + answered + wait, steps: walk.steps + 1 } : {};
  return { ...done, ...measured, next: 'step', tries: 0, hidden: false, due: now + wait };
}

/** The page changed while nothing was asked of it: more rows of the same page, or the seller went on by herself. */
function meanwhile(walk: Walk, seen: Seen): Walk {
  if (seen.status !== 'read' || !seen.stored || seen.scope !== 'list' || seen.kind !== walk.kind) return walk;
  if (seen.view !== walk.view) return stopped(walk, 'left');
  if (seen.page !== null && walk.page !== null && seen.page !== walk.page) return stopped(walk, 'used');
  const known = new Set(walk.last);
  const fresh = seen.prints.filter((print) => !known.has(print)).length;
  // Rows of another page altogether, where pages have no numbers.
  if (fresh === seen.prints.length && walk.way === 'next') return stopped(walk, 'used');
  return { ...walk, rowsRead: walk.rowsRead + fresh, last: seen.prints };
}

/** Stops a walk with its reason; what it has read stays. */
export function stopped(walk: Walk, why: WalkReason): Walk {
  const calm: WalkReason[] = ['seller', 'used', 'restarted', 'tab-closed', 'left'];
  return { ...walk, state: calm.includes(why) ? 'paused' : 'trouble', why, hidden: false };
}

function waitOr(walk: Walk, why: WalkReason, now: number): Walk {
  // Asked once already, and still so; a page that is half there may take its time again.
  if (walk.tries > 0 && why !== 'same-rows') return stopped(walk, why);
  return { ...walk, due: Math.min(walk.due, now + GRACE) };
}

function afterDetail(walk: Walk, seen: Seen): Walk | WalkReason {
  if (seen.status !== 'read') return 'unreadable';
  if (seen.kind !== 'order' || seen.order !== walk.opening || seen.scope !== 'detail') return 'unreadable';
  if (!seen.stored) return 'not-stored';
  return { ...walk, opened: walk.opened + 1, opening: null };
}

function afterPage(walk: Walk, seen: Seen): Walk | WalkReason {
  if (seen.status === 'unreadable') return 'unreadable';
  if (seen.status === 'empty') return 'odd-count';
  if (seen.kind !== walk.kind || seen.scope !== 'list') return 'left';
  if (seen.view !== walk.view) return 'filter-changed';
  if ((seen.filtered === true) !== (walk.filtered === true) && walk.pagesRead > 0) return 'filter-changed';
  if (!seen.stored) return 'not-stored';
  const known = new Set(walk.last);
  const fresh = seen.prints.filter((print) => !known.has(print)).length;
  if (walk.next === 'rows' && fresh === 0) return 'same-rows';
  const page = seen.page ?? (walk.page === null ? null : walk.page + (walk.next === 'rows' ? 1 : 0));
  if (walk.next === 'rows' && jumped(walk, page)) return 'odd-count';
  if (grewOdd(walk.total, seen.total)) return 'odd-count';
  const total = seen.total ?? walk.total;
  if (walk.next === 'look' && walk.pagesRead > 0 && fresh > 0) return fromHere(walk, seen, total);
  const rowsRead = walk.rowsRead + fresh;
  if (total !== null && rowsRead > total + allowance(total)) return 'odd-count';
  return {
    ...walk,
    ...{ page, total, rowsRead, url: seen.url, last: seen.prints },
    from: walk.pagesRead === 0 ? page : walk.from,
    pages: seen.pages ?? walk.pages,
    filtered: walk.pagesRead === 0 ? seen.filtered : walk.filtered,
    pagesRead: walk.pagesRead + (fresh > 0 ? 1 : 0),
  };
}

/** Resumed on other rows than it was paused on: what it had read before them is counted by the page's number. */
function fromHere(walk: Walk, seen: Seen, total: number | null): Walk {
  const rows = seen.prints.length;
  const ahead = seen.page === null ? 0 : Math.min(walk.rowsRead, (seen.page - 1) * rows);
  const pagesRead = seen.page === null ? 1 : Math.max(1, Math.min(walk.pagesRead, seen.page));
  const from = seen.page === null ? null : Math.min(walk.from ?? 1, seen.page);
  const { page, url } = seen;
  return { ...walk, page, url, total, pagesRead, from, rowsRead: ahead + rows, last: seen.prints };
}

const allowance = (total: number): number => Math.max(FEW, total * SHARE);

/** A list that is paged goes from n to n + 1; one whose number stays where it is numbers something else. */
function jumped(walk: Walk, page: number | null): boolean {
  if (walk.way !== 'next' || walk.page === null || page === null) return false;
  return page < walk.page || page > walk.page + 1;
}

function grewOdd(before: number | null, now: number | null): boolean {
  return before !== null && now !== null && Math.abs(now - before) > allowance(before);
}

/** Whether a list that ended held far fewer rows than it said. Only one read from its first page can tell. */
export function endedShort(walk: Walk): boolean {
  if (walk.total === null || walk.from === null || walk.from > 1) return false;
  return walk.rowsRead < walk.total - allowance(walk.total);
}
