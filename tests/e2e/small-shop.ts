import type { Page } from '@playwright/test';
import type { RunningShop } from '../shop/server';
import type { DemoShop } from '../shop/shops';
import type { Extension } from './chromium';
import { pagesBack, shopOf } from './demo';
import { readOrders, visit } from './status';

/**
 * Reads all of the small shop that a verdict needs: its orders back 95 days and all its listings. The tab is
 * left on the listing page, with its hints.
 */
export async function readSmallShop(
  extension: Extension,
  page: Page,
  running: RunningShop,
): Promise<DemoShop> {
  const shop = shopOf(running, 'songshi');
  await page.goto(`${running.origin}/switch?shop=songshi&to=/zh/settings`);
  const pages = pagesBack(shop, 95, 100);
  await readOrders(extension, page, `${running.origin}/zh/orders?pageSize=100`, { pages });
  await visit(extension, page, `${running.origin}/zh/products?pageSize=100`);
  return shop;
}
