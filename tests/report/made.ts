import { careRules } from '../../utils/model/care';
import { dayOf } from '../../utils/model/day';
import type { EntryInput } from '../../utils/model/entry';
import type { OrderRow } from '../../utils/model/reading';
import type { FigureId, PartCode } from '../../utils/model/report';
import { thresholds } from '../../utils/model/settings';
import type { Sums } from '../../utils/model/sums';
import { addUp } from '../../utils/pipeline/add-up';
import { allFigures } from '../../utils/pipeline/figures';
import type { Material } from '../../utils/report/figure';
import { enteredOfShop } from '../../utils/store/entered';
import { putEntries } from '../../utils/store/entries';
import { fold } from '../../utils/store/fold';
import type { Store } from '../../utils/store/store';
import { freshStore, SHOP, take } from '../store/bench';
import { at, buyerId, cny, count, DAY, listingPage, NOW, order, orderPage } from '../store/readings';

export const TODAY = dayOf(NOW, 'Asia/Shanghai');
export const LAST_30 = { from: TODAY - 29, to: TODAY };

export const line = (itemId: string, price: number, quantity = 1) => ({
  itemId,
  title: `货 ${itemId}`,
  quantity,
  unitPrice: cny(price),
});
const goods = (itemId: string, price: number, cost: number, stock: number, ago: number | null = 400) => ({
  itemId,
  title: `货 ${itemId}`,
  price: { low: cny(price), high: cny(price) },
  cost: cny(cost),
  stock: count(stock),
  status: 'on_sale' as const,
  ...(ago === null ? {} : { listedAt: at(NOW - ago * DAY, 'day') }),
});

/** Ann orders three times, Bob once, someone unnamed once; one order of Ann's is refunded, one cancelled. */
const rows: OrderRow[] = [
  order('a1', NOW - 60 * DAY, { amount: cny(100), items: [line('1', 100)], buyerKeys: [buyerId('ann')] }),
  order('a2', NOW - 20 * DAY, { amount: cny(200), items: [line('1', 100, 2)], buyerKeys: [buyerId('ann')] }),
  order('b1', NOW - 15 * DAY, { amount: cny(50), items: [line('2', 50)], buyerKeys: [buyerId('bob')] }),
  order('n1', NOW - 10 * DAY, { amount: cny(70), items: [line('9', 70)] }),
  order('a3', NOW - 5 * DAY, {
    amount: cny(90),
    items: [line('1', 100)],
    discount: cny(10),
    buyerKeys: [buyerId('ann')],
  }),
  order('a4', NOW - 4 * DAY, {
    status: 'refunded',
    refundStatus: 'refunded',
    amount: cny(100),
    refundAmount: cny(100),
    items: [line('1', 100)],
    buyerKeys: [buyerId('ann')],
  }),
  order('a5', NOW - 3 * DAY, {
    status: 'closed',
    amount: cny(100),
    items: [line('1', 100)],
    buyerKeys: [buyerId('ann')],
  }),
];

/** `ago`: days since the listings were listed, where not 400; null where no page dates them. */
export async function shop(ago: Record<string, number | null> = {}): Promise<Store> {
  const listed = (itemId: string) => (itemId in ago ? ago[itemId] : 400);
  const store = freshStore();
  await take(store, orderPage([...rows].reverse()));
  const shown = [
    goods('1', 100, 60, 3, listed('1')),
    goods('2', 50, 20, 10, listed('2')),
    goods('3', 30, 10, 40, listed('3')),
  ];
  await take(store, listingPage(shown));
  await fold(store);
  return store;
}

export async function sumsOf(store: Store): Promise<Sums> {
  const sums = await addUp(store, SHOP, NOW, () => undefined);
  if (!sums) throw new Error('no shop');
  return sums;
}

export async function enter(store: Store, ...entries: EntryInput[]): Promise<void> {
  await putEntries(store, entries, { now: NOW, by: 'me', batch: String(entries.length) });
}

export async function materialOf(store: Store): Promise<Material> {
  return {
    sums: await sumsOf(store),
    ...{ cur: 0, today: TODAY, thresholds: thresholds.parse({}), care: careRules.parse({}) },
    entered: await enteredOfShop(store, { id: SHOP, timeZone: 'Asia/Shanghai' }),
  };
}

export const told = (made: Material, id: FigureId, period = LAST_30) => {
  const value = allFigures.find((one) => one.id === id)?.of(made, period);
  if (!value) throw new Error(id);
  return value;
};
export const part = (made: Material, id: FigureId, code: PartCode) =>
  told(made, id).parts.find((one) => one.code === code)?.value;

export async function buyer(store: Store, orderId: string): Promise<string> {
  const [one] = await store.db.buyers
    .filter(({ orders }) => orders.some((bought) => bought.orderId === orderId))
    .toArray();
  if (!one) throw new Error(orderId);
  return one.key;
}
