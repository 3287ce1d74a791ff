import { dayOf } from '../../model/day';
import type { Order } from '../../model/facts';
import type { DaySums, Misfit } from '../../model/sums';
import type { Currencies } from './currencies';
import { addFirst, type FirstsFold, newFirstsFold } from './fold-firsts';
import { addLaunch, type LaunchFold, newLaunchFold } from './fold-launches';
import { addLines, type LinesFold, newLinesFold } from './fold-lines';
import { addSent, hoursToSend, type SentFold } from './fold-sent';
import { addToStaff, newStaffFold, type StaffFold } from './fold-staff';
import { costOf, isSale, type PlacedOrder } from './sale';

/** Rows of a currency on which lines and amount disagree that are kept by name, the newest; the others are counted. */
const MOST_MISFITS = 50;

export type OrdersFold = {
  timeZone: string;
  currencies: Currencies;
  days: Map<string, DaySums>;
  misfits: Misfit[];
  lines: LinesFold;
  firsts: FirstsFold;
  staff: StaffFold;
  launches: LaunchFold;
  sent: SentFold;
};

export function newOrdersFold(timeZone: string, currencies: Currencies): OrdersFold {
  return {
    ...{ timeZone, currencies, days: new Map(), misfits: [], lines: newLinesFold() },
    ...{ firsts: newFirstsFold(), staff: newStaffFold(), launches: newLaunchFold(), sent: new Map() },
  };
}

/** Adds one order to its day. Changes the fold it is given. */
export function addOrder(fold: OrdersFold, placed: PlacedOrder): void {
  const { order, net } = placed;
  const cur = fold.currencies.of((order.amount ?? order.items.map(costOf).find((cost) => cost))?.currency);
  const day = order.at === null ? -1 : dayOf(order.at, fold.timeZone);
  const sums = daySums(fold, day, cur);
  if (order.state === 'refunded') sums.refunded += 1;
  if (order.state === 'refunding') sums.refunding += 1;
  if (order.state === 'cancelled') sums.cancelled += 1;
  if (order.state === 'brushing') sums.brushing += 1;
  addLines(fold.lines, placed, day, (item) =>
    fold.currencies.of(costOf(item)?.currency ?? order.amount?.currency),
  );
  if (!isSale(order.state)) return;
  fold.currencies.count(cur);
  sums.sales += 1;
  sums.net += net?.minor ?? 0;
  if (!net) sums.unpriced += 1;
  if (order.buyer === null) {
    sums.nameless += 1;
    sums.namelessNet += net?.minor ?? 0;
  }
  addGoods(sums, placed);
  addDiscount(sums, order);
  addSending(sums, order, fold.timeZone);
  if (order.shippedAt !== undefined) addSent(fold.sent, order.shippedAt, fold.timeZone);
  addFirst(fold.firsts, placed);
  addToStaff(fold.staff, placed, day, cur);
  addLaunch(fold.launches, placed, day);
  vouch(fold, sums, order);
}

function addGoods(sums: DaySums, { order, places }: PlacedOrder): void {
  if (!order.itemsKnown) sums.itemsUnread += 1;
  order.items.forEach((item, i) => {
    if (item.refunded) return;
    const units = Math.max(0, item.quantity ?? 1);
    sums.units += units;
    if (places[i] === -2) sums.unnamedUnits += units;
  });
}

function addDiscount(sums: DaySums, { discount, amount }: Order): void {
  if (!discount) return;
  sums.discountKnown += 1;
  if (discount.minor !== 0) sums.discounted += 1;
  if (amount?.currency !== discount.currency) return;
  sums.discountSum += Math.abs(discount.minor);
  sums.discountBase += amount.minor + Math.abs(discount.minor);
}

function addSending(sums: DaySums, { at, shippedAt }: Order, timeZone: string): void {
  const hours = hoursToSend(at, shippedAt, timeZone);
  if (hours === null) return;
  sums.shipped += 1;
  sums.shipHours += hours;
}

/** Whether the order's lines, less discount and with postage, come to its amount. */
function vouch(fold: OrdersFold, sums: DaySums, order: Order): void {
  const { amount, items, discount, postage } = order;
  if (!amount || !order.itemsKnown || items.length === 0) return;
  const costs = items.map(costOf);
  if (costs.some((cost) => !cost || cost.currency !== amount.currency)) return;
  const lines = costs.reduce((sum, cost) => sum + (cost?.minor ?? 0), 0);
  const explained = (postage?.minor ?? 0) - Math.abs(discount?.minor ?? 0);
  sums.linesOrders += 1;
  sums.lines += lines;
  sums.linesOf += amount.minor;
  sums.explained += explained;
  if (discount) {
    if (discount.minor !== 0) sums.dealsTold += 1;
    if (lines + (postage?.minor ?? 0) - amount.minor > items.length) sums.dealsByLines += 1;
  }
  const gap = lines + explained - amount.minor;
  // A minor unit a line is what rounding of shared discounts costs.
  if (Math.abs(gap) <= items.length) {
    // A file without a column for the amount has it from the lines themselves: that vouches for nothing.
    if (order.source === '' && !discount && !postage) sums.linesOpen += 1;
    return;
  }
  if (gap > 0 ? !discount : !postage) {
    sums.linesOpen += 1;
    return;
  }
  sums.linesWrong += 1;
  const { key, orderId, at, url, readAt } = order;
  const misfit = { order: { key, orderId, at, url, readAt }, cur: sums.cur };
  keepNewest(fold.misfits, { ...misfit, lines: lines + explained, said: amount.minor });
}

/** Changes the list it is given: beyond the most that are kept of a currency, its oldest one goes. */
function keepNewest(misfits: Misfit[], one: Misfit): void {
  misfits.push(one);
  const own = misfits.filter(({ cur }) => cur === one.cur);
  if (own.length <= MOST_MISFITS) return;
  const age = ({ order }: Misfit) => order.at ?? Number.NEGATIVE_INFINITY;
  const oldest = own.reduce((least, other) => (age(other) < age(least) ? other : least));
  misfits.splice(misfits.indexOf(oldest), 1);
}

function daySums({ days }: OrdersFold, day: number, cur: number): DaySums {
  const key = `${day}|${cur}`;
  const known = days.get(key);
  if (known) return known;
  const fresh: DaySums = { ...NOTHING, day, cur };
  days.set(key, fresh);
  return fresh;
}

const NOTHING: Omit<DaySums, 'day' | 'cur'> = {
  sales: 0,
  refunded: 0,
  refunding: 0,
  cancelled: 0,
  brushing: 0,
  net: 0,
  unpriced: 0,
  units: 0,
  itemsUnread: 0,
  unnamedUnits: 0,
  lines: 0,
  linesOf: 0,
  explained: 0,
  linesOrders: 0,
  linesOpen: 0,
  linesWrong: 0,
  discountKnown: 0,
  discounted: 0,
  discountSum: 0,
  discountBase: 0,
  dealsTold: 0,
  dealsByLines: 0,
  nameless: 0,
  namelessNet: 0,
  shipped: 0,
  shipHours: 0,
};
