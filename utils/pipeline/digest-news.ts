import { DAY, dayOf, startOfDay } from '../model/day';
import { keyOf } from '../model/subject';
import { issueOf, weekBefore } from '../report/digest';
import { entriesOf } from '../store/entries';
import { evidenceViews } from '../store/evidence-views';
import type { Store } from '../store/store';
import { listShops } from '../store/views';

/**
 * True where the digest of last week is there and was not opened yet: of the shop that the page opens with, and only
 * where orders of that week are known. `now` in epoch milliseconds.
 */
export async function hasNewDigest(store: Store, now: number): Promise<boolean> {
  const [shop] = await listShops(store);
  if (!shop) return false;
  const week = weekBefore(dayOf(now, shop.timeZone));
  const [from, to] = [startOfDay(week.from, shop.timeZone), startOfDay(week.to, shop.timeZone) + DAY];
  const evidence = (await evidenceViews(store, now)).find((one) => one.shop === shop.id);
  if (!evidence?.spans.some((span) => span.from < to && span.to > from)) return false;
  const subject = keyOf({ kind: 'shop', shop: shop.id, id: 'digest' });
  const opened = await entriesOf(store, 'digest');
  return !opened.some((one) => one.subject === subject && one.id === `${issueOf(week)}:issue`);
}
