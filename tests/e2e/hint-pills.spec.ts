import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import type { PageMessage } from '../../utils/model/messages';
import { bundleReader } from '../hints/bundle-reader';
import { findChromium } from '../run/setup.mjs';

/** Hints in a real browser, on a page that does what pages do, without an extension around them. */

const SITE = 'http://hints.test';
const TAG = 'renhuo-hint';
type Goods = { id: string; title: string; stock: number; price: string };
type InPage = Window & {
  renhuo: { told: PageMessage[]; stop(): void; tell(message: { type: string }): unknown; orphan(): void };
  hits: Record<'row' | 'down' | 'key' | 'drag', number>;
  goods: Goods[];
  shift: number;
  draw(goods: Goods[]): void;
  sortRows(): void;
  show(from: number): void;
};
declare const window: InPage & typeof globalThis;

let browser: Browser;
let script: string;
let html: string;

test.beforeAll(async () => {
  const { path, args } = await findChromium();
  browser = await chromium.launch({ executablePath: path, args });
  script = await bundleReader();
  html = await readFile(resolve(import.meta.dirname, '../hints/page.html'), 'utf8');
});
test.afterAll(() => browser.close());

/** Opens the page; the reader starts once everything of the page stands. */
async function open(query = ''): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  page.on('pageerror', (error) => {
    throw error;
  });
  const headers = {
    'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; style-src 'nonce-x'",
  };
  await page.route(`${SITE}/**`, (route) => route.fulfill({ body: html, contentType: 'text/html', headers }));
  await page.goto(`${SITE}/?${query}`);
  return page;
}
async function start(page: Page, hints = 45): Promise<void> {
  await page.evaluate(script);
  await expect(page.locator(TAG)).toHaveCount(hints);
  await page.waitForTimeout(300);
}

/** Rows whose hint does not speak of them, and rows with two. */
const faults = (page: Page) =>
  page.evaluate((tag) => {
    const rows = [...document.querySelectorAll('[data-row]')];
    const wrong = rows.filter((row) => {
      const hosts = [...row.querySelectorAll(tag)];
      const id = row.querySelector('.id')?.textContent ?? '';
      const said = hosts[0]?.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '';
      return hosts.length > 1 || (hosts.length === 1 && !said.includes(`商品 ${id} `));
    });
    return { wrong: wrong.length, hints: document.querySelectorAll(tag).length };
  }, TAG);

const boxes = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('#app *:not(renhuo-hint)')];
    return all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].join();
    });
  });

for (const look of ['', 'dense', 'roomy', 'dark', 'dense dark', 'roomy dark']) {
  test(`moves nothing on a page that is ${look || 'plain'}`, async ({ browserName: _ }, info) => {
    const page = await open(`look=${look}`);
    const before = await boxes(page);
    const size = () =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
    const scroll = await size();
    await start(page);
    expect(await boxes(page)).toEqual(before);
    expect(await size()).toEqual(scroll);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(400);
    await page.mouse.wheel(0, -900);
    await page.waitForTimeout(400);
    expect(await boxes(page)).toEqual(before);
    expect(await page.evaluate(() => window.shift)).toBe(0);
    await expect.poll(() => faults(page)).toEqual({ wrong: 0, hints: 45 });
    const path = info.outputPath('hints.png');
    await page.screenshot({ path });
    await info.attach('hints', { path });
    await page.close();
  });
}

test('in a box that scrolls hints go along with their rows, and the page gets no wider', async () => {
  const page = await open();
  await page.evaluate(() => {
    const box = document.querySelector('#app') as HTMLElement;
    box.style.cssText = 'overflow:auto;width:360px;height:400px';
    (box.firstElementChild as HTMLElement).style.cssText = 'width:900px';
  });
  const size = () =>
    page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  const [before, drawn] = [await size(), await boxes(page)];
  await start(page);
  expect(await boxes(page)).toEqual(drawn);
  const apart = () =>
    page.evaluate((tag) => {
      const row = document.querySelectorAll('[data-row]')[3] as Element;
      const own = row.querySelector(tag)?.shadowRoot?.querySelector('[data-set]');
      const [a, b] = [row.getBoundingClientRect(), own?.getBoundingClientRect()];
      return b ? [Math.round(b.left - a.left), Math.round(b.top - a.top)] : null;
    }, TAG);
  const still = await apart();
  expect(still).not.toBeNull();
  await page.evaluate(() => document.querySelector('#app')?.scrollTo(40, 90));
  expect(await apart()).toEqual(still);
  expect(await size()).toEqual(before);
  await page.close();
});

