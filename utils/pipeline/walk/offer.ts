import { hasGrant } from '../../browser/grants';
import { readSiteStatuses } from '../../browser/site-status';
import { askWalker } from '../../browser/walker-script';
import { readWalkPause } from '../../browser/walks';
import type { SiteStatus } from '../../model/views';
import type { Probe, WalkOffer } from '../../model/walk';
import { unreadOrders } from '../../store/unread-orders';
import type { Desk } from '../desk';
import { timeFor, usualStep } from './pace';

export type Offered = { offer: WalkOffer; probe: Probe; status: SiteStatus };

/** What reading all pages of a tab's list would be; null where there is no list, or nothing more of it. */
export async function offerWalk(desk: Desk, tab: number, frame?: number): Promise<Offered | null> {
  for (const status of await readSiteStatuses(tab)) {
    if (frame !== undefined && status.frame !== frame) continue;
    const offered = isList(status) && (await hasGrant(status.origin)) ? await offerOf(desk, status) : null;
    if (offered) return offered;
  }
  return null;
}

function isList({ status, scope, kind, shop }: SiteStatus): boolean {
  return status === 'read' && scope === 'list' && kind !== null && shop !== null;
}

async function offerOf(desk: Desk, status: SiteStatus): Promise<Offered | null> {
  const { tab, frame, origin, kind, rows, total, shop } = status;
  if (kind === null || shop === null) return null;
  const answer = await askWalker(tab, frame, { move: 'none', short: total !== null && total > rows });
  if (!answer || answer.probe.trouble) return null;
  const { probe } = answer;
  const way = probe.more ? probe.way : null;
  // Orders are opened in the tab itself: a list in a frame would be lost by it.
  const details = kind === 'order' && frame === 0 ? (await unreadOrders(desk.store, shop, origin)).length : 0;
  if (way === null && details === 0) return null;
  const walkPause = await readWalkPause();
  const page = probe.page ?? (probe.before ? null : 1);
  const steps = stepsLeft(rows, total, page, probe.pages);
  const none = { spent: 0, steps: 0 };
  return {
    probe,
    status,
    offer: {
      ...{ origin, frame, kind, way, rows, total, page, pages: probe.pages, details },
      filtered: status.problems.some(({ code }) => code === 'filtered-view'),
      time: way === null || steps === null ? null : timeFor(steps, none, walkPause),
      timePerDetail: usualStep(walkPause),
    },
  };
}

/** Steps from this page to the last; null where nobody knows how many there are. */
function stepsLeft(
  rows: number,
  total: number | null,
  page: number | null,
  pages: number | null,
): number | null {
  const byRows = total !== null && rows > 0 ? Math.ceil(total / rows) : null;
  const all = Math.max(byRows ?? 0, pages ?? 0);
  return all === 0 ? null : Math.max(0, all - (page ?? 1));
}
