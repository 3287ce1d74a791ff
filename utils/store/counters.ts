import type { Order } from '../model/facts';
import type { ReadReading } from '../model/reading';
import type { Sums } from '../model/sums';
import { listImports } from './imports';
import type { OrderCounter } from './order-counter';
import type { ShopRecord } from './records';
import type { Store } from './store';

type Told = Pick<Sums, 'kept' | 'counters'>;

/**
 * What order lists and whole export files say of how many orders there are, with the orders that are kept of the same
 * time: the evidence of someone else than those who stored them. What reaches back to orders that were forgotten since
 * counts them too, and is held against nothing.
 */
export async function countersOf(
  store: Store,
  { id, forgottenBefore = 0 }: Pick<ShopRecord, 'id' | 'forgottenBefore'>,
): Promise<{ add(order: Order): void; done(): Told }> {
  const counter = (await store.db.evidence.get(id))?.counter;
  const files = (await listImports(store)).filter(
    (one) => one.shop === id && one.kind === 'order' && one.state === 'done' && one.span !== null,
  );
  const told: Told = {
    kept: 0,
    counters: [
      ...(counter && (counter.from ?? 0) >= forgottenBefore
        ? [{ name: counter.view, ...windowOf(counter), total: counter.total, kept: 0 }]
        : []),
      ...files
        // Rows that were refused are missing here and counted there.
        .filter(({ rejected }) => rejected === 0)
        .flatMap(({ hash, rows, span }) =>
          span && span.from >= forgottenBefore
            ? [{ name: `file:${hash}`, from: span.from, to: span.to, total: rows, kept: 0 }]
            : [],
        ),
    ],
  };
  return {
    add({ at, state }) {
      if (state === 'draft') return;
      told.kept += 1;
      for (const one of told.counters) if (at !== null && at >= one.from && at <= one.to) one.kept += 1;
    },
    done: () => told,
  };
}

/** `from` is -1 where the list's last page was not read: how far back it goes is then not known. */
function windowOf({ at, from }: OrderCounter): { from: number; to: number } {
  return { from: from ?? -1, to: at };
}

/** What one page of an order list says of the number of orders: `end` is the time of the oldest, where it shows it. */
export type CountTold = { view: string; total: number; at: number; end: number | null };

/** Only a list that says itself that it isn't narrowed counts; null for any other page. */
export function countTold(reading: ReadReading): CountTold | null {
  const { coverage, kind, scope, view, orders, readAt } = reading;
  const { total, filtered, page, pages } = coverage;
  if (kind !== 'order' || scope !== 'list' || filtered !== false || total === null) return null;
  const times = orders.flatMap(({ orderedAt }) => orderedAt ?? []);
  const isLast = total <= orders.length || (page !== null && pages !== null && page >= pages);
  const dated = times.length === orders.length && times.length > 0;
  const end = isLast && dated ? Math.min(...times.map(({ ms }) => ms)) : null;
  return { view, total, at: readAt, end };
}

/** What is known of the number of orders, with what a page says of it. */
export function withCount(known: OrderCounter | undefined, told: CountTold | null): OrderCounter | undefined {
  if (!told) return known;
  const { view, total, at, end } = told;
  const same = known?.view === view ? known : undefined;
  if (same && same.at > at) return known;
  return { view, total, at, from: end ?? same?.from ?? null };
}
