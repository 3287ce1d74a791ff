import type { Page } from '@playwright/test';
import type { Extension } from './chromium';
import { expect, test } from './fixtures';
import { doubled, hintsOn } from './hints';
import { visit } from './status';

/** The content script's life in the built extension: injected twice, stopped by the page, left behind. */

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

async function injectAgain(extension: Extension, page: Page): Promise<void> {
  const spy = await extension.spy();
  await spy.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const target = { tabId: tab?.id ?? -1 };
    await chrome.scripting.executeScript({ target, files: ['content-scripts/reader.js'] });
  }, page.url());
  await page.bringToFront();
}

const sayStarted = (page: Page, id: string) =>
  page.evaluate((type) => {
    const detail = { contentScriptName: 'reader', messageId: 'forged' };
    document.dispatchEvent(new CustomEvent(type, { detail }));
  }, `${id}:reader:wxt:content-script-started`);

test('a second injection doubles nothing, whether or not the page lets it be heard', async ({
  extension,
  page,
  running,
}) => {
  const { hints } = await visit(extension, page, `${running.origin}/zh/products`);
  expect(hints).toBeGreaterThan(3);
  for (const deaf of [false, true]) {
    if (deaf) {
      await page.evaluate((type) => {
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      }, `${extension.id}:reader:wxt:content-script-started`);
    }
    await injectAgain(extension, page);
    await page.waitForTimeout(2500);
    await expect.poll(async () => (await hintsOn(page)).length).toBe(hints);
    expect(doubled(await hintsOn(page))).toEqual([]);
  }
});

test('a page that forges the start of a script makes hints go, and no more', async ({
  extension,
  page,
  running,
}) => {
  const { hints } = await visit(extension, page, `${running.origin}/zh/products`);
  await sayStarted(page, extension.id);
  await expect.poll(async () => (await hintsOn(page)).length).toBe(0);
  await injectAgain(extension, page);
  await expect.poll(async () => (await hintsOn(page)).length).toBe(hints);
});

test('the page is told nothing of the extension', async ({ extension, page, running }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', (event) => heard.push(event.data));
  });
  await visit(extension, page, `${running.origin}/zh/products`);
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
});

test('hints of an extension that went away go too, without a word to the page', async ({
  extension,
  page,
  running,
}) => {
  await visit(extension, page, `${running.origin}/zh/products`);
  const spy = await extension.spy();
  await spy.evaluate(() => chrome.runtime.reload()).catch(() => 'the page of a reloaded extension closes');
  await expect.poll(async () => (await hintsOn(page)).length, { timeout: 30_000 }).toBe(0);
});