test('two messages for a page, however often it is sorted or drawn anew, and never a wrong hint', async () => {
  const page = await open();
  await start(page);
  for (let n = 0; n < 100; n++) {
    await page.evaluate((round) => (round % 2 ? window.draw(window.goods) : window.sortRows()), n);
    if (n % 10 === 0) expect((await faults(page)).wrong).toBe(0);
  }
  await expect.poll(() => faults(page)).toEqual({ wrong: 0, hints: 45 });
  expect(await page.evaluate(() => window.renhuo.told.map((message) => message.type))).toEqual([
    'page.hello',
    'page.reading',
  ]);
  await page.close();
});

test('a recycled row never shows a frame with the hint of another', async () => {
  const page = await open('virtual');
  await start(page, 16);
  // Looks at every frame while the list is scrolled 300 times.
  const seen = await page.evaluate(async () => {
    const view = document.querySelector('#view') as Element;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let wrong = 0;
    let most = 0;
    for (let n = 1; n <= 300; n++) {
      view.scrollTop = n % 50 === 0 ? 0 : n * 37 * 11;
      if (n % 30 === 0) await new Promise((resolve) => setTimeout(resolve, 1200));
      await frame();
      for (const row of document.querySelectorAll('[data-row]')) {
        const hosts = row.querySelectorAll('renhuo-hint');
        const said = hosts[0]?.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '';
        if (
          hosts.length > 1 ||
          (hosts.length && !said.includes(`商品 ${row.querySelector('.id')?.textContent} `))
        )
          wrong++;
      }
      most = Math.max(most, document.querySelectorAll('renhuo-hint').length);
    }
    return { wrong, most };
  });
  expect(seen.wrong).toBe(0);
  expect(seen.most).toBeGreaterThan(10);
  await expect.poll(async () => (await faults(page)).hints).toBeGreaterThan(10);
  expect((await faults(page)).wrong).toBe(0);
  await page.close();
});

test('one tab stop, arrows walk, Enter and Space open, and the rows hear nothing', async () => {
  const page = await open();
  await start(page);
  const stops = () =>
    page.evaluate(
      (tag) =>
        [...document.querySelectorAll(tag)].filter(
          (host) => host.shadowRoot?.querySelector('button')?.tabIndex === 0,
        ).length,
      TAG,
    );
  const at = () =>
    page.evaluate(
      () => document.activeElement?.closest('[data-row]')?.querySelector('.id')?.textContent ?? null,
    );
  expect(await stops()).toBe(1);
  await page.keyboard.press('Tab');
  expect(await at()).toBe('100000');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await at()).toBe('100002');
  await page.keyboard.press('End');
  expect(await at()).toBe('100049');
  await expect(page.locator('[data-row]').last()).toBeInViewport();
  // The list scrolled under the walk, and the reason came along.
  await expect(page.locator(`${TAG} [popover]`)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  expect(await at()).toBe('100000');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press(' ');
  await page.locator(TAG).nth(2).locator('button').click();
  const opened = await page.evaluate(() =>
    window.renhuo.told.flatMap((message) => (message.type === 'page.open' ? [message.subject] : [])),
  );
  expect(opened).toEqual(['listing|shop|i:100001', 'listing|shop|i:100001', 'listing|shop|i:100002']);
  expect(await stops()).toBe(1);
  expect(await page.evaluate(() => window.hits)).toEqual({ row: 0, down: 0, key: 0, drag: 0 });
  // Tab goes on to the page's own button: the list is one stop.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
  await page.close();
});

test('a click made by the page opens nothing', async () => {
  const page = await open();
  await start(page);
  await page.evaluate(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('button')?.click(),
    TAG,
  );
  await page.evaluate((tag) => (document.querySelector(tag) as HTMLElement).click(), TAG);
  expect(await page.evaluate(() => window.renhuo.told.map((message) => message.type))).not.toContain(
    'page.open',
  );
  await page.close();
});

test('the reason comes on hover and on focus, uncut, stays under the pointer, and Escape dismisses it', async () => {
  const page = await open('look=dense');
  await start(page);
  const tip = page.locator(`${TAG} [popover]`);
  const hint = page.locator(TAG).nth(3).locator('button');
  await hint.hover();
  await expect(tip).toBeVisible();
  const box = await tip.boundingBox();
  expect(box?.width).toBeGreaterThan(150);
  expect(box?.height).toBeGreaterThan(40);
  // The reason is above everything: the point in its middle is its own.
  const own = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
    x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
    y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
  });
  expect(own).toBe(TAG);
  await tip.hover();
  await page.waitForTimeout(600);
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  await page.mouse.move(5, 5);
  await page.locator(TAG).nth(0).locator('button').focus();
  await expect(tip).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(tip).toHaveCount(1);
  await page.locator(TAG).nth(1).locator('button').blur();
  await expect(tip).toHaveCount(0);
  await page.close();
});

