import type { Order } from '../model/facts';
import { type Task, taskKinds } from '../model/task';
import { buyersOf } from './journal';
import { orderOf } from './order-facts';
import { ordersOfBuyer } from './orders-of-buyer';
import type { Store } from './store';

/** Everything that is stored about one buyer besides what the panel shows; null where no such buyer is known. */
export async function allAboutBuyer(
  store: Store,
  key: string,
): Promise<{ id: string; orders: Order[]; tasks: Task[] } | null> {
  const buyer = (await buyersOf(store, [key])).get(key);
  if (!buyer) return null;
  const orders = await ordersOfBuyer(store, buyer);
  const tasks = await store.db.tasks.bulkGet(taskKinds.map((kind) => `${kind}|${key}`));
  return {
    id: buyer.id,
    orders: orders.map(orderOf).sort((a, b) => (b.at ?? 0) - (a.at ?? 0)),
    tasks: tasks.flatMap((task) => task ?? []),
  };
}
