import { browser } from 'wxt/browser';
import type { TabMessage } from '../model/messages';
import { originOf } from './origins';

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

/** Ids of open, not private tabs that show one origin. */
export async function tabsOf(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) =>
    tab.id !== undefined && !tab.incognito && originOf(tab.url) === origin ? [tab.id] : [],
  );
}
