import type { Page } from '@playwright/test';
import { catalogues } from '../../utils/words/catalogues';
import { dump, facts } from './database';
import { expect, test } from './fixtures';
import { doubled, hintsOn } from './hints';
import { clickAndLook, visit } from './status';
import { until } from './until';

const { stands } = catalogues['zh-CN'].panel;

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

/** One hint per row at most, and each in a row that is a listing. */
async function rowsAreRight(page: Page): Promise<void> {
  const hints = await hintsOn(page);
  expect(doubled(hints)).toEqual([]);
  expect(hints.filter((hint) => hint.row === '')).toEqual([]);
  // Inside a link or a button a hint would be part of its name, and its clicks would be the link's.
  await expect(page.locator('a renhuo-hint, button renhuo-hint, label renhuo-hint')).toHaveCount(0);
}

test('sorting recycles rows: hints move with their listings', async ({ extension, page, running, shop }) => {
  await visit(extension, page, `${running.origin}/zh/products`);
  const wordOf = new Map<string, string>();
  for (const key of ['stock', 'sold30', 'sold30', 'created', 'price', 'stock']) {
    await clickAndLook(extension, page, `[data-sort=${key}]`);
    await rowsAreRight(page);
    for (const hint of await hintsOn(page)) {
      // The page's own figures decide what a hint can say here, so each row can be checked by itself.
      const truth = shop.listings.get(hint.row);
      if (hint.word.includes(stands['out-of-stock']))
        expect(truth?.product.stock, `${hint.row}: ${hint.word}`).toBe(0);
      else if (hint.word.includes(stands.new)) expect(truth?.ageDays, hint.row).toBeLessThan(30);
      else expect(truth?.units30, `${hint.row}: ${hint.word}`).toBe(0);
      const earlier = wordOf.get(hint.row);
      if (earlier) expect(hint.word).toBe(earlier);
      wordOf.set(hint.row, hint.word);
    }
  }
  expect(wordOf.size).toBeGreaterThan(20);
});

test('paging, tabs, search and the back button leave one hint per row', async ({
  extension,
  page,
  running,
}) => {
  await visit(extension, page, `${running.origin}/zh/products`);
  const first = await hintsOn(page);
  await clickAndLook(extension, page, 'a[rel=next]');
  await rowsAreRight(page);
  await clickAndLook(extension, page, 'a[rel=next]');
  await clickAndLook(extension, page, '[role=tab]:nth-child(2)');
  await rowsAreRight(page);
  await page.locator('input[type=search]').fill('茶则');
  await clickAndLook(extension, page, '.search .button');
  expect(doubled(await hintsOn(page))).toEqual([]);
  for (let n = 0; n < 4; n += 1) await page.goBack();
  await expect.poll(() => page.url()).toBe(`${running.origin}/zh/products`);
  // With what the other pages told of, more may be flagged here than before: a twin, say.
  await until('the first page’s hints again', async () => {
    const now = new Set((await hintsOn(page)).map((hint) => hint.row));
    return first.every((hint) => now.has(hint.row));
  });
  expect(doubled(await hintsOn(page))).toEqual([]);
});

test('from listings to orders and back without a reload', async ({ extension, page, running }) => {
  await visit(extension, page, `${running.origin}/zh/products`);
  expect(await clickAndLook(extension, page, '.side a[href$=orders]')).toMatchObject({
    status: 'read',
    kind: 'order',
  });
  expect(await clickAndLook(extension, page, '.side a[href$=settings]')).toMatchObject({
    status: 'unreadable',
  });
  expect(await hintsOn(page)).toEqual([]);
  expect(await clickAndLook(extension, page, '.side a[href$=products]')).toMatchObject({
    status: 'read',
    kind: 'listing',
  });
  await rowsAreRight(page);
});

test('reading the same pages twice changes nothing, whatever the order and the worker’s deaths', async ({
  extension,
  page,
  running,
}) => {
  const since = Date.now();
  const addresses = ['products', 'orders', 'orders?page=2', 'products?page=2'].map(
    (part) => `${running.origin}/zh/${part}`,
  );
  for (const address of addresses) await visit(extension, page, address);
  const before = facts(await dump(extension), since);
  const hints = ofOneRow(await hintsOn(page));
  for (const address of addresses.toReversed()) {
    await extension.killWorker();
    await visit(extension, page, address);
  }
  await visit(extension, page, addresses.at(-1) ?? '');
  expect(facts(await dump(extension), since)).toBe(before);
  expect(ofOneRow(await hintsOn(page))).toEqual(hints);
});

/** What hints say of a row's own sales. What rests on the whole shop comes when the background has worked it out. */
function ofOneRow(hints: Awaited<ReturnType<typeof hintsOn>>): string[] {
  const own = hints.filter(({ tone }) => tone === 'unknown' || tone === 'dead');
  return own.map(({ row, tone, word }) => `${row} ${tone} ${word.split(' · ')[0]}`);
}

test('an order’s own page is read too', async ({ extension, page, running, shop }) => {
  const order = shop.history.orders.find((each) => each.lines.length > 1);
  const status = await visit(extension, page, `${running.origin}/zh/orders/${order?.id}`);
  expect(status).toMatchObject({ status: 'read', kind: 'order', scope: 'detail', rows: 1 });
});
