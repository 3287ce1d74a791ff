import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { WalkReason } from '../../utils/model/walk';
import { catalogues } from '../../utils/words/catalogues';
import type { RunningShop } from '../shop/server';
import { type Extension, launchExtension } from './chromium';
import { rowsOf } from './database';
import { shopOf } from './demo';
import { expect, test } from './fixtures';
import { statusOf, visit } from './status';
import { differences, hurry, openShop, walkUntil } from './walk';

const zh = catalogues['zh-CN'];

// Each walk is a shop and a browser of its own, and together they are the longest file.
test.describe.configure({ mode: 'parallel' });

type Parts = { extension: Extension; page: Page; running: RunningShop };

async function start({ extension, page, running }: Parts, path: string, seconds = 0): Promise<Page> {
  await hurry(extension, seconds);
  await openShop(page, running.origin, 'songshi');
  await visit(extension, page, `${running.origin}/zh/${path}`);
  const popup = await extension.open('popup.html', { behind: true });
  await popup.getByRole('button', { name: zh.walk.start }).click();
  return popup;
}

const traps: [string, WalkReason][] = [
  ['login', 'login'],
  ['captcha', 'captcha'],
  ['busy', 'error-page'],
  ['gone', 'error-page'],
  ['same', 'same-rows'],
  ['odd', 'odd-count'],
  ['other', 'unreadable'],
  ['filter', 'filter-changed'],
];

for (const [trap, why] of traps) {
  test(`stops at a trap after page 2 and says why: ${trap}`, async ({ extension, page, running }) => {
    const popup = await start({ extension, page, running }, `walk/${trap}`);
    const walk = await walkUntil(extension, 'stopped', ({ state }) => state !== 'running', 60_000);
    expect(walk).toMatchObject({ state: 'trouble', why });
    await expect(popup.getByRole('heading', { name: zh.walk.trouble })).toBeVisible();
    await expect(popup.getByText(zh.walk.reasons[why])).toBeVisible();
    // What was read before it is kept, and nothing is pressed any more.
    expect((await rowsOf(extension, 'orders')).length).toBeGreaterThanOrEqual(40);
    const { rowsRead } = walk;
    expect([40, 60]).toContain(rowsRead);
    const served = running.served.length;
    await popup.getByRole('button', { name: zh.walk.stop }).click();
    await expect(popup.getByRole('button', { name: zh.walk.stop })).toHaveCount(0);
    expect(running.served.length).toBe(served);
  });
}

test('the seller’s own click on the page holds it, and it goes on from there', async ({
  extension,
  page,
  running,
}) => {
  const popup = await start({ extension, page, running }, 'orders?pageSize=100', 1);
  await walkUntil(extension, 'read two pages', ({ pagesRead }) => pagesRead >= 2);
  await page.locator('h1').click();
  const held = await walkUntil(extension, 'is held', ({ state }) => state === 'paused');
  expect(held.why).toBe('used');
  await expect(popup.getByText(zh.walk.reasons.used)).toBeVisible();
  await hurry(extension);
  await popup.getByRole('button', { name: zh.walk.resume }).click();
  const walk = await walkUntil(extension, 'is done', ({ state }) => state === 'done', 60_000);
  expect(walk.rowsRead).toBe(shopOf(running, 'songshi').history.orders.length);
  expect(await differences(extension, shopOf(running, 'songshi'))).toEqual({ missing: [], extra: [] });
});

test('pause and resume in the popup', async ({ extension, page, running }) => {
  const popup = await start({ extension, page, running }, 'orders?pageSize=100', 1);
  await walkUntil(extension, 'read a page', ({ pagesRead }) => pagesRead >= 1);
  await popup.getByRole('button', { name: zh.walk.pause, exact: true }).click();
  const held = await walkUntil(extension, 'is paused', ({ state }) => state === 'paused');
  expect(held.why).toBe('seller');
  await expect(popup.getByText(zh.walk.reasons.seller)).toBeVisible();
  await popup.close();
  await hurry(extension);
  const again = await extension.open('popup.html', { behind: true });
  await again.getByRole('button', { name: zh.walk.resume }).click();
  const walk = await walkUntil(extension, 'is done', ({ state }) => state === 'done', 60_000);
  expect(walk.rowsRead).toBe(shopOf(running, 'songshi').history.orders.length);
});

