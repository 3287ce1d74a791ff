import type { Page } from '@playwright/test';
import { catalogues } from '../../utils/words/catalogues';
import type { ShopOrder } from '../shop/history/types';
import type { RunningShop } from '../shop/server';
import type { Extension } from './chromium';
import { rowsOf } from './database';
import { shopOf } from './demo';
import { expect, test } from './fixtures';
import { visit } from './status';
import { hurry, openShop, spansOf, walkUntil } from './walk';

const zh = catalogues['zh-CN'];

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

/** Orders whose goods count. */
const SOLD: ShopOrder['fate'][] = ['to-ship', 'shipped', 'completed'];

type Parts = { extension: Extension; page: Page; running: RunningShop };

/** Reads all of a list of the small shop from the popup; answers with the orders of its books, newest first. */
async function readAll({ extension, page, running }: Parts, path: string, details = false) {
  await hurry(extension);
  await openShop(page, running.origin, 'songshi');
  await visit(extension, page, `${running.origin}/zh/walk/${path}`);
  const popup = await extension.open('popup.html', { behind: true });
  if (details) await popup.getByRole('checkbox').check();
  await popup.getByRole('button', { name: zh.walk.start }).click();
  const walk = await walkUntil(extension, 'is done', ({ state }) => state !== 'running', 90_000);
  return { walk, popup, orders: shopOf(running, 'songshi').history.orders };
}

async function expectRead(extension: Extension, orders: ShopOrder[]): Promise<void> {
  const stored = (await rowsOf(extension, 'orders')).map((row) => String(row.orderId)).sort();
  expect(stored).toEqual(orders.map((order) => order.id).sort());
  // Pages that touch are one stretch of time, from the oldest order up to now.
  const spans = await spansOf(extension);
  expect(spans).toHaveLength(1);
  const oldest = Math.min(...orders.map((order) => order.at));
  expect(Math.abs((spans[0]?.from ?? 0) - oldest)).toBeLessThan(60_000);
}

test('a pager that loads each page anew', async ({ extension, page, running }) => {
  const { walk, orders } = await readAll({ extension, page, running }, 'plain');
  expect(walk).toMatchObject({ state: 'done', why: null, rowsRead: orders.length, pagesRead: 6, from: 1 });
  await expectRead(extension, orders);
});

test('a pager without numbers or total: its pages touch because they were walked', async ({
  extension,
  page,
  running,
}) => {
  const { walk, orders } = await readAll({ extension, page, running }, 'cursor');
  expect(walk).toMatchObject({ state: 'done', rowsRead: orders.length, pagesRead: 6, total: null });
  await expectRead(extension, orders);
});

test('a button that loads more', async ({ extension, page, running }) => {
  const { walk, orders } = await readAll({ extension, page, running }, 'more');
  expect(walk).toMatchObject({ state: 'done', rowsRead: 130, way: 'more' });
  await expectRead(extension, orders.slice(0, 130));
});

for (const path of ['virtual', 'virtual?silent']) {
  test(`a list that draws only what is in sight (${path})`, async ({ extension, page, running }) => {
    const { walk, orders } = await readAll({ extension, page, running }, path);
    expect(walk).toMatchObject({ state: 'done', rowsRead: 150, way: 'scroll' });
    await expectRead(extension, orders.slice(0, 150));
  });
}

test('the orders behind the rows are opened where that is asked for', async ({
  extension,
  page,
  running,
}) => {
  // The first page is read with the list, so that there is something to ask for.
  const { walk, orders, popup } = await readAll({ extension, page, running }, 'bare?of=12&pageSize=6', true);
  expect(walk).toMatchObject({ state: 'done', phase: 'details', opened: walk.toOpen, pagesRead: 2 });
  expect(await rowsOf(extension, 'unread')).toEqual([]);
  const stored = await rowsOf(extension, 'orders');
  expect(stored).toHaveLength(12);
  for (const order of orders.slice(0, 12)) {
    const row = stored.find((one) => one.orderId === order.id);
    const text = JSON.stringify(row);
    if (SOLD.includes(order.fate)) for (const line of order.lines) expect(text).toContain(line.product);
  }
  // The seller finds her list again.
  await expect.poll(() => page.url()).toContain('/zh/walk/bare');
  await expect(popup.getByText(zh.walk.opened(walk.toOpen, walk.toOpen))).toBeVisible();
});
