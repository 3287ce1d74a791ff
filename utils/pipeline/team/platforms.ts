import { activityMeasured } from '../../care/activity-measured';
import type { ActivityMeasured, PlatformShare } from '../../model/activity-line';
import { dayOf } from '../../model/day';
import type { Entry } from '../../model/entry';
import type { Sums } from '../../model/sums';
import { profiles } from '../../reading/profiles/registry';
import type { Store } from '../../store/store';
import { keptSums } from '../../store/sums';

const DAYS = 90;

export type ShopSums = { name: string; platform: string; at: number; sums: Sums };

/** The sums of every shop as they were kept last; nothing is added up for it. */
export async function allKeptSums(store: Store): Promise<ShopSums[]> {
  const found: ShopSums[] = [];
  for (const shop of await store.db.shops.toArray()) {
    const kept = await keptSums(store, shop.id);
    const platform = profiles.find(({ id }) => id === shop.profile)?.name ?? new URL(shop.origin).host;
    if (kept) found.push({ name: shop.name, platform, at: kept.at, sums: kept.sums });
  }
  return found;
}

/** How the orders of the last 90 days spread over platforms, the largest first; empty where fewer than ten are known. */
export function platformShares(all: ShopSums[], now: number): PlatformShare[] {
  const orders = new Map<string, number>();
  for (const { platform, sums } of all) {
    const today = dayOf(now, sums.timeZone);
    const own = sums.days.filter(({ day }) => day > today - DAYS && day <= today);
    orders.set(platform, (orders.get(platform) ?? 0) + own.reduce((sum, { sales }) => sum + sales, 0));
  }
  const total = [...orders.values()].reduce((sum, one) => sum + one, 0);
  if (total < 10) return [];
  return [...orders]
    .map(([platform, count]) => ({ platform, orders: count, share: count / total }))
    .sort((a, b) => b.orders - a.orders);
}

/** What happened in an activity's time over all shops; null where no sums were kept since it ended. */
export function measuredOf(
  all: ShopSums[],
  { when, value }: Entry<'activity'>,
  now: number,
): ActivityMeasured | null {
  const until = Math.min(value.until, now);
  const known = all.filter(({ at }) => at >= until);
  if (when === null || when > now || known.length === 0 || known.length < all.length) return null;
  const sum: ActivityMeasured = { bought: 0, awakened: 0, before: 0 };
  for (const { sums } of known) {
    const one = activityMeasured(sums.people, dayOf(when, sums.timeZone), dayOf(until, sums.timeZone));
    sum.bought += one.bought;
    sum.awakened += one.awakened;
    sum.before += one.before;
  }
  return sum;
}
