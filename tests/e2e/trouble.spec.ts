import { shopKeys } from '../shop/shops';
import type { Extension } from './chromium';
import { type Row, rowsOf } from './database';
import { expect, test } from './fixtures';
import { doubled, hintsOn } from './hints';
import { lookedAt, statusesOf, visit } from './status';
import { until } from './until';

/** Pages that go wrong: nothing throws into the page, nothing wrong is stored, the status says what happened. */
test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

const listings = (extension: Extension) => rowsOf(extension, 'listings');
const orders = (extension: Extension) => rowsOf(extension, 'orders');
const idsOf = (rows: Row[]) => rows.map((row) => String(row.key).split('|').at(-1)?.replace(/^i:/, ''));

test('5,000 rows are read and stored, and the page stays alive', async ({ extension, page, running }) => {
  const status = await visit(extension, page, `${running.origin}/zh/trouble/many`);
  expect(status).toMatchObject({ status: 'read', kind: 'listing', rows: 5000 });
  expect(doubled(await hintsOn(page))).toEqual([]);
  expect(await listings(extension)).toHaveLength(5000);
  await page.locator('h1').click({ timeout: 3000 });
});

test('a page that says it holds nothing is empty, and nothing is stored', async ({
  extension,
  page,
  running,
}) => {
  const status = await visit(extension, page, `${running.origin}/zh/trouble/no-rows`);
  expect(status.status).toBe('empty');
  expect(await listings(extension)).toEqual([]);
});

test('a half rendered page is read when it is whole, with its figures', async ({
  extension,
  page,
  running,
  shop,
}) => {
  const since = Date.now();
  await page.goto(`${running.origin}/zh/trouble/half?wait=1200`);
  await page.locator('tbody .goods').first().waitFor();
  const status = await until('the whole page', async () => {
    const found = await lookedAt(extension, page, since);
    return found.status === 'read' && found.hints > 0 ? found : undefined;
  });
  expect(status.rows).toBe(20);
  await until('stock of all rows', async () => {
    const rows = await listings(extension);
    const stocks = rows.map((row) => JSON.stringify(row.sightings));
    return rows.length === 20 && stocks.every((text) => text.includes('stock')) ? true : undefined;
  });
  for (const row of await listings(extension)) {
    const id = String(row.key).split('|').at(-1)?.replace(/^i:/, '') ?? '';
    const stock = shop.listings.get(id)?.product.stock;
    expect(JSON.stringify(row.sightings)).toContain(`"value":${stock}`);
  }
});

test('a thousand columns are no store list', async ({ extension, page, running }) => {
  const status = await visit(extension, page, `${running.origin}/zh/trouble/wide`);
  expect(status.status).toBe('unreadable');
  expect(status.problems.length).toBeGreaterThan(0);
  expect(await hintsOn(page)).toEqual([]);
  expect(await listings(extension)).toEqual([]);
  expect(await orders(extension)).toEqual([]);
});

test('markup in a buyer’s name stays text, on the page and in our own pages', async ({
  extension,
  page,
  running,
}) => {
  const status = await visit(extension, page, `${running.origin}/zh/trouble/html-name`);
  expect(status).toMatchObject({ status: 'read', kind: 'order', rows: 12 });
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  for (const file of ['popup.html', 'options.html'] as const) {
    const own = await extension.open(file, { behind: true });
    await own.locator('h1, h2').first().waitFor();
    expect(
      await own.evaluate(() => 'hacked' in window || document.querySelector('img[src=x]') !== null),
    ).toBe(false);
    await own.close();
  }
});

test('a table in a table gives its rows once and right, or none', async ({
  extension,
  page,
  running,
  shop,
}) => {
  const status = await visit(extension, page, `${running.origin}/zh/trouble/nested`);
  expect(doubled(await hintsOn(page))).toEqual([]);
  const rows = await listings(extension);
  for (const row of rows) {
    const truth = shop.listings.get(String(row.key).split('|').at(-1)?.replace(/^i:/, '') ?? '');
    expect(truth, `a listing that is none: ${String(row.key)}`).toBeDefined();
    expect(JSON.stringify(row.sightings)).toContain(`"value":${truth?.product.stock}`);
  }
  expect(status.status === 'read' ? rows.length : 0).toBe(rows.length);
});

test('numbers that are no numbers become no figures', async ({ extension, page, running }) => {
  const status = await visit(extension, page, `${running.origin}/zh/trouble/not-numbers`);
  expect(status.problems.length).toBeGreaterThan(0);
  for (const row of await listings(extension)) {
    expect(JSON.stringify(row.sightings ?? [])).not.toContain('value');
    expect(JSON.stringify(row)).not.toMatch(/"(?:price|listedAt)":\{/);
  }
  expect((await hintsOn(page)).filter((hint) => hint.tone === 'dead')).toEqual([]);
});

test('a settings page has nothing to read', async ({ extension, page, running }) => {
  const status = await visit(extension, page, `${running.origin}/zh/settings`);
  expect(status.status).toBe('unreadable');
  expect(status.kind).toBeNull();
  expect(await listings(extension)).toEqual([]);
});

test('a page that names no shop stores nothing until the seller names it', async ({
  extension,
  page,
  running,
}) => {
  const status = await visit(extension, page, `${running.origin}/zh/trouble/no-shop`);
  expect(status).toMatchObject({ status: 'read', needsShopName: true });
  expect(await listings(extension)).toEqual([]);
});

test('two accounts on one origin never mix', async ({ extension, page, running }) => {
  for (const key of shopKeys) {
    await visit(extension, page, `${running.origin}/switch?shop=${key}`);
    await visit(extension, page, `${running.origin}/zh/orders`);
  }
  const shops = await rowsOf(extension, 'shops');
  expect(shops.map((row) => row.marker).sort()).toEqual(
    [...running.shops.values()].map((each) => each.marker).sort(),
  );
  const rows = await listings(extension);
  for (const each of running.shops.values()) {
    const id = String(shops.find((row) => row.marker === each.marker)?.id);
    const own = idsOf(rows.filter((row) => String(row.key).startsWith(`listing|${id}|`)));
    expect(own.length).toBe(20);
    for (const item of own) expect([...each.listings.keys()]).toContain(item);
  }
});

test('a list in a frame of another origin is read there', async ({ extension, page, running }) => {
  const other = encodeURIComponent(running.origin.replace('127.0.0.1', 'localhost'));
  await page.goto(`${running.origin}/zh/trouble/framed?other=${other}`);
  const frame = await until('the frame to be read', async () =>
    (await statusesOf(extension, page)).find((status) => status.frame !== 0 && status.status === 'read'),
  );
  expect(frame).toMatchObject({ kind: 'listing', rows: 20 });
  const inner = page.frames().find((each) => each !== page.mainFrame());
  if (!inner) throw new Error('no frame');
  await until('hints in the frame', async () => (await hintsOn(inner)).length === frame.hints);
  expect(frame.hints).toBeGreaterThan(0);
});

test('a list in an open shadow root is read there', async ({ extension, page, running }) => {
  const status = await visit(extension, page, `${running.origin}/zh/trouble/shadow`);
  expect(status).toMatchObject({ status: 'read', kind: 'listing', rows: 20 });
  const hints = await hintsOn(page);
  expect(hints.length).toBeGreaterThan(0);
  expect(hints.every((hint) => hint.row !== '')).toBe(true);
});
