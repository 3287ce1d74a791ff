import { readSiteStatuses } from '../../browser/site-status';
import { tellTab } from '../../browser/tabs';
import { goTo, reload, tabNow } from '../../browser/walker-script';
import { writeWalkPause } from '../../browser/walks';
import type { Done, OwnMessage } from '../../model/messages';
import type { Walk } from '../../model/walk';
import { viewOf } from '../../reading/page/address';
import type { Desk } from '../desk';
import { stopped } from './after-reading';
import { inTurn, putWalk, walksNow } from './ledger';
import { type Offered, offerWalk } from './offer';
import { PATIENCE } from './pace';
import { keep } from './run';

type Clicks = Extract<
  OwnMessage,
  { type: 'walk.offer' | 'walk.start' | 'walk.pause' | 'walk.resume' | 'walk.stop' | 'walk.pace' }
>;

const DONE: Done = { ok: true, value: null };
const GONE: Done = { ok: false, why: 'walk-gone' };
/** After a pause this long a page is loaded anew: what it shows may be old, and its neighbours wouldn't touch it. */
const STALE = 15 * 60_000;

/** The seller's clicks on "read all pages"; no message but those of our own pages comes here. */
export async function handleWalk(desk: Desk, message: Clicks): Promise<Done<unknown>> {
  switch (message.type) {
    case 'walk.offer':
      return { ok: true, value: (await offerWalk(desk, message.tab))?.offer ?? null };
    case 'walk.start':
      return inTurn(() => start(desk, message));
    case 'walk.pause':
      return inTurn(() => change(desk, message.origin, (walk) => stopped(walk, 'seller')));
    case 'walk.resume':
      return inTurn(() => resume(desk, message.origin, message.tab));
    case 'walk.stop':
      return inTurn(async () => {
        await putWalk(message.origin, null);
        return DONE;
      });
    case 'walk.pace':
      await writeWalkPause(message.seconds);
      return DONE;
  }
}

async function change(desk: Desk, origin: string, to: (walk: Walk) => Walk): Promise<Done> {
  const walk = (await walksNow())[origin];
  if (!walk) return GONE;
  if (walk.state === 'running') await keep(desk, to(walk));
  return DONE;
}

async function start(
  desk: Desk,
  { tab, frame, pages, details }: Extract<Clicks, { type: 'walk.start' }>,
): Promise<Done> {
  const offered = await offerWalk(desk, tab, frame);
  const shown = await tabNow(tab);
  if (!offered || !shown) return GONE;
  const known = (await walksNow())[offered.offer.origin];
  if (known && (known.state === 'running' || known.state === 'paused'))
    return { ok: false, why: 'walk-busy' };
  const walk = begun(offered, desk.now(), { pages, details });
  if (walk.phase === 'pages' && offered.offer.way === null) return GONE;
  await keep(desk, walk);
  if (walk.next === 'look') await tellTab(tab, { type: 'tab.look' });
  return DONE;
}

function begun({ offer, status }: Offered, now: number, asked: { pages: boolean; details: boolean }): Walk {
  const { origin, frame, kind, way, page, pages, total } = offer;
  return {
    ...{ origin, frame, kind, page, pages, total, tab: status.tab, way: way ?? 'next' },
    ...{ phase: asked.pages ? 'pages' : 'details', alsoDetails: asked.details },
    ...{ state: 'running', why: null, hidden: false, shop: status.shop ?? '', shopName: status.shopName },
    ...{ view: status.view ?? '', url: status.url ?? '', filtered: offer.filtered },
    ...{ from: page, pagesRead: 0, rowsRead: 0, last: [], opened: 0, toOpen: offer.details },
    ...{
      opening: null,
      tried: [],
      next: asked.pages ? 'look' : 'step',
      due: now + (asked.pages ? PATIENCE : 0),
    },
    ...{ tries: 0, startedAt: now, movedAt: now, spent: 0, steps: 0 },
  };
}

/** Goes on in the tab given: on the list it stands on, else where it was last. */
async function resume(desk: Desk, origin: string, tab: number): Promise<Done> {
  const walk = (await walksNow())[origin];
  const shown = await tabNow(tab);
  if (!walk || !shown) return GONE;
  if (walk.state === 'running') return DONE;
  const now = desk.now();
  const frames = await readSiteStatuses(tab);
  const frame = frames.find((one) => one.origin === origin && one.view === walk.view)?.frame ?? 0;
  const isDetails = walk.phase === 'details';
  const isThere = frame !== 0 || viewAt(shown.url) === walk.view;
  // An address that lost its search words when it was kept leads to another list.
  if (!isDetails && !isThere && viewAt(walk.url) !== walk.view) return GONE;
  const goesOn: Walk = {
    ...walk,
    ...{ tab, frame, state: 'running', why: null, tries: 0, opening: null, movedAt: now },
    ...{ next: isDetails ? 'step' : 'look', due: now + (isDetails ? 0 : PATIENCE) },
  };
  await keep(desk, goesOn);
  if (isDetails) return DONE;
  if (!isThere) await goTo(tab, walk.url);
  else if (frame === 0 && now - walk.movedAt > STALE) await reload(tab);
  else await tellTab(tab, { type: 'tab.look' });
  return DONE;
}

function viewAt(url: string): string | null {
  return /^https?:/.test(url) ? viewOf(url) : null;
}
