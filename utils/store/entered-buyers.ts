import { dayOf } from '../model/day';
import type { EnteredBuyer } from '../model/entered';
import { getMany } from './get-many';
import { orderKey } from './keys';
import { isSaleLike, netOfOrder, orderOf } from './order-facts';
import type { OrderRecord, ShopRecord } from './records';
import type { Store } from './store';

/** Customers whose orders are looked up at most, so that the report stays quick. */
const MOST = 3000;

type About = { subject: string | null; when: number | null; at: number };

/**
 * The sales of those customers that something was entered about; with their discounts where these are asked for.
 * `helped`: days on which a customer brought a friend or joined a channel, by her key.
 */
export async function enteredBuyers(
  { db }: Pick<Store, 'db'>,
  { id, timeZone }: Pick<ShopRecord, 'id' | 'timeZone'>,
  about: About[],
  withDiscounts: boolean,
  helped: Map<string, number[]> = new Map(),
): Promise<EnteredBuyer[]> {
  const asked = withDiscounts ? about.slice(0, MOST) : about;
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
  return asked.flatMap(({ subject, when, at }, i) => {
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
    const undated = buyer.orders.filter(({ at: on, state }) => on === null && isSaleLike(state)).length;
    const own = helped.get(subject ?? '');
    return [
      {
        ...{
          key: buyer.key,
          day: dayOf(when ?? at, timeZone),
          earlier: (buyer.earlier?.sales ?? 0) + undated,
          sales,
        },
        ...(own ? { helped: own } : {}),
      },
    ];
  });
}

async function ordersById(db: Store['db'], shop: string, ids: string[]): Promise<Map<string, OrderRecord>> {
  const keys = [...new Set(ids.map((one) => orderKey(shop, one)))];
  const found = await getMany(db.orders, keys);
  return new Map(found.flatMap((one) => (one ? [[one.key, one]] : [])));
}
