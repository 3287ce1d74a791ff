import { catalogues } from '../../utils/words/catalogues';
import { shopOf } from './demo';
import { expect, test } from './fixtures';
import { visit } from './status';
import { differences, hurry, openShop, spansOf, walkUntil } from './walk';

const zh = catalogues['zh-CN'];

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

test('all pages are read from the popup, and what is stored equals the shop’s books', async ({
  extension,
  page,
  running,
}) => {
  const shop = shopOf(running, 'songshi');
  const orders = shop.history.orders;
  // RENHUO_RECORD=1 keeps pictures of the whole run: npx playwright show-trace out/read-all-pages.zip
  const isRecorded = process.env.RENHUO_RECORD === '1';
  if (isRecorded) await extension.context.tracing.start({ screenshots: true, snapshots: true });
  await hurry(extension, isRecorded ? 2 : 0);
  await openShop(page, running.origin, 'songshi');
  await visit(extension, page, `${running.origin}/zh/orders?pageSize=100`);
  const popup = await extension.open('popup.html', { behind: true });
  await popup.getByRole('button', { name: zh.walk.start }).click();
  const walk = await walkUntil(extension, 'is done', ({ state }) => state === 'done', 60_000);
  expect(walk).toMatchObject({ rowsRead: orders.length, pagesRead: Math.ceil(orders.length / 100), from: 1 });
  await expect(popup.getByRole('heading', { name: zh.walk.done })).toBeVisible();
  await expect(popup.getByText(zh.walk.rows(orders.length, orders.length))).toBeVisible();
  expect(await differences(extension, shop)).toEqual({ missing: [], extra: [] });
  const spans = await spansOf(extension);
  expect(spans).toHaveLength(1);
  const oldest = Math.min(...orders.map((order) => order.at));
  expect(Math.abs((spans[0]?.from ?? 0) - oldest)).toBeLessThan(60_000);
  if (isRecorded) await extension.context.tracing.stop({ path: 'out/read-all-pages.zip' });
  await popup.getByRole('button', { name: zh.walk.close }).click();
  await expect(popup.getByRole('heading', { name: zh.walk.done })).toHaveCount(0);
});
