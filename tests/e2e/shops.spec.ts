import { catalogues } from '../../utils/words/catalogues';
import type { Extension } from './chromium';
import { rowsOf } from './database';
import { shopOf } from './demo';
import { expect, test } from './fixtures';
import { readSmallShop } from './small-shop';
import { visit } from './status';
import { until } from './until';

const zh = catalogues['zh-CN'];
const { shops, twoShops } = zh;

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

/** Links a buyer of one shop with one of the other by an order's number, and takes it back and back again. */
async function linkOne(extension: Extension, shop: string): Promise<void> {
  const buyer = (await rowsOf(extension, 'buyers')).find((row) => row.shop === shop);
  const theirs = (await rowsOf(extension, 'orders')).find((row) => row.shop !== shop && row.buyer);
  const spy = await extension.spy();
  await spy.evaluate((key) => chrome.storage.session.set({ 'panel-subject': key }), String(buyer?.key));
  const panel = await extension.open('sidepanel.html', { behind: true });
  await panel.getByText(twoShops.title.buyer, { exact: true }).click();
  await panel.getByLabel(twoShops.search.buyer).fill(String(theirs?.orderId));
  await panel.getByRole('button', { name: start(twoShops.link('', '')) }).click();
  const spent = panel.getByRole('row', { name: start(twoShops.spent) });
  await expect(spent.getByRole('cell')).toHaveCount(2);
  await panel.getByRole('button', { name: start(twoShops.unlink('')) }).click();
  await expect(spent).toHaveCount(0);
  await panel.getByText(twoShops.unlinked).locator('..').getByRole('button').click();
  await expect(spent.getByRole('cell')).toHaveCount(2);
  await panel.close();
}

/** A name that begins with the words of a template before its first place. */
function start(text: string): RegExp {
  return new RegExp(`^${text.split(/[：，,]/)[0]?.trim()}`);
}

test('two accounts on one site are two shops: chosen apart, renamed, one forgotten without the other', async ({
  extension,
  page,
  running,
}) => {
  test.setTimeout(180_000);
  const small = await readSmallShop(extension, page, running);
  const other = shopOf(running, 'yunmu');
  await page.goto(`${running.origin}/switch?shop=yunmu&to=/zh/settings`);
  await visit(extension, page, `${running.origin}/zh/orders?pageSize=100`);
  await visit(extension, page, `${running.origin}/zh/products?pageSize=100`);
  const ids = (await rowsOf(extension, 'shops')).map((row) => String(row.id)).sort();
  expect(ids).toHaveLength(2);
  const smallId = ids.find((id) => id.endsWith(small.marker)) ?? '';
  const ofOther = (rows: { shop?: unknown }[]) => rows.filter((row) => row.shop !== smallId).length;
  const before = { orders: ofOther(await rowsOf(extension, 'orders')) };

  const popup = await extension.open('popup.html', { behind: true });
  const task = popup.locator('.tasks li').first();
  await task.waitFor();
  await popup.getByLabel(shops.choose).selectOption({ label: other.name.zh });
  await expect(popup.locator('main p').filter({ hasText: small.name.zh })).toHaveCount(0);
  await expect(popup.locator('main p').filter({ hasText: other.name.zh }).first()).toBeVisible();
  await popup.getByLabel(shops.choose).selectOption({ label: shops.all });
  await task.waitFor();
  await popup.close();

  await linkOne(extension, smallId);

  const options = await extension.open('options.html', { behind: true });
  await options.getByRole('button', { name: shops.renameOf(other.name.zh) }).click();
  await options.getByLabel(shops.newName).fill('云木二店');
  await options.getByLabel(shops.newName).press('Enter');
  await expect(options.getByRole('heading', { name: '云木二店' })).toBeVisible();
  await options.getByRole('button', { name: shops.forgetOf(small.name.zh) }).click();
  await expect(options.getByText(shops.forgetGoes)).toBeVisible();
  await options.getByRole('button', { name: shops.forgetNow }).click();
  await expect(options.getByText(shops.forgotten(small.name.zh))).toBeVisible();
  await until('its tasks to go', async () =>
    (await rowsOf(extension, 'tasks')).every((row) => !String(row.key).includes(smallId)),
  );
  for (const table of ['orders', 'listings', 'buyers', 'ledgers', 'unread', 'evidence'])
    expect(ofOther(await rowsOf(extension, table)), table).toBe((await rowsOf(extension, table)).length);
  expect((await rowsOf(extension, 'orders')).length).toBe(before.orders);
  expect((await rowsOf(extension, 'shops')).map((row) => row.name)).toEqual(['云木二店']);
});
