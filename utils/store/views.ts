import type { Shop } from '../model/facts';
import type { Thresholds } from '../model/settings';
import type { Task } from '../model/task';
import type { PopupView } from '../model/views';
import { repeatCounts } from './buyer-counts';
import { evidenceViews } from './evidence-views';
import { outlooksOf } from './outlooks';
import type { ShopRecord } from './records';
import { shopOf } from './shop-facts';
import { getSkipped } from './skipped';
import type { Store } from './store';
import { dayTasks } from './tasks';

export { evidenceViews } from './evidence-views';
export { searchNotes } from './search-notes';
export { storyOf } from './story';

const MOST_SETTLED = 8;

/** Everything the popup shows. `now` in epoch milliseconds. */
export async function popupView(store: Store, thresholds: Thresholds, now: number): Promise<PopupView> {
  const [{ tasks, settled, doneToday }, evidence, shops, skipped, outlooks] = await Promise.all([
    dayTasks(store, now),
    evidenceViews(store, now),
    store.db.shops.toArray(),
    getSkipped(store),
    outlooksOf(store),
  ]);
  const sleeping = [...outlooks.values()].reduce((sum, { counts }) => sum + counts.sleeping, 0);
  const shown: Task[] = tasks.slice(0, thresholds.tasksPerDay);
  return {
    tasks: shown,
    settled: settled.slice(0, MOST_SETTLED),
    skipped: { count: skipped.count, some: skipped.some.slice(0, MOST_SETTLED) },
    doneToday,
    openToday: shown.length,
    evidence,
    counts: { ...sumOf(shops, thresholds.repeatFrom), sleeping },
    madeAt: now,
  };
}

function sumOf(shops: ShopRecord[], repeatFrom: number) {
  const sum = { listings: 0, buyers: 0, orders: 0, dead: 0, dying: 0, repeat: 0, maybeRepeat: 0 };
  for (const shop of shops) {
    const counts = { dying: 0, ...shop.counts, ...repeatCounts(shop, repeatFrom) };
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += counts[name];
  }
  return sum;
}

/** All shops, the one seen last first. */
export async function listShops(store: Store): Promise<Shop[]> {
  const shops = await store.db.shops.toArray();
  return shops.map(shopOf).sort((a, b) => b.lastSeen - a.lastSeen);
}
