import { killWorker } from './browser.mjs';
import { FLOORS } from './floors.mjs';

/** What a seller waits for: the popup's tasks, a buyer's panel, a page's hints. Milliseconds. */

const TASK = '.tasks li, .today-head ~ p.muted:not(:empty)';
/** What stands there until the popup is live takes no clicks (entrypoints/popup/first-picture.tsx). */
const LIVE = '#app > :not([inert])';

/** From the popup's first byte to its first task (or the word that there is none). */
export async function openPopup({ context, address }) {
  return opened(context, address('popup.html'), TASK);
}

/**
 * The popup `times` times with the worker alive, then as often with it dead; in turns with it until it takes clicks, and what the
 * browser itself takes to open a page that stands still or is drawn by Preact.
 */
export async function popups(browser, times) {
  const { context, address } = browser;
  const found = { warm: [], dead: [], live: [], still: [], preact: [] };
  await openPopup(browser);
  for (let i = 0; i < times; i += 1) {
    found.still.push(await opened(context, address(FLOORS.still), TASK));
    found.preact.push(await opened(context, address(FLOORS.preact), TASK));
    found.warm.push(await openPopup(browser));
    found.live.push(await opened(context, address('popup.html'), LIVE));
  }
  for (let i = 0; i < times; i += 1) {
    await killWorker(context);
    found.dead.push(await openPopup(browser));
  }
  return found;
}

/** A page that stands still, as the first of a browser just started. */
export async function openFloor({ context, address }) {
  return opened(context, address(FLOORS.still), TASK);
}

export async function openPanel({ context, address }, subject) {
  const page = await context.newPage();
  await page.goto(address('manifest.json'));
  await page.evaluate((key) => chrome.storage.session.set({ 'panel-subject': key }), subject);
  await page.close();
  return opened(context, address('sidepanel.html'), '.panel-title');
}

async function opened(context, address, selector) {
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const look = () => {
      if (globalThis.shownAt === undefined && document.querySelector(wanted))
        requestAnimationFrame(() => {
          globalThis.shownAt ??= performance.now();
        });
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(address);
  await page.waitForFunction(() => globalThis.shownAt !== undefined, null, { timeout: 60_000, polling: 20 });
  const ms = await page.evaluate(() => globalThis.shownAt);
  await page.close();
  return ms;
}

/**
 * Sends a page's reading from a tab of a granted site, as its reader would, through the real worker. Resolves with
 * the milliseconds to the answer and the number of hints in it.
 */
export async function sendPage(still, tabUrl, reading) {
  return still.evaluate(
    async ([url, told]) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      const [done] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        // As text: from objects given as arguments the browser takes every null away.
        args: [told],
        func: async (text) => {
          const message = JSON.parse(text);
          const start = performance.now();
          const answer = await chrome.runtime.sendMessage({ type: 'page.reading', reading: message });
          return {
            ms: performance.now() - start,
            stored: answer?.stored,
            hints: answer?.hints.length,
          };
        },
      });
      return done.result;
    },
    [tabUrl, JSON.stringify(reading)],
  );
}
