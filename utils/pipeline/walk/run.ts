import { originOf } from '../../browser/origins';
import type { PageSender } from '../../browser/sender';
import { tellTab } from '../../browser/tabs';
import { askWalker, goTo, tabNow } from '../../browser/walker-script';
import { readWalkPause } from '../../browser/walks';
import type { Reading } from '../../model/reading';
import type { Walk } from '../../model/walk';
import { unreadOrders } from '../../store/unread-orders';
import type { Desk } from '../desk';
import { afterStep, afterWait } from './after-probe';
import { afterReading, stopped } from './after-reading';
import { inTurn, putWalk, walksNow } from './ledger';
import { LONGEST_LOAD, PATIENCE, pauseOf } from './pace';
import { seenOf } from './seen';
import { setTimers } from './timers';

/** The walk that leads a tab just now, or null. */
export async function walkIn(sender: PageSender): Promise<Walk | null> {
  const walk = (await walksNow())[sender.origin];
  return walk?.state === 'running' && walk.tab === sender.tab ? walk : null;
}

/** A reading came from a walk's tab: counts it and plans the next step. */
export function walkRead(desk: Desk, sender: PageSender, reading: Reading, stored: boolean): Promise<void> {
  return inTurn(async () => {
    const walk = await walkIn(sender);
    if (!walk || sender.frame !== walk.frame) return;
    const walkPause = await readWalkPause();
    const pause = (answered: number) => pauseOf(walkPause, answered, desk.random());
    let next = afterReading(walk, seenOf(reading, stored), desk.now(), pause);
    if (next === walk) return;
    if (next.state === 'running' && reading.status !== 'read') {
      const answer = await askWalker(walk.tab, walk.frame, { move: 'none', short: false });
      if (answer?.probe.trouble) next = stopped(next, answer.probe.trouble);
    }
    await keep(desk, next);
  });
}

/** Does what is due, in every walk. `woken`: a tab came to the front, so hidden ones look again at once. */
export function walkTick(desk: Desk, woken = false): Promise<void> {
  return inTurn(async () => {
    for (const walk of Object.values(await walksNow())) {
      const isDue = walk.due <= desk.now() || (woken && walk.hidden);
      if (walk.state === 'running' && isDue) await act(desk, walk);
    }
    await setTimers(desk, () => walkTick(desk));
  });
}

async function act(desk: Desk, walk: Walk): Promise<void> {
  const tab = await tabNow(walk.tab);
  const now = desk.now();
  if (!tab) return keep(desk, stopped(walk, 'tab-closed'));
  if (tab.loading && now - walk.movedAt < LONGEST_LOAD)
    return keep(desk, { ...walk, due: now + PATIENCE / 3 });
  if (originOf(tab.url) === null || (walk.frame === 0 && originOf(tab.url) !== walk.origin))
    return keep(desk, stopped(walk, 'left'));
  if (walk.next !== 'step') return waited(desk, walk);
  if (walk.phase === 'details') return openNext(desk, walk);
  const short = walk.way === 'scroll';
  // Written before it is done: a worker that dies in between waits for rows that don't come, and asks again.
  await putWalk(walk.origin, { ...walk, next: 'rows', movedAt: now, due: now + PATIENCE, tries: 0 });
  const answer = await askWalker(walk.tab, walk.frame, { move: walk.way, short });
  await keep(desk, afterStep(walk, answer?.probe ?? null, answer?.moved ?? false, desk.now()));
}

async function waited(desk: Desk, walk: Walk): Promise<void> {
  const answer = await askWalker(walk.tab, walk.frame, { move: 'none', short: walk.way === 'scroll' });
  const next = afterWait(walk, answer?.probe ?? null, desk.now());
  await keep(desk, next);
  if (next.state === 'running' && next.tries > walk.tries) await tellTab(walk.tab, { type: 'tab.look' });
}

/** The next order whose items nobody knows is opened; after the last the list is shown again. */
async function openNext(desk: Desk, walk: Walk): Promise<void> {
  const answer = await askWalker(walk.tab, walk.frame, { move: 'none', short: false });
  const now = desk.now();
  const checked = afterStep(walk, answer?.probe ?? null, true, now);
  if (checked.next !== 'rows' || checked.state !== 'running') return keep(desk, checked);
  const [order] = await unreadOrders(desk.store, walk.shop, walk.origin, walk.tried, 1);
  if (!order) {
    await keep(desk, { ...walk, state: 'done', why: null });
    if (walk.tried.length > 0) await goTo(walk.tab, walk.url);
    return;
  }
  await keep(desk, { ...checked, opening: order.orderId, tried: [...walk.tried, order.orderId] });
  await goTo(walk.tab, order.url);
}

/** Keeps a walk; one whose list is over goes on to the orders behind it, where that was asked for. */
export async function keep(desk: Desk, walk: Walk): Promise<void> {
  let next = walk;
  if (walk.state === 'done' && walk.phase === 'pages' && walk.alsoDetails) {
    const orders = await unreadOrders(desk.store, walk.shop, walk.origin, walk.tried);
    if (orders.length > 0)
      next = {
        ...walk,
        state: 'running',
        phase: 'details',
        next: 'step',
        due: desk.now(),
        tries: 0,
        toOpen: orders.length,
      };
  }
  await putWalk(next.origin, next);
  await setTimers(desk, () => walkTick(desk));
}