test('every target is 24 px and hints do not lie on one another', async () => {
  for (const look of ['dense', 'roomy']) {
    const page = await open(`look=${look}`);
    await start(page);
    const seen = await page.evaluate((tag) => {
      const hosts = [...document.querySelectorAll(tag)];
      return hosts.map((host) =>
        host.shadowRoot?.querySelector('[data-set] button')?.getBoundingClientRect().toJSON(),
      );
    }, TAG);
    const near = seen.filter((box) => box !== undefined);
    expect(near.length).toBeGreaterThan(8);
    for (const box of near) {
      expect(box.width).toBeGreaterThanOrEqual(24);
      expect(box.height).toBeGreaterThanOrEqual(24);
    }
    for (let i = 1; i < near.length; i++) expect(near[i].top).toBeGreaterThanOrEqual(near[i - 1].bottom - 1);
    await page.close();
  }
});

test('hints are not copied, not found in the page, not printed, and can be read aloud', async () => {
  const page = await open();
  await start(page);
  const text = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return {
      selected: String(getSelection()),
      content: document.body.textContent,
      inner: document.body.innerText,
    };
  });
  for (const words of Object.values(text)) {
    expect(words).toContain('手工陶瓷马克杯 0');
    expect(words).not.toContain('天没卖');
    expect(words).not.toContain('近30天无销量');
  }
  expect(
    await page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('天没卖')),
  ).toBe(false);
  const snapshot = await page.locator('tbody tr').first().ariaSnapshot();
  expect(snapshot).toContain('人货提示');
  expect(snapshot).toContain('93 天没卖 · 占 ¥3,240 — 商品 100000');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(TAG).first()).toBeHidden();
  await page.close();
});

test('a drag begins on the row as before', async () => {
  const page = await open('draggable');
  await start(page);
  await page.locator('td.id').first().dragTo(page.locator('td.id').nth(4));
  expect((await page.evaluate(() => window.hits)).drag).toBe(1);
  await page.close();
});

test('closed roots, in which the page sees nothing', async () => {
  const page = await open('closed');
  await start(page);
  const seen = await page.evaluate((tag) => {
    const host = document.querySelector(tag) as HTMLElement;
    return { root: host.shadowRoot, html: host.innerHTML, text: host.textContent, label: host.ariaLabel };
  }, TAG);
  expect(seen).toEqual({ root: null, html: '', text: '', label: null });
  await page.close();
});

test('everything goes when told to stop, and when the extension is gone', async () => {
  const page = await open();
  await start(page);
  await page.evaluate(() => window.renhuo.tell({ type: 'tab.stop' }));
  await expect(page.locator(TAG)).toHaveCount(0);
  await page.evaluate(() => window.renhuo.tell({ type: 'tab.look' }));
  await expect(page.locator(TAG)).toHaveCount(45);
  await page.evaluate(() => {
    window.renhuo.orphan();
    window.sortRows();
  });
  await expect(page.locator(TAG)).toHaveCount(0);
  await page.close();
});

test('500 rows: layouts are asked for by the page, never by the row', async () => {
  const page = await open('rows=500');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const layoutCount = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0;
  };
  const before = await layoutCount();
  await start(page, 450);
  // One forced by us, one for the frame in which the hints came, one for their places; and some of the page's.
  expect((await layoutCount()) - before).toBeLessThan(50);
  await page.close();
});

test('1,000 re-renders and 300 soft navigations leave at most 5 MB behind', async () => {
  const page = await open();
  await start(page);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heap();
  await page.evaluate(async () => {
    for (let n = 0; n < 1000; n++) {
      if (n % 10 < 3) history.pushState({}, '', `?route=${n}`);
      window.draw(window.goods);
      await new Promise((resolve) => setTimeout(resolve, n % 50 ? 4 : 700));
    }
  });
  await expect.poll(() => faults(page)).toEqual({ wrong: 0, hints: 45 });
  expect((await heap()) - before).toBeLessThan(5 * 1024 * 1024);
  await page.close();
});
