import type { CareKind } from '../care/kind';
import { plan } from '../care/plan';
import type { Thresholds } from '../model/settings';
import { careMaterial } from '../store/care-facts';
import type { Judges } from '../store/judged';
import type { Store } from '../store/store';
import { dayTasks } from '../store/tasks';

/** Every kind of task there is: a file in care/kinds registers by being there. */
const files = import.meta.glob<{ default: CareKind }>('../care/kinds/*.ts', { eager: true });
export const allKinds: CareKind[] = Object.values(files).map((file) => file.default);

/** Candidates looked at per task wanted: some are muted, done or not worth it. */
const SPARE = 4;

/** Plans today's tasks and stores them. Answers whether anything changed. `now` in epoch milliseconds. */
export async function planDay(
  store: Store,
  kinds: CareKind[],
  judges: Judges,
  thresholds: Thresholds,
  now: number,
): Promise<boolean> {
  const { db } = store;
  const own = [db.customers, db.tasks, db.mutes, db.meta, db.journal];
  const tables = [db.shops, db.listings, db.buyers, db.orders, db.evidence, db.unread, ...own];
  return db.transaction('rw', tables, async () => {
    const most = thresholds.tasksPerDay * SPARE;
    const material = await careMaterial(store, judges.buyer, most, thresholds, now);
    const { doneToday } = await dayTasks(store, now);
    const { tasks, mutes, ...facts } = material;
    const { put, drop } = plan(kinds, { facts, tasks, mutes, doneToday, thresholds, now });
    await db.tasks.bulkPut(put);
    await db.tasks.bulkDelete(drop);
    return put.length + drop.length > 0;
  });
}
