import { orderKey, shopRange } from './keys';
import type { BuyerRecord, OrderRecord } from './records';
import type { Store } from './store';

/** Orders looked through at once. */
const SLICE = 2000;

/** All orders of a buyer. Only where the oldest were added up must the shop's orders be looked through. */
export async function ordersOfBuyer({ db }: Pick<Store, 'db'>, buyer: BuyerRecord): Promise<OrderRecord[]> {
  const { shop, id } = buyer;
  if (buyer.earlier !== null) {
    const found: OrderRecord[] = [];
    let [after, end] = shopRange(shop);
    for (;;) {
      const rows = await db.orders.where('key').between(after, end, false).limit(SLICE).toArray();
      found.push(...rows.filter((order) => order.buyer?.id === id));
      const last = rows.at(-1);
      if (!last || rows.length < SLICE) return found;
      after = last.key;
    }
  }
  const keys = buyer.orders.map(({ orderId }) => orderKey(shop, orderId));
  return (await db.orders.bulkGet(keys)).flatMap((order) => order ?? []);
}
