import type { Page } from '@playwright/test';
import { catalogues } from '../../utils/words';
import type { Extension } from './chromium';
import { expect, test } from './fixtures';
import { statusOf, visit } from './status';
import { until } from './until';

const { teach, site } = catalogues['zh-CN'];

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

/** Clicks the popup's button for the page in front; our side panel opens, and the sheet lies over the page. */
async function startTeaching(extension: Extension, page: Page): Promise<void> {
  await page.bringToFront();
  const popup = await extension.open('popup.html', { behind: true });
  await popup
    .getByRole('button', { name: teach.offer })
    .or(popup.getByRole('button', { name: teach.correct }))
    .click();
  await expect(page.locator('renhuo-pick .title')).toHaveText(teach.pick.title);
  if (!popup.isClosed()) await popup.close();
}

/** The page that confirms, in a tab of its own: a side panel can't be driven. */
async function confirmer(extension: Extension): Promise<Page> {
  const panel = await extension.open('teach.html', { behind: true });
  await expect(panel.getByRole('heading', { name: teach.columnsHeading })).toBeVisible();
  return panel;
}

async function choose(panel: Page, header: string, field: keyof typeof teach.fields | ''): Promise<void> {
  await panel
    .getByLabel(teach.fieldLabel(header))
    .selectOption({ label: field === '' ? teach.notNeeded : teach.fields[field] });
}

const GOODS = {
  甲: 'itemId',
  乙: 'title',
  丙: 'price',
  丁: 'stock',
  戊: 'sold30d',
  己: 'createdAt',
} as const;

async function teachGoods(panel: Page): Promise<void> {
  await panel.getByLabel(teach.kinds.listing).check();
  for (const [header, field] of Object.entries(GOODS))
    await choose(panel, header, field as keyof typeof teach.fields);
}

test('a page that reads badly is taught by mouse: one row, its columns, and it is read at once', async ({
  extension,
  page,
  running,
  shop,
}) => {
  const address = `${running.origin}/zh/trouble/odd-goods`;
  expect((await visit(extension, page, address)).status).toBe('unreadable');
  await startTeaching(extension, page);
  await page.mouse.move(400, 420);
  const row = page.locator('#odd > div').nth(2);
  await row.hover({ position: { x: 80, y: 15 }, force: true });
  await expect(page.locator('renhuo-pick .said')).toContainText('第 3 行，共 12 行');
  const box = await row.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 80, (box?.y ?? 0) + 15);
  await expect(page.locator('renhuo-pick')).toHaveCount(0);
  // The page's own click did not happen.
  expect(await page.evaluate(() => (window as unknown as { clickedRows: number }).clickedRows)).toBe(0);

  const panel = await confirmer(extension);
  await teachGoods(panel);
  const first = [...shop.listings.values()].sort((a, b) => a.product.rank - b.product.rank)[0]?.product;
  await expect(panel.getByLabel(teach.previewRow(1)).getByText(first?.title.zh ?? '')).toBeVisible();
  const since = Date.now();
  await panel.getByRole('button', { name: teach.save }).click();
  await expect(panel.getByRole('heading', { name: teach.saved })).toBeVisible();
  const status = await until('the page read as taught', async () => {
    const found = await statusOf(extension, page);
    return found && found.readAt >= since && found.status === 'read' ? found : undefined;
  });
  expect(status).toMatchObject({ kind: 'listing', rows: 12, taught: true });
  void site;
});
