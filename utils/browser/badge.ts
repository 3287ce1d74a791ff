import { browser } from 'wxt/browser';

/** Shows the number of open tasks on the toolbar button, nothing at 0; `!` where something needs a click first. */
export async function showBadge(open: number, needsClick: boolean): Promise<void> {
  const text = needsClick ? '!' : open > 0 ? String(Math.min(open, 99)) : '';
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#8a4b08' });
}

/** A note on one tab's button, before the number of tasks; null takes it away. A tab that is gone is no failure. */
export async function showTabNote(tabId: number, text: string | null): Promise<void> {
  try {
    // The polyfill's types lack null, which gives the tab the text of all tabs again.
    await browser.action.setBadgeText({ tabId, text } as { tabId: number; text: string });
  } catch (error) {
    console.info('no note', String(error));
  }
}
