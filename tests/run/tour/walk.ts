import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Extension, OwnPage } from '../../e2e/chromium';
import { pagesBack } from '../../e2e/demo';
import { hintsOn, type SeenHint } from '../../e2e/hints';
import { clickAndLook, readOrders, visit } from '../../e2e/status';
import type { DemoShop } from '../../shop/shops';
import { root, say } from '../setup.mjs';

const SIZE = 100;
/** Days of orders to read: a little more than the 90 that a dead listing has to be silent. */
export const DAYS_BACK = 95;
const LISTING_PAGES = 4;

export type Walk = { orders: SeenHint[]; listings: SeenHint[]; listingRows: string[]; shots: string[] };
type Tour = { extension: Extension; page: Page; origin: string; shop: DemoShop };

/** Orders first, page by page, since without them nothing can be said about listings; then the listings. */
export async function walk(tour: Tour, shots: boolean): Promise<Walk> {
  const { extension, page, origin, shop } = tour;
  const taken: string[] = [];
  const shot = async (name: string, of: Page = page): Promise<void> => {
    if (shots) taken.push(await screenshot(of, name));
  };
  const pages = pagesBack(shop, DAYS_BACK, SIZE);
  const address = `${origin}/zh/orders?pageSize=${SIZE}`;
  const onPage = (n: number, { status, rows }: { status: string; rows: number }) =>
    say(`  order page ${n} of ${pages}: ${status}, ${rows} orders`);
  say(`· reading orders back ${DAYS_BACK} days`);
  const orders = await readOrders(extension, page, address, { pages, onPage });
  await visit(extension, page, address);
  await shot('orders-zh');
  say('· reading listings');
  const listings: SeenHint[] = [];
  const listingRows: string[] = [];
  for (let n = 1; n <= LISTING_PAGES; n += 1) {
    if (n === 1) await visit(extension, page, `${origin}/zh/products`);
    else await clickAndLook(extension, page, 'a[rel=next]');
    say(`  listing page ${n} of ${LISTING_PAGES}`);
    listings.push(...(await hintsOn(page)));
    listingRows.push(...(await page.locator('table.products tbody tr .goods').allInnerTexts()).map(idIn));
    if (n <= 2) await shot(`listings-zh-${n}`);
  }
  if (shots) {
    await visit(extension, page, `${origin}/en/products`);
    await shot('listings-en');
    await visit(extension, page, `${origin}/en/orders`);
    await shot('orders-en');
  }
  return { orders, listings, listingRows, shots: taken };
}

/** A click on a hint, then popup, side panel and options, each with a picture. */
export async function ownPages({ extension, page, origin }: Tour): Promise<string[]> {
  await visit(extension, page, `${origin}/zh/products`);
  await page.locator('renhuo-hint button').first().click({ force: true });
  const taken: string[] = [];
  for (const [name, file, width, height] of PAGES) {
    say(`· looking at the ${name}`);
    await page.bringToFront();
    const own = await extension.open(file, { behind: true });
    await own.setViewportSize({ width, height });
    await own.locator('main, [role=main], h1').first().waitFor({ timeout: 20_000 });
    await own.waitForTimeout(800);
    taken.push(await screenshot(own, name));
    await own.close();
  }
  return taken;
}

const PAGES: [string, OwnPage, number, number][] = [
  ['popup', 'popup.html', 400, 600],
  ['sidepanel', 'sidepanel.html', 420, 900],
  ['options', 'options.html', 1100, 900],
];

async function screenshot(page: Page, name: string): Promise<string> {
  const folder = join(root, 'out', 'tour');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}

function idIn(text: string): string {
  return /ID: (\d+)/.exec(text)?.[1] ?? '';
}
