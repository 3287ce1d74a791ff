import { dayOf, startOfDay } from '../model/day';
import { refundsKnown } from '../model/refunds-known';
import type { Lack, Period } from '../model/report';
import type { Material } from './figure';
import { daysUnread, type OrdersIn } from './orders-in';

/** The last day is under way, the one before may have been read in the evening. */
export const SPARE_DAYS = 2;

/** A lack with its number, or nothing where the number is none. */
export function lack(code: Lack['code'], n: number): Lack[] {
  return n > 0 ? [{ code, n }] : [];
}

/** What is missing of the orders of a period, whatever is made of them. */
export function orderLacks(material: Material, period: Period, orders: OrdersIn): Lack[] {
  const { sums } = material;
  const { timeZone } = sums;
  const undated = sums.days.filter(({ day }) => day === -1).reduce((sum, { sales }) => sum + sales, 0);
  const until = Math.min(period.to, material.today - SPARE_DAYS);
  const unread =
    until < period.from ? 0 : daysUnread(material, { ...period, to: until }, (ms) => dayOf(ms, timeZone));
  const seen = orders.sales + orders.refunded + orders.cancelled + orders.brushing > 0;
  if (!seen && unread > 0) return [{ code: 'no-orders' }, ...lack('undated', undated)];
  return [...lack('orders-gap', unread), ...lack('undated', undated)];
}

/** What is missing of their amounts. */
export function moneyLacks(orders: OrdersIn): Lack[] {
  return [...lack('unpriced', orders.unpriced), ...lack('other-currency', orders.other)];
}

/** What is missing of the refunds of a period. */
export function refundLacks({ sums }: Material, { from, to }: Period): Lack[] {
  const times = [startOfDay(from, sums.timeZone), startOfDay(to, sums.timeZone)];
  return refundsKnown(sums.evidence, times) ? [] : [{ code: 'refunds-unread' }];
}

/** Whether refunds of the period would be known, as far as they can be by now. */
export function areRefundsRead(material: Material, { from, to }: Period): boolean {
  const until = Math.max(from, Math.min(to, material.today - SPARE_DAYS));
  return refundLacks(material, { from, to: until }).length === 0;
}

/** True where nothing can be said: no order of the period was read. */
export function isBlind(lacks: Lack[]): boolean {
  return lacks.some(({ code }) => code === 'no-orders');
}

/**
 * A figure's own lacks with those of its orders. Where it is unknown the first one is told: that no order was read, or else
 * what it lacks itself, for a gap in the orders leaves no figure unknown.
 */
export function withOrderLacks(own: Lack[], ofOrders: Lack[]): Lack[] {
  return isBlind(ofOrders) ? [...ofOrders, ...own] : [...own, ...ofOrders];
}
