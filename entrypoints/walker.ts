import { defineUnlistedScript } from '#imports';
import type { WalkerAnswer, WalkerJob } from '../utils/model/walk';
import { moveOn, probePage } from '../utils/reading/pager/probe';
import { shownRows } from './reader.content/shown-rows';

const WALKER = Symbol.for('renhuo.walker');
type World = { [WALKER]?: (job: WalkerJob) => WalkerAnswer };

const ALONE = /^(?:Shift|Control|Alt|Meta|CapsLock)/;

/**
 * Injected only while all pages are read. It answers the background and speaks to nobody: what it knows is asked for,
 * and nothing in a page can make it press anything.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world[WALKER]) return;
  let used = false;
  const onAct = (event: Event) => {
    // Presses of ours are no person's.
    if (event.isTrusted && !ALONE.test((event as KeyboardEvent).key ?? '')) used = true;
  };
  for (const type of ['pointerdown', 'keydown'])
    window.addEventListener(type, onAct, { capture: true, passive: true });
  world[WALKER] = ({ move, short }) => {
    const rows = shownRows(world);
    const url = location.href;
    const probe = { ...probePage(document, rows, { url, status: statusHere(), short }), used };
    used = false;
    // Looked at and pressed in one go: nothing can change in between.
    const may = move !== 'none' && !probe.used && !probe.hidden && probe.trouble === null;
    return { moved: may && moveOn(rows, move, url), probe };
  };
});

/** The HTTP status this page came with; 0 where the browser doesn't tell. */
function statusHere(): number {
  const [entry] = performance.getEntriesByType('navigation') as { responseStatus?: number }[];
  return entry?.responseStatus ?? 0;
}
