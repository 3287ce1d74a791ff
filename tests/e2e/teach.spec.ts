import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { RunningShop } from '../shop/server';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { hintsOn } from './hints';
import { statusOf, visit } from './status';
import {
  clicksOnRows,
  confirmer,
  GOODS,
  ORDERS,
  sameHints,
  startTeaching,
  taught,
  teach,
  teachColumns,
  zh,
} from './teaching';

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

const goods = (running: RunningShop, more = '') => `${running.origin}/zh/trouble/odd-goods${more}`;
const orders = (running: RunningShop, more = '') => `${running.origin}/zh/trouble/odd-orders${more}`;

/** Picks the second row by keys and says what the columns of the goods are. */
async function teachGoods(page: Page, extension: Parameters<typeof startTeaching>[0]): Promise<void> {
  await startTeaching(extension, page);
  await page.keyboard.press('Enter');
  const panel = await confirmer(extension);
  await teachColumns(panel, 'listing', GOODS);
  await panel.getByRole('button', { name: teach.save }).click();
  await expect(panel.getByRole('heading', { name: teach.saved })).toBeVisible();
  await panel.close();
  await taught(extension, page);
}

test('a page that reads badly is taught by mouse: one row, its columns, and it is read at once', async ({
  extension,
  page,
  running,
  shop,
}) => {
  expect((await visit(extension, page, goods(running))).status).toBe('unreadable');
  expect(await rowsOf(extension, 'listings')).toEqual([]);
  await startTeaching(extension, page);
  const row = await page.locator('#odd > div').nth(2).boundingBox();
  if (!row) throw new Error('no third row');
  await page.mouse.move(row.x + 80, row.y + 10);
  await expect(page.locator('renhuo-pick .said')).toContainText('第 3 行，共 12 行');
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('renhuo-pick')).toHaveCount(0);
  // The page's own handlers heard nothing of it.
  expect(await clicksOnRows(page)).toBe(0);

  const panel = await confirmer(extension);
  await teachColumns(panel, 'listing', GOODS);
  const products = [...shop.listings.values()].sort((a, b) => a.product.rank - b.product.rank);
  for (const [at, { product }] of products.slice(0, 3).entries()) {
    const preview = panel.getByLabel(teach.previewRow(at + 1), { exact: true });
    await expect(preview.getByText(product.title.zh)).toBeVisible();
    await expect(preview.getByText(`K${product.id}`)).toBeVisible();
  }
  // Nothing is kept before she says so.
  expect(await rowsOf(extension, 'listings')).toEqual([]);
  await panel.getByRole('button', { name: teach.save }).click();
  await expect(panel.getByRole('heading', { name: teach.saved })).toBeVisible();

  expect(await taught(extension, page)).toMatchObject({ kind: 'listing', rows: 12 });
  const stored = await rowsOf(extension, 'listings');
  expect(stored.map(({ itemId }) => itemId).sort()).toEqual(
    products
      .slice(0, 12)
      .map(({ id }) => `K${id}`)
      .sort(),
  );
  // What nobody bought in 30 days is said beside its row, as on any page.
  const quiet = products.slice(0, 12).filter((truth) => truth.units30 === 0 && truth.product.stock > 0);
  const hints = await hintsOn(page);
  expect(hints.filter(({ word }) => word.includes(zh.hints.zero30))).toHaveLength(quiet.length);
  expect(quiet.length).toBeGreaterThan(2);
});

test('orders are taught by keyboard alone, and the buyers on them are known by name', async ({
  extension,
  page,
  running,
  shop,
}) => {
  await visit(extension, page, orders(running));
  await startTeaching(extension, page);
  const said = page.locator('renhuo-pick .said');
  await expect(said).toContainText('第 1 行，共 12 行');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(said).toContainText('第 2 行，共 12 行');
  await page.keyboard.press('Enter');
  await expect(page.locator('renhuo-pick')).toHaveCount(0);
  const panel = await confirmer(extension);
  // Keys alone: from each select to the next, typing what it is.
  await panel.bringToFront();
  await panel.getByLabel(teach.kinds.order).focus();
  await panel.keyboard.press('Space');
  for (const [header, field] of Object.entries(ORDERS)) {
    await panel.keyboard.press('Tab');
    const select = panel.getByLabel(teach.fieldLabel(header));
    await expect(select).toBeFocused();
    const names = await select.locator('option').allInnerTexts();
    const [from, to] = [
      await select.evaluate((el) => (el as HTMLSelectElement).selectedIndex),
      names.indexOf(teach.fields[field]),
    ];
    for (let n = from; n < to; n += 1) await panel.keyboard.press('ArrowDown');
    for (let n = from; n > to; n -= 1) await panel.keyboard.press('ArrowUp');
    await expect(select.locator('option:checked')).toHaveText(teach.fields[field]);
  }
  await expect(panel.getByLabel(teach.previewRow(3), { exact: true })).toBeVisible();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: teach.save })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: teach.saved })).toBeVisible();
  expect(await taught(extension, page)).toMatchObject({ kind: 'order', rows: 12 });
  const stored = await rowsOf(extension, 'orders');
  const truth = shop.history.orders.slice(0, 12);
  expect(stored.map(({ orderId }) => orderId).sort()).toEqual(truth.map(({ id }) => `D${id}`).sort());
  const buyers = await rowsOf(extension, 'buyers');
  expect(buyers).toHaveLength(new Set(truth.map(({ buyer }) => buyer)).size);
});

