import { browser } from 'wxt/browser';
import type { TabMessage } from '../model/messages';
import { hasGrant } from './grants';
import { covers, originOf } from './origins';

export type CurrentTab = {
  id: number;
  url: string;
  /** Null where the page can't be read at all (browser pages, files). */
  origin: string | null;
  incognito: boolean;
};

/** The tab in front of the seller, or null where the browser names none. */
export async function currentTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  const url = tab.url ?? '';
  return { id: tab.id, url, origin: originOf(url), incognito: tab.incognito };
}

/** Tells the readers of one tab something. A tab without a reader is no failure. */
export async function tellTab(tabId: number, message: TabMessage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch (error) {
    if (!/receiving end|establish connection|message port/i.test(String(error))) throw error;
  }
}

/** Ids of open, not private tabs of a granted origin; one without a port stands for all its ports. */
export async function tabsUnder(granted: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => {
    const origin = originOf(tab.url);
    if (tab.id === undefined || tab.incognito || origin === null) return [];
    return covers(`${granted}/*`, origin) ? [tab.id] : [];
  });
}

/** Tells the readers in tabs whose pages may no longer be read to take their hints away. */
export async function stopUngranted(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    // Without the grant the tab's address can't be seen any more.
    const origin = originOf(tab.url);
    const mayStay = origin !== null && (await hasGrant(origin));
    if (tab.id !== undefined && !mayStay) await tellTab(tab.id, { type: 'tab.stop' });
  }
}

/** Ids of open, not private tabs that show one origin. */
export async function tabsOf(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) =>
    tab.id !== undefined && !tab.incognito && originOf(tab.url) === origin ? [tab.id] : [],
  );
}

/** Opens one of our own pages in a tab in front. */
export async function openOwnTab(url: '/teach.html' | '/sidepanel.html'): Promise<void> {
  await browser.tabs.create({ url });
}
