import { dayOf } from '../../model/day';
import type { ShopOutlook } from '../../model/outlook';
import type { Thresholds } from '../../model/settings';
import type { ShopRecord } from '../../store/records';

/** Raised where the same facts come to another outlook than before. */
const VERSION = 2;
/** A shop's history is worked through again after so many milliseconds for each of its records: 4 minutes for 50,000. */
const REST_MS = 5;
/** Smaller ones at once. */
const SMALL = 1000;

/** What an outlook is made of: its facts, its day, the numbers it was judged by. */
export function printOf(shop: ShopRecord, thresholds: Thresholds, now: number): string {
  const { counts, rejudge, timeZone } = shop;
  const { dyingChance, dyingFloor, sleepingChance } = thresholds;
  const told = [counts.listings, counts.orders, counts.buyers, rejudge.asked];
  return [VERSION, dayOf(now, timeZone), ...told, dyingChance, dyingFloor, sleepingChance].join('|');
}

/** Whether a shop's outlook has to be made (again): never made, another day, or other facts and rested since. */
export function isDue(
  shop: ShopRecord,
  outlook: ShopOutlook | undefined,
  thresholds: Thresholds,
  now: number,
): boolean {
  const print = printOf(shop, thresholds, now);
  if (outlook?.print === print) return false;
  const size = shop.counts.listings + shop.counts.orders + shop.counts.buyers;
  if (!outlook || size < SMALL) return true;
  const isOtherDay = dayOf(outlook.madeAt, shop.timeZone) !== dayOf(now, shop.timeZone);
  return isOtherDay || now - outlook.madeAt >= size * REST_MS;
}
