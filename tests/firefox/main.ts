import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { startShop } from '../shop/server';
import { type Asked, grant, hintsOn, openOwn, ordersKnown, UUID, until } from './own-page';

/**
 * The built extension in a real Firefox: it is installed, a granted backend's rows get their hints, what was read is
 * kept, the background stops and comes back, grants come and go, and every page of ours opens without an error.
 * Playwright has no way to load an extension into Firefox; puppeteer's WebDriver BiDi has. What it can't do: click the
 * browser's own question for a grant, or open the sidebar; its page is opened in a tab instead.
 *
 * Usage: main.ts FIREFOX. Prints a line per test and ends with 1 where one failed.
 */

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3-e2e', import.meta.url));
const PAGES = ['welcome', 'popup', 'options', 'sidepanel', 'report', 'manage', 'demo'];
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
/** Milliseconds after which Firefox stops a background that does nothing; half a minute by itself. */
const IDLE = 3000;

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
  const [running, other] = [await startShop(), await startShop()];
  try {
    await grant(browser, running.origin);
    const { page: own } = await openOwn(browser, 'popup.html');
    const page = await browser.newPage();
    const stranger = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await stranger.goto(`${other.origin}/zh/orders`);
    await test('a granted list of orders gets its hints', async () => {
      // A page that nobody looks at isn't read.
      await page.bringToFront();
      await page.goto(`${running.origin}/switch?shop=qinghe`);
      await page.goto(`${running.origin}/zh/orders`);
      await until('hints', () => hintsOn(page));
      if (errors.length > 0) throw new Error(errors.join('\n'));
    });
    await test('what was read is kept', async () => {
      await until('orders in the database', () => ordersKnown(own));
    });
    await test('another port of the same host, which Firefox’ patterns can’t tell apart, is left alone', async () => {
      if ((await hintsOn(stranger)) > 0) throw new Error('hints where nothing was granted');
    });
    await test('a click on a hint chooses what the sidebar shows', async () => {
      const spot = await page.evaluate(() => {
        const button = document.querySelector('renhuo-hint')?.shadowRoot?.querySelector('button');
        button?.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await page.mouse.click(spot.x, spot.y);
      const { page: panel, errors: said } = await openOwn(browser, 'sidepanel.html');
      await until('a story in the sidebar’s page', () =>
        panel.evaluate(() => document.querySelector('.panel-title')?.textContent ?? ''),
      );
      const chosen = await panel.evaluate(() =>
        (globalThis as unknown as { browser: Asked }).browser.sidebarAction.getPanel({}),
      );
      await panel.close();
      if (!chosen.endsWith('/sidepanel.html')) throw new Error(`the sidebar holds ${chosen}`);
      if (said.length > 0) throw new Error(said.join('\n'));
    });
    await test('the background stops when there is nothing to do, and a page wakes it', async () => {
      await until('the background to stop', () =>
        own.evaluate(() => {
          const { extension } = (globalThis as unknown as { browser: Asked }).browser;
          return extension.getBackgroundPage() === null;
        }),
      );
      await page.bringToFront();
      const before = await ordersKnown(own);
      await page.goto(`${running.origin}/zh/orders?page=2`);
      await until('hints again', () => hintsOn(page));
      await until('more orders', async () => (await ordersKnown(own)) > before);
    });
    await test('it may do what its manifest says and no more', async () => {
      const { permissions } = await own.evaluate(() =>
        (globalThis as unknown as { browser: Asked }).browser.permissions.getAll(),
      );
      const more = permissions.filter((one) => !PERMISSIONS.includes(one) && !one.startsWith('internal:'));
      if (more.length > 0) throw new Error(`it may also ${more.join()}`);
    });
    await test('a grant that is taken back takes the hints with it', async () => {
      await own.evaluate(
        (origin) =>
          (globalThis as unknown as { browser: Asked }).browser.runtime.sendMessage({
            type: 'site.withdraw',
            origin,
          }),
        running.origin,
      );
      await until('the hints to go', async () => (await hintsOn(page)) === 0);
    });
    for (const name of PAGES)
      await test(`${name}.html opens without an error`, async () => {
        const { page: opened, errors: said } = await openOwn(browser, `${name}.html`);
        if (name === 'demo') await until('the demo’s hints', () => hintsOn(opened));
        await opened.close();
        if (said.length > 0) throw new Error(said.join('\n'));
      });
  } finally {
    await running.close();
    await other.close();
  }
  return failed;
}

const [executablePath = ''] = process.argv.slice(2);
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath,
  headless: true,
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'extensions.webextensions.uuids': JSON.stringify({ 'renhuo@renhuo.app': UUID }),
    'extensions.background.idle.timeout': IDLE,
  },
});
let failed = 1;
try {
  await browser.installExtension(BUILD);
  failed = await run(browser);
} finally {
  await browser.close();
}
process.exitCode = failed > 0 ? 1 : 0;
