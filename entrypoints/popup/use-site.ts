import { useEffect, useState } from 'preact/hooks';
import type { SiteView } from '../../components/popup/site-card';
import { ask } from '../../utils/browser/ask';
import { framesOf, hasGrant, requestGrant } from '../../utils/browser/grants';
import { readSiteStatuses, watchSiteStatuses } from '../../utils/browser/site-status';
import { type CurrentTab, currentTab } from '../../utils/browser/tabs';
import type { SiteStatus } from '../../utils/model/views';
import { fail } from '../parts/fail';

type Found = { tab: CurrentTab; granted: boolean; frames: string[]; statuses: SiteStatus[] };
export type Site = { tab: CurrentTab | null; view: SiteView | null; use: (origins: string[]) => void };

/** The page in front: whether it may be read, how its reading went, and the click that grants it. */
export function useSite(paused: string[]): Site {
  const [found, setFound] = useState<Found | null>();
  const [refused, setRefused] = useState(false);
  const look = () => lookAround().then(setFound, fail('site'));
  useEffect(() => {
    look();
  }, []);
  const tabId = found?.tab.id;
  useEffect(() => {
    if (tabId === undefined) return;
    return watchSiteStatuses(tabId, (statuses) => setFound((now) => now && { ...now, statuses }));
  }, [tabId]);
  const use = (origins: string[]) => {
    // The browser is asked before anything else happens: it answers only to a fresh click.
    const granted = requestGrant(origins);
    const tab = found?.tab.id ?? null;
    granted
      .then(async (yes) => {
        setRefused(!yes);
        if (yes) for (const origin of origins) await ask({ type: 'site.granted', origin, tab });
        await look();
      })
      .catch(fail('grant'));
  };
  return { tab: found?.tab ?? null, view: found === undefined ? null : viewOf(found, paused, refused), use };
}

async function lookAround(): Promise<Found | null> {
  const tab = await currentTab();
  if (tab === null) return null;
  const granted = tab.origin !== null && (await hasGrant(tab.origin));
  const statuses = await readSiteStatuses(tab.id);
  if (tab.origin === null || tab.incognito) return { tab, granted, statuses, frames: [] };
  const frames = await framesOf(tab.id);
  const known = await Promise.all(frames.map(hasGrant));
  return { tab, granted, statuses, frames: frames.filter((_, i) => !known[i]) };
}

function viewOf(found: Found | null, paused: string[], refused: boolean): SiteView {
  if (found === null || found.tab.origin === null) return { kind: 'not-a-site' };
  const { tab, granted, frames, statuses } = found;
  const { origin } = found.tab;
  if (tab.incognito) return { kind: 'incognito' };
  if (!granted) return { kind: 'offer', origin, frames, refused };
  if (paused.includes(origin)) return { kind: 'paused', origin };
  return { kind: 'reading', origin, statuses, frames, refused };
}