test('what was taught holds through reloads, new class names, redrawing and moved columns; not through swapped values', async ({
  extension,
  page,
  running,
}) => {
  await visit(extension, page, goods(running));
  await teachGoods(page, extension);
  const before = await hintsOn(page);
  const listings = await rowsOf(extension, 'listings');
  expect(before.length).toBeGreaterThan(2);

  expect(await visit(extension, page, goods(running, '?seed=99'))).toMatchObject({
    status: 'read',
    rows: 12,
  });
  sameHints(await hintsOn(page), before);
  expect(await visit(extension, page, goods(running, '?seed=5&cols=5,3,1,0,2,4'))).toMatchObject({
    status: 'read',
  });
  sameHints(await hintsOn(page), before);
  await page.evaluate(() => (window as unknown as { drawAgain: () => void }).drawAgain());
  await expect.poll(() => hintsOn(page).then((hints) => hints.length)).toBe(before.length);
  const same = (await rowsOf(extension, 'listings')).map(({ id, fields }) => ({
    id,
    fields: Object.keys(fields as object),
  }));
  expect(same).toEqual(listings.map(({ id, fields }) => ({ id, fields: Object.keys(fields as object) })));

  // Prices under the header of the stock, and the other way round: no figure of it is kept, and no hint placed.
  const swapped = await visit(extension, page, goods(running, '?swap=2,3'));
  expect(swapped).toMatchObject({ status: 'unreadable', taught: true });
  expect(swapped.problems.map(({ code }) => code)).toEqual(['taught-misfit']);
  expect(await hintsOn(page)).toEqual([]);
  const renamed = await visit(extension, page, goods(running, '?gone=0'));
  expect(renamed.problems.map(({ code }) => code)).toEqual(['taught-misfit']);
});

test('what was taught is passed on as a file, withdrawn, and brought back by the file', async ({
  extension,
  page,
  running,
}, info) => {
  await visit(extension, page, goods(running));
  await teachGoods(page, extension);
  const options = await extension.open('options.html', { behind: true });
  const list = options.getByRole('region', { name: teach.listHeading });
  const place = `${new URL(running.origin).host}/zh/trouble/odd-goods`;
  await expect(list.getByText(place)).toBeVisible();

  const downloading = options.waitForEvent('download');
  await list.getByRole('button', { name: teach.exportOne }).click();
  const file = info.outputPath('taught.json');
  await (await downloading).saveAs(file);
  // Headers and fields, and nothing that was read.
  const text = await readFile(file, 'utf8');
  for (const header of Object.keys(GOODS)) expect(text).toContain(header);
  expect(text).not.toMatch(/K7312|系列|\d{4}-\d\d-\d\d/);

  await list.getByRole('button', { name: teach.withdraw, exact: false }).last().click();
  await expect(list.getByText(place)).toHaveCount(0);
  await expect.poll(async () => (await statusOf(extension, page))?.status).toBe('unreadable');
  await expect.poll(() => hintsOn(page)).toEqual([]);

  const damaged = info.outputPath('damaged.json');
  const { writeFile } = await import('node:fs/promises');
  await writeFile(damaged, text.replace('"itemId"', '"eval"'));
  await list.getByLabel(teach.importFile).setInputFiles(damaged);
  await expect(list.getByRole('alert')).toHaveText(zh.refusals.damaged);
  await list.getByLabel(teach.importFile).setInputFiles(file);
  await expect(list.getByRole('heading', { name: teach.importTitle })).toBeVisible();
  await expect(list.getByText(place)).toBeVisible();
  await list.getByRole('button', { name: teach.importApply }).click();
  await expect(list.getByText(teach.imported(1))).toBeVisible();
  await expect(list.getByText(teach.fromFile)).toBeVisible();
  expect(await taught(extension, page)).toMatchObject({ status: 'read', rows: 12 });
});

test('Escape and the button leave the page as it was; a page that is gone says so', async ({
  extension,
  page,
  running,
}) => {
  await visit(extension, page, goods(running));
  await startTeaching(extension, page);
  await page.keyboard.press('Escape');
  await expect(page.locator('renhuo-pick')).toHaveCount(0);
  await startTeaching(extension, page);
  await page.locator('renhuo-pick').getByRole('button', { name: teach.pick.leave }).click();
  await expect(page.locator('renhuo-pick')).toHaveCount(0);
  expect(await clicksOnRows(page)).toBe(0);
  const idle = await extension.open('teach.html', { behind: true });
  await expect(idle.getByText(teach.nothing)).toBeVisible();
  await idle.close();

  await startTeaching(extension, page);
  await page.keyboard.press('Enter');
  const panel = await confirmer(extension);
  await page.reload();
  await panel.getByLabel(teach.kinds.order).check();
  await panel.getByLabel(teach.kinds.listing).check();
  await expect(panel.getByText(teach.gone)).toBeVisible();
  await expect(panel.getByRole('button', { name: teach.save })).toBeDisabled();
});
