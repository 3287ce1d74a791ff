import { DAY, dayOf, startOfDay } from '../model/day';
import { keyOf } from '../model/subject';
import { issueOf, weekBefore } from '../report/digest';
import { entryOf } from '../store/entries';
import { spansOf } from '../store/evidence';
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
  const evidence = await store.db.evidence.get(shop.id);
  if (!evidence || !spansOf(evidence).some((span) => span.from < to && span.to > from)) return false;
  const subject = keyOf({ kind: 'shop', shop: shop.id, id: 'digest' });
  return (await entryOf(store, 'digest', subject, `${issueOf(week)}:issue`)) === null;
}
