import { showTabNote } from '../../browser/badge';
import { isSameSession, markSession, readWalks, writeWalks } from '../../browser/walks';
import type { Walk, Walks } from '../../model/walk';
import { stopped } from './after-reading';

let queue: Promise<unknown> = Promise.resolve();

/** One at a time: two events at once would each write what the other doesn't know. */
export function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const mine = queue.then(run, run);
  queue = mine.catch(() => undefined);
  return mine;
}

/**
 * All walks. One that ran when the browser went down does not run now: its tab may be another's by now, so it waits for
 * the seller.
 */
export async function walksNow(): Promise<Walks> {
  const all = await readWalks();
  const running = Object.values(all).some((walk) => walk.state === 'running');
  if (!running || (await isSameSession())) return all;
  const calm = Object.entries(all).map(([origin, walk]) => [
    origin,
    walk.state === 'running' ? stopped(walk, 'restarted') : walk,
  ]);
  await writeWalks(Object.fromEntries(calm));
  return Object.fromEntries(calm);
}

/** Writes one walk, or takes it away, and shows on its tab's button how far it is. */
export async function putWalk(origin: string, walk: Walk | null): Promise<void> {
  const all = await walksNow();
  const before = all[origin];
  const { [origin]: _old, ...rest } = all;
  if (walk?.state === 'running') await markSession();
  await writeWalks(walk ? { ...rest, [origin]: walk } : rest);
  if (before && before.tab !== walk?.tab) await showTabNote(before.tab, null);
  if (walk) await showTabNote(walk.tab, noteOf(walk));
}

/** How far it is, in percent where that is known; `!` where it needs the seller. */
function noteOf(walk: Walk): string | null {
  if (walk.state === 'trouble') return '!';
  if (walk.state !== 'running') return null;
  const [part, whole] =
    walk.phase === 'details' ? [walk.opened, walk.toOpen] : [walk.rowsRead, walk.total ?? 0];
  return whole > 0 ? `${Math.min(99, Math.floor((part / whole) * 100))}%` : '…';
}
