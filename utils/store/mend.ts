import { addOrder } from './buyer-orders';
import { duesOf } from './care/dues';
import { eachSlice } from './each-slice';
import { shopRange } from './keys';
import { applyEntry } from './ledger';
import { markWithout } from './made-without';
import { orderEffects } from './order-effects';
import { readTables } from './read-tables';
import type { BuyerRecord, LedgerRecord, OrderRecord } from './records';
import { recountBuyers } from './recount';
import { betterLabel } from './registers';
import { remakeSums } from './remake';
import type { Store } from './store';

type Mended<T> = Map<string, T>;

export type SumTable = 'buyers' | 'ledgers';

/**
 * Buyers and ledgers that could not be read any more, made anew of the orders that are here. What was added up of
 * forgotten orders is not in it; of whom no order tells, nothing is kept: looking for it reads all orders, and is done
 * once. Of the tables in `lost` a whole leaf was lost, and nobody knows which rows it held: those that orders tell of
 * and that aren't there are made. True where that was done.
 */
export async function mend(store: Store, lost: SumTable[] = []): Promise<boolean> {
  const { db } = store;
  if (db.damage.lost('orders').length > 0) await remakeLost(store);
  const whole = new Set([...lost, ...SUMS.filter((table) => db.damage.has(table, ''))]);
  if (hurtIn(store, 'buyers').size + hurtIn(store, 'ledgers').size + whole.size === 0) return false;
  let isDone = false;
  await db.transaction('rw', [db.shops, db.orders, db.buyers, db.ledgers, db.journal, db.meta], async () => {
    // What waits for them is folded first, and mends them by the way.
    if ((await db.journal.limit(1).primaryKeys()).length > 0) return;
    isDone = true;
    const people = hurtIn(store, 'buyers');
    if (whole.has('buyers')) await addMissing(store, 'buyers', people);
    const buyers = await mendedBuyers(store, people);
    await db.buyers.bulkPut([...buyers.values()].map((one) => ({ ...one, dues: duesOf(one) })));
    await db.buyers.bulkDelete([...people].filter((key) => !buyers.has(key)));
    if (people.size > 0)
      for (const known of await db.shops.toArray()) {
        const shop = structuredClone(known);
        await recountBuyers(store, shop);
        await db.shops.put(shop);
      }
    const goods = hurtIn(store, 'ledgers');
    if (whole.has('ledgers')) await addMissing(store, 'ledgers', goods);
    const ledgers = await mendedLedgers(store, goods);
    await db.ledgers.bulkPut([...ledgers.values()]);
    await db.ledgers.bulkDelete([...goods].filter((key) => !ledgers.has(key)));
    await markWithout(store, [...people, ...goods]);
  });
  if (isDone) for (const table of whole) db.damage.mended(table, ['']);
  return isDone && whole.size > 0;
}

async function remakeLost(store: Store): Promise<void> {
  const { db } = store;
  await db.transaction('rw', [...readTables(db), db.meta], async () => {
    await remakeSums(store);
  });
}

const SUMS: SumTable[] = ['buyers', 'ledgers'];

/** Adds the keys of sums that orders tell of and that aren't there. Runs inside `mend`'s transaction. */
async function addMissing({ db }: Store, table: SumTable, wanted: Set<string>): Promise<void> {
  const there = new Set(await db.table(table).toCollection().primaryKeys());
  for (const { id, timeZone } of await db.shops.toArray())
    await eachSlice(db.orders, shopRange(id), (orders) => {
      for (const order of orders) {
        const { buyer, ledger } = orderEffects(order, timeZone);
        const keys = table === 'buyers' ? [buyer?.key ?? ''] : ledger.map(({ key }) => key);
        for (const key of keys) if (key !== '' && !there.has(key)) wanted.add(key);
      }
    });
}

/** Of a whole leaf that can't be read nobody knows what was in it. */
function hurtIn({ db }: Store, table: SumTable): Set<string> {
  return new Set(db.damage.keys(table).filter((key) => key !== ''));
}

/** Under which a whole leaf of sums is told. */
export const WHOLE_LEAF = '*';

/** Whether nothing is wrong any more with a record that could not be read, or with a table's where no key is known. */
export async function isMended({ db }: Store, table: string, key: string): Promise<boolean> {
  // A whole leaf of sums: told until they were made anew (told-loss.ts).
  if (key === WHOLE_LEAF) return false;
  if (key !== '') {
    await db.table(table).get(key);
    return !db.damage.has(table, key);
  }
  const isSum = table === 'buyers' || table === 'ledgers';
  if (!isSum || db.damage.keys(table).length > 0) return false;
  return (await db.shops.toArray()).every(({ forgottenBefore }) => forgottenBefore === undefined);
}

/** Runs inside a transaction that holds `shops` and `orders`. */
export async function mendedBuyers({ db }: Store, wanted: Set<string>): Promise<Mended<BuyerRecord>> {
  const mended: Mended<BuyerRecord> = new Map();
  if (wanted.size === 0) return mended;
  for (const { id: shop, timeZone } of await db.shops.toArray())
    await eachSlice(db.orders, shopRange(shop), (orders) => {
      for (const order of orders) addTo(mended, wanted, order, timeZone);
    });
  return mended;
}

function addTo(mended: Mended<BuyerRecord>, wanted: Set<string>, order: OrderRecord, timeZone: string): void {
  const { buyer } = orderEffects(order, timeZone);
  if (!buyer || !order.buyer || !wanted.has(buyer.key)) return;
  const { id, kind, strong } = order.buyer;
  const known = mended.get(buyer.key);
  const { key } = buyer;
  const one = known ?? { key, shop: order.shop, id, kind, strong, label: null, orders: [], earlier: null };
  addOrder(one, buyer.order);
  one.label = betterLabel(one.label, order.label);
  mended.set(key, one);
}

/** Runs inside a transaction that holds `shops` and `orders`. */
export async function mendedLedgers({ db }: Store, keys: Set<string>): Promise<Mended<LedgerRecord>> {
  const mended: Mended<LedgerRecord> = new Map();
  if (keys.size === 0) return mended;
  const zones = new Map((await db.shops.toArray()).map(({ id, timeZone }) => [id, timeZone]));
  for (const key of keys) {
    const lines = db.orders.where('lines').between(`${key}|`, `${key}|\uffff`);
    const orders = new Map((await lines.toArray()).map((order) => [order.key, order]));
    for (const order of orders.values())
      for (const entry of orderEffects(order, zones.get(order.shop) ?? 'UTC').ledger) {
        if (entry.key !== key) continue;
        const one = mended.get(key) ?? { key, shop: order.shop, masks: {} };
        applyEntry(one, entry, 1);
        mended.set(key, one);
      }
  }
  return mended;
}
