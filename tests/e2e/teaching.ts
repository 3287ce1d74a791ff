import { expect, type Page } from '@playwright/test';
import type { SiteStatus } from '../../utils/model/views';
import { catalogues } from '../../utils/words/catalogues';
import type { Extension } from './chromium';
import { hintsOn, type SeenHint } from './hints';
import { statusOf } from './status';
import { until } from './until';

export const zh = catalogues['zh-CN'];
export const { teach } = zh;

type Columns = Record<string, keyof typeof teach.fields>;

/** What the columns of the odd pages really are. */
export const GOODS: Columns = {
  甲: 'itemId',
  乙: 'title',
  丙: 'price',
  丁: 'stock',
  戊: 'sold30d',
  己: 'createdAt',
};
export const ORDERS: Columns = {
  甲: 'orderId',
  乙: 'orderedAt',
  丙: 'buyerAccount',
  丁: 'amount',
  戊: 'items',
  己: 'quantity',
};

/** Clicks the popup's button for the page in front: the sheet lies over the page then. */
export async function startTeaching(extension: Extension, page: Page): Promise<void> {
  await page.bringToFront();
  const popup = await extension.open('popup.html', { behind: true });
  const offer = popup.getByRole('button', { name: teach.offer });
  await offer.or(popup.getByRole('button', { name: teach.correct })).click();
  await expect(page.locator('renhuo-pick .title')).toHaveText(teach.pick.title);
  if (!popup.isClosed()) await popup.close();
}

/** The page that confirms, in a tab of its own: a side panel can't be driven from here. */
export async function confirmer(extension: Extension): Promise<Page> {
  const panel = await extension.open('teach.html', { behind: true });
  await expect(panel.getByRole('heading', { name: teach.columnsHeading })).toBeVisible();
  return panel;
}

export async function teachColumns(panel: Page, kind: 'listing' | 'order', columns: Columns): Promise<void> {
  await panel.getByLabel(teach.kinds[kind]).check();
  for (const [header, field] of Object.entries(columns))
    await panel.getByLabel(teach.fieldLabel(header)).selectOption({ label: teach.fields[field] });
}

/** Waits until the page was read by what was taught, and its hints stand. */
export async function taught(extension: Extension, page: Page): Promise<SiteStatus> {
  const status = await until('the page read as taught', async () => {
    const found = await statusOf(extension, page);
    return found?.taught && found.status === 'read' ? found : undefined;
  });
  await until('its hints', async () => (await hintsOn(page)).length === status.hints);
  return status;
}

export async function clicksOnRows(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { clickedRows: number }).clickedRows);
}

/** The same words on the same number of rows. */
export function sameHints(now: SeenHint[], before: SeenHint[]): void {
  const words = (hints: SeenHint[]): string[] => hints.map(({ word }) => word).sort();
  expect(words(now)).toEqual(words(before));
}
