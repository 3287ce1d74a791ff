import { DAY } from '../shop/history/types';
import type { RunningShop } from '../shop/server';
import type { DemoShop } from '../shop/shops';

export function shopOf(running: RunningShop, key: string): DemoShop {
  const shop = running.shops.get(key);
  if (!shop) throw new Error(`no shop ${key}`);
  return shop;
}

/** How many pages of the order list reach back `days` days. */
export function pagesBack(shop: DemoShop, days: number, size: number): number {
  const since = shop.history.now - days * DAY;
  return Math.ceil((shop.history.orders.filter((order) => order.at >= since).length + 1) / size);
}
