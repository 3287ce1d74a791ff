import type { FileReport } from '../../model/files';
import type { ListingRow, OrderRow } from '../../model/reading';
import { cleanCell } from './clean-cell';
import type { Plan } from './file-context';
import type { FileField } from './format';
import type { Recognised } from './recognise';
import type { Ledger } from './rejects';
import type { Source } from './source';

export type { FileReport } from '../../model/files';

type About = {
  plan: Plan & { dateOrder: 'plain' | 'told' | 'guessed' };
  source: Source;
  found: Recognised;
  sample: string[][];
  rows: number;
  ledger: Ledger;
  written: number;
  now: number;
  orders: OrderRow[];
  listings: ListingRow[];
};

const SHOWN = 3;
/** From so many orders on it is odd that all of them have one status. */
const MANY = 20;

/** What a file is and holds, before anything of it is stored. */
export function reportOf(about: About): FileReport {
  const { plan, source, found, ledger, orders, listings, now } = about;
  const { format } = found;
  const times = spanOf(orders);
  const last = orders.reduce((latest, row) => Math.max(latest, lastOf(row)), 0);
  const fieldAt = new Map<number, FileField>();
  for (const [field, columns] of Object.entries(plan.columns))
    for (const column of columns ?? []) fieldAt.set(column, field as FileField);
  const [first] = orders;
  return {
    format: format && {
      id: format.id,
      platform: format.platform,
      sure: found.sure,
      provenance: format.provenance,
    },
    kind: plan.kind,
    encoding: source.encoding,
    sheet: source.sheet,
    rows: about.rows,
    orders: orders.length,
    listings: listings.length,
    span: times,
    // A file can't be older than the newest thing it tells, nor from the future.
    asOf: Math.min(now, Math.max(about.written, last)),
    timeZone: plan.context.date.zone,
    currency: plan.context.money.currency,
    hasZone: format?.timeZone !== undefined,
    dayFirst: plan.dateOrder === 'guessed' ? plan.context.date.dayFirst : null,
    hasItems: orders.some(({ items }) => items.length > 0),
    buyers: orders.filter(({ buyerKeys }) => buyerKeys.length > 0).length,
    onlyStatus: orders.length >= MANY && isOne(orders) ? (first?.status ?? null) : null,
    shop: shopIn(plan, about.sample),
    rejected: ledger.reasons(),
    notes: ledger.notes(),
    columns: found.headers.map((header, column) => ({
      header,
      field: fieldAt.get(column) ?? null,
      samples: about.sample.slice(0, SHOWN).map((cells) => cleanCell(cells[column] ?? '').slice(0, 80)),
    })),
    sample: { orders: orders.slice(0, SHOWN), listings: listings.slice(0, SHOWN) },
  };
}

function spanOf(orders: OrderRow[]): FileReport['span'] {
  let span: FileReport['span'] = null;
  for (const { orderId, orderedAt, paidAt } of orders) {
    const ms = (orderedAt ?? paidAt)?.ms;
    if (ms === undefined) continue;
    span ??= { from: ms, to: ms, top: orderId, bottom: orderId };
    if (ms < span.from) span = { ...span, from: ms, bottom: orderId };
    if (ms > span.to) span = { ...span, to: ms, top: orderId };
  }
  return span;
}

function lastOf({ orderedAt, paidAt, shippedAt, completedAt }: OrderRow): number {
  return Math.max(...[orderedAt, paidAt, shippedAt, completedAt].map((stamp) => stamp?.ms ?? 0));
}

function isOne(orders: OrderRow[]): boolean {
  const status = orders[0]?.status;
  return status !== undefined && orders.every((order) => order.status === status);
}

/** The shop's own id or name, where a column says it. */
function shopIn({ columns }: Plan, sample: string[][]): FileReport['shop'] {
  const only = (field: FileField): string | null => {
    const [column] = columns[field] ?? [];
    if (column === undefined) return null;
    const values = new Set(
      sample.map((cells) => cleanCell(cells[column] ?? '')).filter((text) => text !== ''),
    );
    const [value] = values;
    return values.size === 1 && value !== undefined ? value.slice(0, 120) : null;
  };
  return { marker: only('shopMarker'), name: only('shopName') };
}
