import type { Task } from '../model/task';
import type { Store } from './store';

const DAY = 86_400_000;

/** Today's open tasks, most worth first, what settled itself in the last day, and how many were done today. `now` in epoch milliseconds. */
export async function dayTasks(
  store: Store,
  now: number,
): Promise<{ tasks: Task[]; settled: Task[]; done: Task[]; doneToday: number }> {
  const [open, later, everDone, settled] = await Promise.all([
    store.db.tasks.where('state').equals('open').toArray(),
    store.db.tasks.where('state').equals('later').toArray(),
    store.db.tasks.where('state').equals('done').toArray(),
    store.db.tasks.where('state').equals('settled').toArray(),
  ]);
  const due = [...open, ...later.filter((task) => task.due <= now)].filter((task) => task.due <= now);
  const done = everDone.filter((task) => isSameDay(task.changedAt, now));
  return {
    tasks: due.sort(byWorth),
    settled: settled.filter((task) => now - task.changedAt < DAY && task.changedAt <= now).sort(byWorth),
    done,
    doneToday: done.length,
  };
}

/** On the clock of the seller's own computer: "today" is hers, whatever the shop's zone. */
function isSameDay(a: number, b: number): boolean {
  return Math.abs(a - b) < DAY && new Date(a).getDate() === new Date(b).getDate();
}

export function byWorth(a: Task, b: Task): number {
  return b.worth - a.worth || (a.key < b.key ? -1 : 1);
}

export async function putTasks(store: Store, tasks: Task[]): Promise<void> {
  await store.db.tasks.bulkPut(tasks);
}

export async function getTask(store: Store, key: string): Promise<Task | undefined> {
  return store.db.tasks.get(key);
}
