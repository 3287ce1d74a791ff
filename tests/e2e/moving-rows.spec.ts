import { type Browser, type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { type App, apps, bundleApp, isInstalled } from '../hints/bundle-app';
import { bundleReader } from '../hints/bundle-reader';
import { findChromium } from '../run/setup.mjs';

/** Hints among rows that a library draws, moves and takes away: both keep what is theirs. */

const SITE = 'http://localhost:1';
const TAG = 'renhuo-hint';
type Row = { id: string; title: string; stock: number; hot: boolean; picked: boolean };
type InPage = Window & {
  app: { act(name: string, ...words: (string | number)[]): void; rows(): Row[]; stop(): void };
  renhuo: { stop(): void };
};
declare const window: InPage & typeof globalThis;

let browser: Browser;
let context: BrowserContext;
let reader: string;
let errors: string[];

test.beforeAll(async () => {
  const { path, args } = await findChromium();
  browser = await chromium.launch({ executablePath: path, args });
  reader = await bundleReader();
});
test.beforeEach(async () => {
  errors = [];
  context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});
test.afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});
test.afterAll(() => browser.close());

async function open(app: App): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  const style =
    'td{padding:6px 12px;border-bottom:1px solid #ddd}.title{width:320px}.picked{background:#eef}';
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Goods</title><style>${style}</style><div id="app"></div></html>`;
  await page.route(`${SITE}/**`, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(`${SITE}/goods`);
  await page.evaluate(await bundleApp(app));
  await expect(page.locator('[data-row]')).toHaveCount(24);
  return page;
}

const act = (page: Page, name: string, ...words: (string | number)[]) =>
  page.evaluate(([move, rest]) => window.app.act(move, ...rest), [name, words] as const);

/** What the page shows that its library did not mean, and hints on wrong rows or doubled. `missing`: rows without. */
const faults = (page: Page) =>
  page.evaluate((tag) => {
    const drawn = [...document.querySelectorAll('[data-row]')].map((row) => {
      const text = (name: string) => row.querySelector(name)?.textContent ?? '';
      return `${text('.id')} ${text('.title')} ${text('.stock')} ${row.className}`.trim();
    });
    const meant = window.app
      .rows()
      .map((row) =>
        `${row.id} ${row.title}${row.hot ? ' hot' : ''} ${row.stock} ${row.picked ? 'picked' : ''}`.trim(),
      );
    let [wrong, missing] = [0, 0];
    for (const row of document.querySelectorAll('[data-row]')) {
      const id = row.querySelector('.id')?.textContent ?? '';
      const hosts = [...row.querySelectorAll(tag)];
      const said = hosts[0]?.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '';
      if (hosts.length > 1 || (hosts.length === 1 && !said.includes(`商品 ${id} `))) wrong++;
      // The stand-in background says nothing of ids that end in 7.
      if (hosts.length === 0 && !id.endsWith('7')) missing++;
    }
    const strays =
      document.querySelectorAll(tag).length - document.querySelectorAll(`[data-row] ${tag}`).length;
    return {
      drawn: JSON.stringify(drawn) === JSON.stringify(meant) ? 'as meant' : drawn,
      wrong,
      missing,
      strays,
    };
  }, TAG);
const WHOLE = { drawn: 'as meant', wrong: 0, missing: 0, strays: 0 };

async function start(page: Page): Promise<void> {
  await page.evaluate(reader);
  await expect.poll(() => faults(page)).toEqual(WHOLE);
}

for (const app of Object.keys(apps) as App[]) {
  test.describe(app, () => {
    test.skip(!isInstalled(app), 'the libraries of tests/pages are not installed');

    test('draws, sorts, edits, adds and removes rows as if no hint were there', async () => {
      const page = await open(app);
      await start(page);
      for (let round = 0; round < 40; round++) {
        await act(page, 'rotate', 5);
        await act(page, 'turn');
        await act(page, 'same');
        await act(page, 'heat', `1000${10 + (round % 14)}`);
        await act(page, 'edit', '100003', `Cup of round ${round}`);
        if (round % 8 === 0) await act(page, 'add', String(200_000 + round));
        if (round % 8 === 4) await act(page, 'drop', String(200_000 + round - 4));
        // Hints may be late after so much, but never on another row, and the page is never other than meant.
        await expect.poll(async () => ({ ...(await faults(page)), missing: 0 })).toEqual(WHOLE);
      }
      await expect.poll(() => faults(page)).toEqual(WHOLE);
    });

    test('rows are picked by a click, carried by a drag, and a hint does neither', async () => {
      const page = await open(app);
      await start(page);
      await page.locator('td.stock').nth(2).click();
      await expect.poll(() => page.evaluate(() => window.app.rows()[2]?.picked)).toBe(true);
      await page.locator(`${TAG} button`).first().click();
      expect(await page.evaluate(() => window.app.rows().filter(({ picked }) => picked).length)).toBe(1);
      await page.locator('td.id').first().dragTo(page.locator('td.id').nth(4));
      await expect.poll(() => page.evaluate(() => window.app.rows()[4]?.id)).toBe('100000');
      await expect.poll(() => faults(page)).toEqual(WHOLE);
    });

    test('a copied cell, the printed page and the page’s own stops are as before', async () => {
      const page = await open(app);
      const stops = () =>
        page.evaluate(() => [...document.querySelectorAll('button,a,input')].map((one) => one.textContent));
      const before = await stops();
      await start(page);
      expect(await stops()).toEqual(before);
      await page.evaluate(() => {
        // Chromium lets nobody select text in a row that can be dragged.
        for (const row of document.querySelectorAll('tr')) row.draggable = false;
        const cell = document.querySelector('.title');
        if (cell) getSelection()?.selectAllChildren(cell);
      });
      await page.keyboard.press('Control+C');
      expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe('Cup 0');
      // From the head's button: the list's one stop, then the button of its first row.
      await page.locator('th button').focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe(TAG);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator(TAG).first()).toBeHidden();
    });

    test('the page ends its list while hints stand in it', async () => {
      const page = await open(app);
      await start(page);
      await page.evaluate(() => window.app.stop());
      await expect(page.locator(TAG)).toHaveCount(0);
      await expect(page.locator('[data-row]')).toHaveCount(0);
    });
  });
}
