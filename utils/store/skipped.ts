import type { SkippedTask } from '../model/task';
import type { RenhuoDatabase } from './schema';
import type { Store } from './store';

const KEY = 'skipped-tasks';
/** Told one by one; beyond that by their number. */
const MOST = 30;

export type Skipped = { count: number; some: SkippedTask[] };

/** Keeps who was left alone by the last plan: nobody waits in a queue, the next plan asks anew. */
export async function setSkipped({ db }: Store, skipped: SkippedTask[]): Promise<void> {
  const now: Skipped = {
    count: new Set(skipped.map(({ subject }) => subject)).size,
    some: skipped.slice(0, MOST),
  };
  const old = await getSkipped({ db });
  if (JSON.stringify(old) !== JSON.stringify(now)) await db.meta.put({ key: KEY, value: now });
}

export async function getSkipped({ db }: Pick<Store, 'db'>): Promise<Skipped> {
  return ((await db.meta.get(KEY))?.value as Skipped | undefined) ?? { count: 0, some: [] };
}

/** Forgets who was left alone. Inside a transaction that holds `meta`. */
export async function dropAllSkipped(db: RenhuoDatabase): Promise<void> {
  await db.meta.delete(KEY);
}

/** Takes someone who is erased out of it. Runs inside a transaction of the caller's. */
export async function dropSkipped(store: Store, subject: string): Promise<void> {
  const { count, some } = await getSkipped(store);
  const left = some.filter((one) => one.subject !== subject);
  if (left.length < some.length)
    await store.db.meta.put({ key: KEY, value: { count: count - 1, some: left } });
}
