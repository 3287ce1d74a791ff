import { browser } from 'wxt/browser';

/** Shows the number of open tasks on the toolbar button; nothing at 0. */
export async function showBadge(open: number): Promise<void> {
  await browser.action.setBadgeText({ text: open > 0 ? String(Math.min(open, 99)) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#8a4b08' });
}
