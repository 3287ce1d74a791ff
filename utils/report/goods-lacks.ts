import type { Lack, Period } from '../model/report';
import type { Material } from './figure';
import { unlistedIn } from './goods-in';
import { lack, orderLacks } from './lacks';
import { ordersIn } from './orders-in';
import { lengthOf } from './period';
import type { Pots } from './pots-in';

/** What is missing where goods and orders are joined. */
export function goodsLacks(material: Material, period: Period): Lack[] {
  const orders = ordersIn(material, period);
  return [
    ...(material.sums.goods.rows.length === 0 ? [{ code: 'no-listings' as const }] : []),
    ...orderLacks(material, period, orders),
    ...lack('items-unread', orders.itemsUnread),
    ...lack('unlisted', unlistedIn(material, period).units),
  ];
}

/** The same where money is made of it: what was sold in another currency is not in that. */
export function goodsMoneyLacks(material: Material, period: Period): Lack[] {
  return [...goodsLacks(material, period), ...lack('other-currency', ordersIn(material, period).other)];
}

/** What is missing of costs and stock. */
export function potLacks(material: Material, period: Period, pots: Pots): Lack[] {
  return [
    ...goodsMoneyLacks(material, period),
    ...(pots.pots.length > 0 && pots.seenDays < lengthOf(period) / 2
      ? [{ code: 'stock-days' as const, n: pots.seenDays }]
      : []),
    ...lack('no-cost', pots.noCost),
    ...lack('no-stock', pots.noStock),
    ...lack('lines-unpriced', pots.unpriced),
  ];
}
