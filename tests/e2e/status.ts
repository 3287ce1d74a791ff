import type { Page } from '@playwright/test';
import type { SiteStatus } from '../../utils/model/views';
import type { Extension } from './chromium';
import { hintsOn, type SeenHint } from './hints';
import { until } from './until';

/** What the extension says of its last look at a page; one entry per frame, the top frame first. */
export async function statusesOf(extension: Extension, page: Page): Promise<SiteStatus[]> {
  const spy = await extension.spy();
  return spy.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((each) => each.url === url);
    const all = await chrome.storage.session.get(null);
    const own = Object.entries(all).filter(([key]) => key.startsWith(`site:${tab?.id}:`));
    return own.map(([, value]) => value as SiteStatus).sort((a, b) => a.frame - b.frame);
  }, page.url());
}

export async function statusOf(extension: Extension, page: Page): Promise<SiteStatus | undefined> {
  return (await statusesOf(extension, page))[0];
}

/** Waits until a look newer than `since` (epoch milliseconds) was finished and its hints all stand; a later look replaces it. */
export async function lookedAt(extension: Extension, page: Page, since: number): Promise<SiteStatus> {
  return until(`a reading of ${page.url()} and its hints`, async () => {
    const found = await statusOf(extension, page);
    if (!found || found.readAt < since || found.status === 'unchecked') return undefined;
    return (await hintsOn(page)).length === found.hints ? found : undefined;
  });
}

/** Goes to an address and waits for the extension's look at it. */
export async function visit(extension: Extension, page: Page, address: string): Promise<SiteStatus> {
  const since = Date.now();
  await page.goto(address);
  return lookedAt(extension, page, since);
}

/** Clicks something that changes the list without a reload and waits for the new look. */
export async function clickAndLook(extension: Extension, page: Page, selector: string): Promise<SiteStatus> {
  const since = Date.now();
  await page.locator(selector).first().click();
  return lookedAt(extension, page, since);
}

/** Reads the order list from the newest order back, page by page, and collects the hints on the way. */
export async function readOrders(
  extension: Extension,
  page: Page,
  address: string,
  options: { pages: number; onPage?: (n: number, status: SiteStatus) => void },
): Promise<SeenHint[]> {
  const hints: SeenHint[] = [];
  for (let n = 1; n <= options.pages; n += 1) {
    const status =
      n === 1 ? await visit(extension, page, address) : await clickAndLook(extension, page, 'a[rel=next]');
    options.onPage?.(n, status);
    hints.push(...(await hintsOn(page)));
  }
  return hints;
}
