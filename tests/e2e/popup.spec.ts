import { catalogues } from '../../utils/words/catalogues';
import { expect, test } from './fixtures';
import { hintsOn } from './hints';
import { readSmallShop } from './small-shop';
import { visit } from './status';
import { until } from './until';

const zh = catalogues['zh-CN'];

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

test('today’s tasks can be done, put off and taken back, also after the worker died', async ({
  extension,
  page,
  running,
}) => {
  const shop = await readSmallShop(extension, page, running);
  const popup = await extension.open('popup.html', { behind: true });
  const tasks = popup.locator('.tasks > li');
  await expect(popup.getByRole('heading', { name: zh.popup.heading })).toBeVisible();
  await expect(tasks).not.toHaveCount(0);
  // Tasks are about listings and buyers that really are dead or came back.
  const dead = [...shop.listings.values()].filter((truth) => truth.dead || truth.restocked);
  const deadLabels = popup
    .locator('.tasks > li', { hasText: zh.tasks['clear-dead'].name })
    .locator('.task-label');
  // The day's plan may still be running when the first task shows.
  await expect(deadLabels).not.toHaveCount(0);
  const labels = await deadLabels.allInnerTexts();
  expect(labels.length).toBeGreaterThan(0);
  for (const label of labels) expect(dead.map((truth) => truth.product.title.zh)).toContain(label);

  // Two buyers may bear the same masked name: a card is known by its task.
  const keys = await tasks.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-task') ?? ''));
  const [first = '', second = ''] = keys;
  const card = (on: typeof popup, key: string) => on.locator(`.tasks > li[data-task=${JSON.stringify(key)}]`);
  const button = (on: typeof popup, key: string, name: string) =>
    card(on, key).getByRole('button', { name: new RegExp(`^${name}`) });
  await button(popup, first, zh.popup.done).click();
  await expect(button(popup, first, zh.common.undo).first()).toBeVisible();
  await extension.killWorker();
  await button(popup, second, zh.popup.later).click();
  await expect(button(popup, second, zh.common.undo).first()).toBeVisible();
  await popup.close();

  await extension.killWorker();
  const again = await extension.open('popup.html', { behind: true });
  await expect(again.locator('.tasks > li')).not.toHaveCount(0);
  await expect(card(again, first)).toHaveCount(0);
  await expect(card(again, second)).toHaveCount(0);
});

test('a done task stays done when its page is read again', async ({ extension, page, running }) => {
  await readSmallShop(extension, page, running);
  const popup = await extension.open('popup.html', { behind: true });
  const first = await popup.locator('.tasks .task-label').first().innerText();
  const done = popup.getByRole('button', { name: zh.popup.actionFor(zh.popup.done, first), exact: true });
  await done.click();
  await expect(done).toHaveCount(0);
  await popup.close();
  await visit(extension, page, `${running.origin}/zh/products?pageSize=100`);
  const again = await extension.open('popup.html', { behind: true });
  await expect(again.getByRole('heading', { name: zh.popup.heading })).toBeVisible();
  await expect(again.locator('.tasks > li')).not.toHaveCount(0);
  await expect(
    again.getByRole('button', { name: zh.popup.actionFor(zh.popup.done, first), exact: true }),
  ).toHaveCount(0);
});

test('the popup says how this site’s page was read, and which orders are missing', async ({
  extension,
  page,
  running,
  shop,
}) => {
  const status = await visit(extension, page, `${running.origin}/zh/products`);
  const popup = await extension.open('popup.html', { behind: true });
  await expect(popup.getByText(zh.site.kinds.listing, { exact: true })).toBeVisible();
  await expect(popup.getByText(zh.site.read(20, shop.history.products.length))).toBeVisible();
  await expect(popup.getByText(zh.site.hints(status.hints))).toBeVisible();
  await expect(popup.locator('.tasks > li', { hasText: zh.tasks['read-orders'].name })).not.toHaveCount(0);
  await page.bringToFront();
  await visit(extension, page, `${running.origin}/zh/settings`);
  await expect(popup.getByText(zh.site.unreadable)).toBeVisible();
  // The page that was read can be taken back, and then nothing tells of its goods any more.
  await popup.getByText(zh.kept.heading).click();
  await popup.getByRole('button', { name: zh.kept.takeBack.slice(0, 2) }).click();
  await popup.getByRole('button', { name: zh.kept.now }).click();
  await expect(popup.getByText(zh.kept.done.listing(20, 0, 0))).toBeVisible();
  await expect(popup.getByText(zh.kept.none)).toBeVisible();
});

test('a page taken back while it stands open loses its hints and stays taken back until it is loaded anew', async ({
  extension,
  page,
  running,
}) => {
  await visit(extension, page, `${running.origin}/zh/products`);
  const before = await hintsOn(page);
  expect(before.length).toBeGreaterThan(0);
  const popup = await extension.open('popup.html', { behind: true });
  await popup.getByText(zh.kept.heading).click();
  await popup.getByRole('button', { name: zh.kept.takeBack.slice(0, 2) }).click();
  await popup.getByRole('button', { name: zh.kept.now }).click();
  await expect(popup.getByText(zh.kept.done.listing(20, 0, 0))).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => hintsOn(page)).toEqual([]);
  await expect(popup.getByText(zh.problems['taken-back']({ code: 'taken-back' }))).toBeVisible();
  await expect(popup.getByText(zh.kept.none)).toBeVisible();
  await page.reload();
  await until('hints again', async () => (await hintsOn(page)).length === before.length);
});

test('pausing from the popup takes the hints away, resuming brings them back', async ({
  extension,
  page,
  running,
}) => {
  await visit(extension, page, `${running.origin}/zh/products`);
  const before = await hintsOn(page);
  expect(before.length).toBeGreaterThan(0);
  const popup = await extension.open('popup.html', { behind: true });
  await popup.getByRole('button', { name: zh.site.pause }).click();
  await expect.poll(() => hintsOn(page)).toEqual([]);
  await page.reload();
  await page.locator('.products').waitFor();
  await page.waitForTimeout(1000);
  expect(await hintsOn(page)).toEqual([]);
  await popup.getByRole('button', { name: zh.site.resume }).click();
  await until('hints again', async () => (await hintsOn(page)).length === before.length);
});

test('a shop without a name is named by the seller, and then remembered', async ({
  extension,
  page,
  running,
}) => {
  await visit(extension, page, `${running.origin}/zh/trouble/no-shop`);
  expect(await hintsOn(page)).toEqual([]);
  const popup = await extension.open('popup.html', { behind: true });
  await popup.getByLabel(zh.site.nameLabel).fill('我的小店');
  await popup.getByRole('button', { name: zh.site.nameSave }).click();
  await until('hints on the named shop’s page', async () => (await hintsOn(page)).length > 0);
  await expect(popup.getByText('我的小店').first()).toBeVisible();
});
