import type { Page } from '@playwright/test';
import { catalogues } from '../../utils/words/catalogues';
import { isDead } from '../run/tour/compare';
import type { Extension } from './chromium';
import { expect, test } from './fixtures';
import { hintsOn } from './hints';
import { readSmallShop } from './small-shop';
import { until } from './until';

const zh = catalogues['zh-CN'];

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

/** Clicks the hint of one row as a person does, with the mouse. */
async function clickHint(page: Page, row: string): Promise<void> {
  const button = page.locator('tr, tbody.order', { hasText: row }).locator('renhuo-hint button').first();
  await button.scrollIntoViewIfNeeded();
  await button.click();
}

async function subjectSet(extension: Extension): Promise<string> {
  const spy = await extension.spy();
  return until('a subject for the panel', async () => {
    const all = await spy.evaluate(() => chrome.storage.session.get('panel-subject'));
    const subject = all['panel-subject'];
    return typeof subject === 'string' ? subject : undefined;
  });
}

test('a click on a hint opens the side panel on that listing, with its reasons', async ({
  extension,
  page,
  running,
}) => {
  const shop = await readSmallShop(extension, page, running);
  const hint = (await hintsOn(page)).find(isDead);
  const truth = shop.listings.get(hint?.row ?? '');
  if (!hint || !truth) throw new Error('no dead listing on the page');
  const address = page.url();
  await clickHint(page, hint.row);
  expect(await subjectSet(extension)).toContain(hint.row);
  // The browser itself says whether its side panel opened.
  const spy = await extension.spy();
  await until('the side panel', () =>
    spy.evaluate(async () => {
      const runtime = chrome.runtime as unknown as {
        getContexts(filter: object): Promise<{ contextType: string }[]>;
      };
      return (await runtime.getContexts({})).some((context) => context.contextType === 'SIDE_PANEL');
    }),
  );
  // The page itself must not notice: a hint beside a link is no part of it.
  expect(page.url()).toBe(address);
  const panel = await extension.open('sidepanel.html', { behind: true });
  await expect(panel.getByRole('heading', { level: 1, name: truth.product.title.zh })).toBeVisible();
  await expect(panel.getByText(zh.panel.rules['dead-listing']?.maybe ?? '').first()).toBeVisible();
  await expect(panel.getByText(String(truth.product.stock), { exact: false }).first()).toBeVisible();
});

test('a note saves as one types and survives reload and the worker’s death; tags and search find it', async ({
  extension,
  page,
  running,
}) => {
  const shop = await readSmallShop(extension, page, running);
  const hint = (await hintsOn(page)).find(isDead);
  const title = shop.listings.get(hint?.row ?? '')?.product.title.zh ?? '';
  await clickHint(page, hint?.row ?? '');
  await subjectSet(extension);
  let panel = await extension.open('sidepanel.html', { behind: true });
  await panel.getByLabel(zh.panel.noteLabel, { exact: true }).fill('留两件当样品，其余打折');
  await extension.killWorker();
  await panel.getByLabel(zh.panel.tags, { exact: true }).first().fill('样品');
  await panel.getByRole('button', { name: zh.panel.tagAdd }).click();
  const saved = zh.panel.savedAt('').trim();
  await expect(panel.getByText(saved)).toBeVisible();
  await panel.close();
  await extension.killWorker();
  panel = await extension.open('sidepanel.html', { behind: true });
  await expect(panel.getByLabel(zh.panel.noteLabel, { exact: true })).toHaveValue('留两件当样品，其余打折');
  await expect(panel.getByText('样品', { exact: true })).toBeVisible();
  await panel.getByRole('searchbox').fill('打折');
  await expect(panel.getByRole('button', { name: title })).toBeVisible();
  await panel.getByRole('searchbox').fill('没有这样的字');
  await expect(panel.getByText(zh.panel.searchNone)).toBeVisible();
});

test('a muted hint goes from its row, and comes back', async ({ extension, page, running }) => {
  await readSmallShop(extension, page, running);
  const before = await hintsOn(page);
  const hint = before.find(isDead);
  if (!hint) throw new Error('no dead listing on the page');
  await clickHint(page, hint.row);
  await subjectSet(extension);
  const panel = await extension.open('sidepanel.html', { behind: true });
  await panel.getByRole('button', { name: zh.panel.mute }).first().click();
  await panel.getByLabel(zh.panel.muteWhy).fill('留着当样品');
  await panel.getByRole('button', { name: zh.panel.muteSet }).click();
  await expect(panel.getByText(zh.panel.muted('留着当样品'))).toBeVisible();
  await until('the hint to go', async () => !(await hintsOn(page)).some((each) => each.row === hint.row));
  await panel.getByRole('button', { name: zh.panel.unmute }).first().click();
  await until('the hint again', async () => (await hintsOn(page)).some((each) => each.row === hint.row));
});

test('a click on a buyer’s hint shows that buyer and the orders', async ({ extension, page, running }) => {
  await readSmallShop(extension, page, running);
  await page.goto(`${running.origin}/zh/orders?pageSize=100`);
  const hint = await until('a repeat buyer', async () =>
    (await hintsOn(page)).find((each) => each.tone === 'good'),
  );
  await clickHint(page, hint.row);
  expect(await subjectSet(extension)).toMatch(/^buyer\|/);
  const panel = await extension.open('sidepanel.html', { behind: true });
  await expect(panel.getByText(zh.panel.kinds.buyer, { exact: true }).first()).toBeVisible();
  await expect(panel.getByText(zh.panel.rules['repeat-buyer']?.yes ?? '').first()).toBeVisible();
  await expect(panel.getByRole('heading', { name: zh.panel.buyerOrders })).toBeVisible();
});
