import { DAY } from '../../model/day';
import { usualGap } from '../../model/median';
import { isSale } from '../buyer-orders';
import { padTime } from '../keys';
import type { BuyerRecord } from '../records';

/**
 * Under what a buyer can be found by time, each as `<shop>|<why>|<time>`: `1` the only sale, `2` the newest of several,
 * `x` the newest order that went wrong, `z` when she is silent for longer than usual.
 */
export type Due = '1' | '2' | 'x' | 'z';

/** Two of her own gaps, and nobody before three weeks: whoever moves that rule finds a little fewer or more. */
const GAPS = 2;
const LEAST = 21 * DAY;

/** Index entries of a buyer. */
export function duesOf(buyer: Pick<BuyerRecord, 'shop' | 'orders' | 'earlier'>): string[] {
  const { shop, orders, earlier } = buyer;
  const times = orders.filter(isSale).flatMap(({ at }) => at ?? []);
  const newest = times.at(-1);
  const wrong = orders.findLast(
    ({ at, state }) => at !== null && (state === 'refunding' || state === 'refunded'),
  );
  const dues: string[] = [];
  const add = (why: Due, at: number) => dues.push(`${shop}|${why}|${padTime(at)}`);
  const many = times.length + (earlier?.sales ?? 0) > 1;
  if (newest !== undefined) add(many ? '2' : '1', newest);
  if (wrong?.at) add('x', wrong.at);
  const gap = usualGap(times);
  if (newest !== undefined && gap !== null) add('z', newest + Math.max(gap * GAPS, LEAST));
  return dues;
}
