import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { catalogues } from '../../utils/words/catalogues';
import type { Extension } from './chromium';
import { dump, rowsOf } from './database';
import { expect, test } from './fixtures';
import { NOTE, PLANTED, plantedFile, plantedOrders } from './planted';
import { readSmallShop } from './small-shop';
import { visit } from './status';
import { until } from './until';

const zh = catalogues['zh-CN'];
const ORIGIN = 'http://localhost:7391';

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

/** Everything kept: the whole database, storage.local, storage.session and our pages' own localStorage, decoded. */
async function everything(extension: Extension): Promise<string> {
  const spy = await extension.spy();
  const stored = await spy.evaluate(async () =>
    JSON.stringify([
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
      { ...localStorage },
    ]),
  );
  return JSON.stringify(await dump(extension)) + stored;
}

/** The frames of an open backup, decoded one after the other. */
function decoded(file: Buffer): string {
  let at = file.indexOf(10) + 1;
  let text = file.subarray(0, at).toString();
  while (at < file.length) {
    const length = file.readUInt32BE(at) % 0x80000000;
    text += gunzipSync(file.subarray(at + 4 + 32, at + 4 + length)).toString();
    at += 4 + length;
  }
  return text;
}

/** What of the planted people a text holds, in any of the ways it could be written down. */
function found(text: string): string[] {
  const parts = [...Object.values(PLANTED), 'Quartermain', 'Wilhelmina', '欧阳', '司马相如', '1234弄'];
  const ways = (one: string) => [
    one,
    one.toLowerCase(),
    encodeURIComponent(one),
    one.replaceAll(' ', ''),
    btoa(escape(one)),
  ];
  return parts.filter((one) => ways(one).some((way) => text.includes(way)));
}

test('nobody’s name, phone or address is kept of pages and files full of them, while a note is found', async ({
  extension,
  page,
}, info) => {
  test.setTimeout(120_000);
  await extension.context.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: plantedOrders() }),
  );
  const status = await visit(
    extension,
    page,
    `${ORIGIN}/orders?keyword=${encodeURIComponent(PLANTED.name)}&mobile=${PLANTED.phone}`,
  );
  expect(status).toMatchObject({ status: 'read', kind: 'order', rows: 8 });
  await until('the orders', async () => (await rowsOf(extension, 'orders')).length === 8);
  expect((await rowsOf(extension, 'buyers')).length).toBeGreaterThan(0);

  const options = await extension.open('options.html', { behind: true });
  await options
    .locator('section', { has: options.locator('#files') })
    .locator('input[type=file]')
    .setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(plantedFile()) });
  await options.getByRole('button', { name: zh.files.store, exact: true }).click();
  await expect(options.getByText(zh.files.done(6))).toBeVisible();
  expect((await rowsOf(extension, 'orders')).length).toBe(14);

  const subject = String((await rowsOf(extension, 'buyers'))[0]?.key);
  const spy = await extension.spy();
  await spy.evaluate(
    ([key, text]) => chrome.runtime.sendMessage({ type: 'note.save', subject: key, text, tags: [] }),
    [subject, NOTE] as const,
  );
  const panel = await extension.open('sidepanel.html', { behind: true });
  await panel.locator('main').waitFor();
  const kept = await everything(extension);
  expect(kept).toContain(NOTE);
  expect(kept).toContain('青瓷茶杯');
  expect(found(kept)).toEqual([]);
  // The scan knows them where they are.
  expect(found(plantedOrders()).length).toBeGreaterThan(8);

  // The same scan over what leaves: a backup and the plain export.
  for (const button of [zh.backup.save, zh.options.export]) {
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: button }).click();
    const path = info.outputPath(button === zh.backup.save ? 'copy.renhuo' : 'copy.json');
    await (await download).saveAs(path);
    const bytes = await readFile(path);
    const text = path.endsWith('.json') ? bytes.toString() : decoded(bytes);
    expect(text, button).toContain(NOTE);
    expect(found(text), button).toEqual([]);
  }
});

test('a buyer is shown in full, erased in full, and not stored again', async ({
  extension,
  page,
  running,
}) => {
  test.setTimeout(90_000);
  const shop = await readSmallShop(extension, page, running);
  const address = `${running.origin}/zh/orders?pageSize=100`;
  await visit(extension, page, address);
  const orders = await rowsOf(extension, 'orders');
  const buyers = await rowsOf(extension, 'buyers');
  const ordersOf = (one: { orders?: unknown }) => (one.orders as unknown[]).length;
  const buyer = buyers.find((one) => ordersOf(one) > 1) ?? { key: 'none', orders: [] };
  const key = String(buyer.key);
  const hash = key.split('|').at(-1) ?? '';
  expect(shop.people.size).toBeGreaterThan(1);
  const spy = await extension.spy();
  await spy.evaluate((subject) => chrome.storage.session.set({ 'panel-subject': subject }), key);
  const panel = await extension.open('sidepanel.html', { behind: true });
  await panel.getByRole('button', { name: zh.privacy.showAll }).click();
  await expect(panel.getByText(hash)).toBeVisible();
  await panel.getByRole('button', { name: zh.privacy.erase }).click();
  await expect(panel.getByText(zh.privacy.eraseBackups)).toBeVisible();
  await panel.getByRole('button', { name: zh.common.cancel }).click();
  expect((await rowsOf(extension, 'buyers')).length).toBe(buyers.length);
  await panel.getByRole('button', { name: zh.privacy.erase }).click();
  await panel.getByRole('button', { name: zh.privacy.eraseNow }).click();
  await expect(panel.getByText(zh.privacy.erased(ordersOf(buyer)))).toBeVisible();
  await extension.killWorker();
  await visit(extension, page, address);
  const after = await dump(extension);
  expect(after.orders).toHaveLength(orders.length);
  expect(after.buyers).toHaveLength(buyers.length - 1);
  const places = Object.keys(after).filter((table) => JSON.stringify(after[table]).includes(hash));
  expect(places).toEqual(['meta']);
});
