import { browser } from 'wxt/browser';
import { storageKeys } from '../model/storage-keys';
import type { SiteStatus } from '../model/views';

/** How the last look at each frame of a tab went, top frame first; empty where nothing was looked at. */
export async function readSiteStatuses(tabId: number): Promise<SiteStatus[]> {
  const all = await browser.storage.session.get(null);
  return statusesIn(all, tabId);
}

/** How the last looks at all tabs went. */
export async function allSiteStatuses(): Promise<SiteStatus[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => /^site:\d+:\d+$/.test(key))
    .map(([, value]) => value as SiteStatus);
}

/** Calls back with all statuses of the tab whenever one changes; `stop` ends it. */
export function watchSiteStatuses(tabId: number, onNext: (statuses: SiteStatus[]) => void): () => void {
  const prefix = prefixOf(tabId);
  const listener = (changes: Record<string, unknown>, where: string) => {
    if (where !== 'session' || !Object.keys(changes).some((key) => key.startsWith(prefix))) return;
    readSiteStatuses(tabId).then(onNext, (error: unknown) => console.error('site status', error));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Background only. */
export async function writeSiteStatus(status: SiteStatus): Promise<void> {
  await browser.storage.session.set({ [storageKeys.site(status.tab, status.frame)]: status });
}

/** Background only: forgets a tab that went away, or what one showed before its page began (epoch ms). */
export async function dropSiteStatuses(tabId: number, before = Number.POSITIVE_INFINITY): Promise<void> {
  const all = await browser.storage.session.get(null);
  const prefix = prefixOf(tabId);
  const old = (value: unknown) => (value as SiteStatus).readAt < before;
  const keys = Object.keys(all).filter((key) => key.startsWith(prefix) && old(all[key]));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

function prefixOf(tabId: number): string {
  return storageKeys.site(tabId, 0).replace(/0$/, '');
}

function statusesIn(all: Record<string, unknown>, tabId: number): SiteStatus[] {
  return Object.entries(all)
    .filter(([key]) => key.startsWith(prefixOf(tabId)))
    .map(([, value]) => value as SiteStatus)
    .sort((a, b) => a.frame - b.frame);
}