test('a worker that dies midway, again and again, loses nothing', async ({ extension, page, running }) => {
  // Each death may cost the half minute until the alarm brings the worker back.
  test.setTimeout(300_000);
  await start({ extension, page, running }, 'walk/plain', 1);
  for (const pages of [1, 2, 3]) {
    await walkUntil(extension, `read ${pages} pages`, ({ pagesRead }) => pagesRead >= pages, 60_000);
    await extension.killWorker();
  }
  // The alarm may take half a minute to bring it back.
  const walk = await walkUntil(extension, 'is done', ({ state }) => state !== 'running', 100_000);
  const shop = shopOf(running, 'songshi');
  expect(walk).toMatchObject({ state: 'done', rowsRead: shop.history.orders.length });
  expect(await differences(extension, shop)).toEqual({ missing: [], extra: [] });
});

test('a closed tab pauses it, and another tab of the shop takes it up', async ({
  extension,
  page,
  running,
}) => {
  const popup = await start({ extension, page, running }, 'walk/plain', 1);
  await walkUntil(extension, 'read two pages', ({ pagesRead }) => pagesRead >= 2);
  const other = await extension.context.newPage();
  await page.close();
  await walkUntil(extension, 'is paused', ({ state, why }) => state === 'paused' && why === 'tab-closed');
  await popup.close();
  await hurry(extension);
  await visit(extension, other, `${running.origin}/zh/orders?pageSize=20`);
  const again = await extension.open('popup.html', { behind: true });
  await again.getByRole('button', { name: zh.walk.resume }).click();
  await walkUntil(extension, 'is done', ({ state }) => state === 'done', 60_000);
  expect(other.url()).toContain('/zh/walk/plain');
  expect(await differences(extension, shopOf(running, 'songshi'))).toEqual({ missing: [], extra: [] });
});

test('after a restart of the browser it waits for the seller, and goes on where it was', async ({
  running,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'renhuo-restart-'));
  const first = await launchExtension({ profile });
  await start({ extension: first, page: await first.context.newPage(), running }, 'walk/plain', 1);
  const before = await walkUntil(first, 'read two pages', ({ pagesRead }) => pagesRead >= 2);
  await first.close();

  const again = await launchExtension({ profile });
  const held = await walkUntil(again, 'waits', ({ state }) => state === 'paused');
  expect(['restarted', 'tab-closed']).toContain(held.why);
  expect(held.rowsRead).toBeGreaterThanOrEqual(before.rowsRead);
  await hurry(again);
  const tab = await again.context.newPage();
  await openShop(tab, running.origin, 'songshi');
  await visit(again, tab, `${running.origin}/zh/products`);
  const popup = await again.open('popup.html', { behind: true });
  await popup.getByRole('button', { name: zh.walk.resume }).click();
  await walkUntil(again, 'is done', ({ state }) => state === 'done', 60_000);
  expect(tab.url()).toContain('/zh/walk/plain');
  expect(await differences(again, shopOf(running, 'songshi'))).toEqual({ missing: [], extra: [] });
  await again.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a second walk in the same shop is refused, and none starts without the seller', async ({
  extension,
  page,
  running,
}) => {
  await start({ extension, page, running }, 'orders?pageSize=100', 30);
  const walk = await walkUntil(extension, 'read a page', ({ pagesRead }) => pagesRead >= 1);
  const spy = await extension.spy();
  const ask = (tab: number) =>
    spy.evaluate(
      (to) =>
        chrome.runtime.sendMessage({ type: 'walk.start', tab: to, frame: 0, pages: true, details: false }),
      tab,
    );
  expect(await ask(walk.tab)).toMatchObject({ ok: false, why: 'walk-busy' });
  // Clicks that a page makes up are no person's, and no message of a page reaches the walk.
  await page.evaluate(() => {
    for (const type of ['pointerdown', 'keydown', 'click'])
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
    window.postMessage({ type: 'walk.stop' }, '*');
  });
  expect((await statusOf(extension, page))?.status).toBe('read');
  await walkUntil(extension, 'still runs', ({ state }) => state === 'running');
});
