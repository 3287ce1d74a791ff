import { dayOf } from '../model/day';
import type { Order, StoredReview } from '../model/facts';
import type { Trace } from '../model/report';
import { isSale } from '../report/sums/sale';
import { ordersSlice, reviewsSlice } from '../store/slices';
import type { Store } from '../store/store';

const SIZE = 2000;

/** The stored orders behind a figure, newest first and `most` of them; `more` where there are others. */
export async function ordersBehind(
  store: Store,
  shop: { id: string; timeZone: string },
  trace: Extract<Trace, { of: 'orders' }>,
  most: number,
): Promise<{ orders: Order[]; more: boolean }> {
  const { period, states } = trace;
  const found: Order[] = [];
  let more = false;
  for (let after: string | null = null; ; ) {
    const { rows, next } = await ordersSlice(store, shop.id, new Map(), after, SIZE);
    for (const { order } of rows) {
      if (order.at === null) continue;
      const day = dayOf(order.at, shop.timeZone);
      if (day < period.from || day > period.to) continue;
      const state = order.state === 'refunding' && states.includes('refunding') ? 'refunding' : kindOf(order);
      if (state === null || !states.includes(state)) continue;
      found.push(order);
    }
    // Kept short all the time: a period may hold a million orders.
    if (found.length > most * 2) {
      more = true;
      newestFirst(found).splice(most);
    }
    if (next === null) break;
    after = next;
  }
  newestFirst(found);
  return { orders: found.slice(0, most), more: more || found.length > most };
}

function kindOf({ state }: Order): 'sale' | 'refunded' | null {
  if (state === 'refunded') return 'refunded';
  return isSale(state) ? 'sale' : null;
}

function newestFirst(orders: Order[]): Order[] {
  return orders.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

/** The stored reviews of a period, the worst and newest first. */
export async function reviewsBehind(
  store: Store,
  shop: { id: string; timeZone: string },
  { period }: Extract<Trace, { of: 'reviews' }>,
  most: number,
): Promise<{ reviews: StoredReview[]; more: boolean }> {
  const found: StoredReview[] = [];
  for (let after: string | null = null; ; ) {
    const { rows, next } = await reviewsSlice(store, shop.id, after, SIZE);
    for (const review of rows) {
      const day = review.at === null ? -1 : dayOf(review.at, shop.timeZone);
      if (day >= period.from && day <= period.to) found.push(review);
    }
    if (next === null) break;
    after = next;
  }
  found.sort((a, b) => (a.rating ?? 9) - (b.rating ?? 9) || (b.at ?? 0) - (a.at ?? 0));
  return { reviews: found.slice(0, most), more: found.length > most };
}
