import { eachSlice } from './each-slice';
import { orderKey, shopRange } from './keys';
import type { BuyerRecord, OrderRecord } from './records';
import type { Store } from './store';

/** All orders of a buyer. Only where the oldest were added up must the shop's orders be looked through. */
export async function ordersOfBuyer({ db }: Pick<Store, 'db'>, buyer: BuyerRecord): Promise<OrderRecord[]> {
  const { shop, id } = buyer;
  if (buyer.earlier !== null) {
    const found: OrderRecord[] = [];
    await eachSlice(db.orders, shopRange(shop), (rows) => {
      found.push(...rows.filter((order) => order.buyer?.id === id));
    });
    return found;
  }
  const keys = buyer.orders.map(({ orderId }) => orderKey(shop, orderId));
  return (await db.orders.bulkGet(keys)).flatMap((order) => order ?? []);
}
