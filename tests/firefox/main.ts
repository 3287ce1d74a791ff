import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startShop } from '../shop/server';
import { type Ask, fileIsBroughtIn, panelShowsAListing, settingsAreKept, taskIsDone } from './flows';

/**
 * The built extension in a real Firefox: it is installed, a granted backend's rows get their hints, what was read is
 * kept, and every page of ours opens without an error. Playwright has no way to load an extension into Firefox;
 * puppeteer's WebDriver BiDi has. What it can't do: click the browser's own question for a grant, or open the sidebar.
 *
 * Usage: main.ts FIREFOX. Prints a line per test and ends with 1 where one failed.
 */

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3-e2e', import.meta.url));
/** Fixed by a preference, so that our pages have a known address. */
const UUID = '0b9f5c1e-6f5c-4c7e-9a53-2f1f8a2a7d10';
const own = (file: string) => `moz-extension://${UUID}/${file}`;
const PAGES = ['welcome.html', 'popup.html', 'options.html', 'sidepanel.html', 'demo.html'];
const WAIT = 40_000;

async function until<T>(what: string, look: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + WAIT;
  for (;;) {
    const found = await look();
    if (found) return found as NonNullable<T>;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Opens one of our pages; its navigation is never reported as done there, so it isn't awaited. */
async function openOwn(browser: Browser, file: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.goto(own(file)).catch(() => undefined);
  await until(`${file} with a heading`, () =>
    page.evaluate(() => document.querySelector('h1, h2')?.textContent ?? '').catch(() => ''),
  );
  return { page, errors };
}

/** The seller's click on "use on this site": the browser's own question can't be clicked from here. */
async function grant(browser: Browser, origin: string): Promise<void> {
  const { page } = await openOwn(browser, 'welcome.html');
  await page.evaluate(async (granted) => {
    const { storage } = (
      globalThis as unknown as { browser: { storage: { local: { set(o: object): Promise<void> } } } }
    ).browser;
    await storage.local.set({ 'granted-origins': [granted] });
  }, origin);
  await page.close();
}

async function run(browser: Browser): Promise<number> {
  let failed = 0;
  const test = async (name: string, body: () => Promise<void>) => {
    try {
      await body();
      console.log(`✓ ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${name}\n  ${String(error)}`);
    }
  };
  const running = await startShop();
  try {
    await grant(browser, running.origin);
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await test('a granted list of orders gets its hints', async () => {
      await page.goto(`${running.origin}/switch?shop=qinghe`);
      await page.goto(`${running.origin}/zh/orders`);
      await until('hints', () => page.evaluate(() => document.querySelectorAll('renhuo-hint').length));
      if (errors.length > 0) throw new Error(errors.join('\n'));
    });
    await test('what was read is kept, and the popup knows of it', async () => {
      const { page: popup } = await openOwn(browser, 'popup.html');
      await until('orders in the database', () =>
        popup.evaluate(
          () =>
            new Promise<number>((done) => {
              const asked = indexedDB.open('renhuo');
              asked.onerror = () => done(0);
              asked.onsuccess = () => {
                const db = asked.result;
                if (!db.objectStoreNames.contains('shops')) {
                  db.close();
                  done(0);
                  return;
                }
                const all = db.transaction('shops').objectStore('shops').getAll();
                all.onsuccess = () => {
                  db.close();
                  done(all.result.reduce((sum: number, shop) => sum + shop.counts.orders, 0));
                };
              };
            }),
        ),
      );
      await popup.close();
    });
    const ask: Ask = async (file, look) => {
      const { page: opened } = await openOwn(browser, file);
      try {
        return await look(opened);
      } finally {
        await opened.close();
      }
    };
    await page.goto(`${running.origin}/zh/products?pageSize=100`);
    await until('hints beside goods', () =>
      page.evaluate(() => document.querySelectorAll('renhuo-hint').length),
    );
    await test('the side panel shows a listing’s verdict', () => panelShowsAListing(ask, until));
    await test('a setting holds', () => settingsAreKept(ask, until));
    await test('a small file is brought in', () => fileIsBroughtIn(ask, until));
    await test('a task is done in the popup', () => taskIsDone(ask, until));
    for (const file of PAGES)
      await test(`${file} opens without an error`, async () => {
        const { page: opened, errors: said } = await openOwn(browser, file);
        if (file === 'demo.html')
          await until('the demo’s hints', () =>
            opened.evaluate(() => document.querySelectorAll('renhuo-hint').length),
          );
        await opened.close();
        if (said.length > 0) throw new Error(said.join('\n'));
      });
  } finally {
    await running.close();
  }
  return failed;
}

const [executablePath = ''] = process.argv.slice(2);
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath,
  headless: true,
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'renhuo@renhuo.app': UUID }) },
});
let failed = 1;
try {
  await browser.installExtension(BUILD);
  failed = await run(browser);
} finally {
  await browser.close();
}
process.exitCode = failed > 0 ? 1 : 0;
