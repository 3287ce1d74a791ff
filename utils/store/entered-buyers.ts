import { dayOf } from '../model/day';
import type { EnteredBuyer } from '../model/entered';
import { getMany } from './get-many';
import { orderKey } from './keys';
import { isSaleLike, netOfOrder, orderOf } from './order-facts';
import type { OrderRecord, ShopRecord } from './records';
import type { Store } from './store';

/** Customers looked up at most: the report stays quick, and says what it left out by their number. */
const MOST = 3000;

type About = { subject: string | null; when: number | null; at: number };

/** The sales of those customers that something was entered about; with their discounts where these are asked for. */
export async function enteredBuyers(
  { db }: Pick<Store, 'db'>,
  { id, timeZone }: Pick<ShopRecord, 'id' | 'timeZone'>,
  about: About[],
  withDiscounts: boolean,
): Promise<EnteredBuyer[]> {
  const asked = about.slice(0, MOST);
  const buyers = await getMany(
    db.buyers,
    asked.map(({ subject }) => subject ?? ''),
  );
  const orders = withDiscounts
    ? await ordersById(
        db,
        id,
        buyers.flatMap((buyer) => buyer?.orders.map(({ orderId }) => orderId) ?? []),
      )
    : new Map<string, OrderRecord>();
  return asked.flatMap(({ when, at }, i) => {
    const buyer = buyers[i];
    if (!buyer) return [];
    const sales = buyer.orders.flatMap(({ orderId, at: on, net, state }) => {
      if (on === null || !isSaleLike(state)) return [];
      const order = orders.get(orderKey(id, orderId));
      return [
        {
          ...{ day: dayOf(on, timeZone), net: order ? netOfOrder(order) : net },
          discount: order ? (orderOf(order).discount ?? null) : null,
        },
      ];
    });
    return [{ day: dayOf(when ?? at, timeZone), earlier: buyer.earlier?.sales ?? 0, sales }];
  });
}

async function ordersById(db: Store['db'], shop: string, ids: string[]): Promise<Map<string, OrderRecord>> {
  const keys = [...new Set(ids.map((one) => orderKey(shop, one)))];
  const found = await getMany(db.orders, keys);
  return new Map(found.flatMap((one) => (one ? [[one.key, one]] : [])));
}
