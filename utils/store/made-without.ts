import { type OrderEffects, orderEffects } from './order-effects';
import type { OrderRecord } from './records';
import type { Store } from './store';

/**
 * Buyers and ledgers that were made anew while some orders could not be read: those orders are in every other sum, in
 * these they are not. So an order that is shown again moves these sums, and no others.
 */
const KEY = 'made-without';

export type Without = { orders: string[]; sums: string[] };

/** What is known of it. Runs inside a transaction that holds `meta`. */
export async function readWithout({ db }: Store): Promise<Without[]> {
  return ((await db.meta.get(KEY))?.value as Without[] | undefined) ?? [];
}

/** Remembers sums just made anew; the orders that can't be read were met on the way. Holds `meta`. */
export async function markWithout(store: Store, sums: Iterable<string>): Promise<void> {
  const made = [...sums];
  if (made.length === 0) return;
  const anew = new Set(made);
  const orders = store.db.damage.keys('orders').filter((key) => key !== '');
  // An earlier making is of no account any more for sums that were made again.
  const before = (await readWithout(store)).map((one) => ({
    ...one,
    sums: one.sums.filter((key) => !anew.has(key)),
  }));
  await writeWithout(store, [...before, { orders, sums: made }]);
}

async function writeWithout({ db }: Store, all: Without[]): Promise<void> {
  const left = all.filter(({ orders, sums }) => orders.length > 0 && sums.length > 0);
  if (left.length > 0) await db.meta.put({ key: KEY, value: left });
  else await db.meta.delete(KEY);
}

/** What orders that are shown again add to the sums that were made without them. Holds `meta`. */
export async function effectsWithout(
  store: Store,
  shown: OrderRecord[],
  timeZone: string,
): Promise<{ now: OrderRecord; plus: OrderEffects }[]> {
  if (shown.length === 0) return [];
  const all = await readWithout(store);
  const effects = shown.flatMap((now) => {
    const sums = new Set(all.filter(({ orders }) => orders.includes(now.key)).flatMap((one) => one.sums));
    if (sums.size === 0) return [];
    const { buyer, ledger } = orderEffects(now, timeZone);
    const plus: OrderEffects = {
      ledger: ledger.filter(({ key }) => sums.has(key)),
      buyer: buyer && sums.has(buyer.key) ? buyer : null,
      masks: {},
      unread: null,
    };
    return [{ now, plus }];
  });
  const keys = new Set(shown.map(({ key }) => key));
  if (effects.length > 0)
    await writeWithout(
      store,
      all.map((one) => ({ ...one, orders: one.orders.filter((key) => !keys.has(key)) })),
    );
  return effects;
}

/** Nothing of what was made before is left. */
export async function dropWithout({ db }: Pick<Store, 'db'>): Promise<void> {
  await db.meta.delete(KEY);
}
