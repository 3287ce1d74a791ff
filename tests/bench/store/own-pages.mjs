import { killWorker } from './browser.mjs';

/** What a seller waits for: the popup's tasks, a buyer's panel, a page's hints. Milliseconds. */

/** From the popup's first byte to its first task (or the word that there is none). */
export async function openPopup({ context, address }) {
  return opened(context, address('popup.html'), '.tasks li, .today-head ~ p.muted:not(:empty)');
}

/** The popup `times` times with the worker alive, then as often with it dead. */
export async function popups(browser, times) {
  const [warm, dead] = [[], []];
  await openPopup(browser);
  for (let i = 0; i < times; i += 1) warm.push(await openPopup(browser));
  for (let i = 0; i < times; i += 1) {
    await killWorker(browser.context);
    dead.push(await openPopup(browser));
  }
  return { warm, dead };
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
