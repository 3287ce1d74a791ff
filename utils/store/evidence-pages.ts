import type { Span } from '../model/facts';
import type { AftersaleRow, OrderRow, ReadReading, Stamp } from '../model/reading';
import type { EvidenceRecord, PageRecord, SpanRecord } from './records';

/** Pages of one list read within this time of each other are one look at it. */
const ONE_LOOK = 30 * 60_000;
const MAX_PAGES = 60;
const MAX_EMPTY = 100;
const UNIT_MS = { second: 0, minute: 0, hour: 3_600_000, day: 86_400_000 };

export type SeenPage = { page: PageRecord; ids: Set<string> };

/**
 * The stretch of time an order page vouches for, or null where it vouches for none: an order's own page, a
 * narrowed view, rows that aren't newest first, rows without times. Page 1 reaches up to the moment of
 * reading. Where a page shows bare dates, its last day may go on on the next page and so isn't covered.
 */
export function pageOf(reading: ReadReading): SeenPage | null {
  const { coverage } = reading;
  const rows = rowsOf(reading);
  if (rows.length === 0 || reading.scope !== 'list' || coverage.filtered === true) return null;
  const isAll = reading.kind === 'aftersale' && isWhole(reading);
  if (coverage.order !== 'newest' && !isAll) return null;
  const stamps = rows.map((row) => row.at);
  if (stamps.some((stamp) => stamp === undefined)) return null;
  const sorted = [...rows].sort((a, b) => (b.at?.ms ?? 0) - (a.at?.ms ?? 0));
  const [first, last] = isAll ? [sorted[0], sorted.at(-1)] : [rows[0], rows.at(-1)];
  const [top, bottom] = [first?.at, last?.at];
  if (!first || !last || !top || !bottom) return null;
  const page: PageRecord = {
    view: reading.view,
    page: coverage.page,
    readAt: reading.readAt,
    from: isAll ? 0 : bottom.ms + UNIT_MS[bottom.unit],
    to: isFirst(reading) ? reading.readAt : top.ms - (UNIT_MS[top.unit] ? 1 : 0),
    top: first.id,
    bottom: last.id,
  };
  const ids = new Set(rows.map((row) => row.id));
  const isCoarse = stamps.some((stamp) => stamp && UNIT_MS[stamp.unit] > 0);
  return { page: isCoarse ? { ...page, ids: [...ids] } : page, ids };
}

type TimedRow = { id: string; at: Stamp | undefined };

/** What gives a page its times: orders placed, or requests made after the sale. */
function rowsOf(reading: ReadReading): TimedRow[] {
  if (reading.kind === 'aftersale')
    return (reading.aftersales ?? []).map((row: AftersaleRow) => ({
      id: row.aftersaleId ?? `${row.orderId}~${row.requestedAt?.ms ?? ''}`,
      at: row.requestedAt,
    }));
  if (reading.kind !== 'order') return [];
  // Drafts stand undated above the orders placed: nobody has ordered them, and they say nothing of the time.
  const placed = reading.orders.filter((row) => row.status !== 'draft');
  return placed.map((row: OrderRow) => ({ id: row.orderId, at: row.orderedAt ?? row.paidAt }));
}

/**
 * True where the page itself says that these are all requests there are: its tab says "all" and its counter as many
 * as were read. Then it vouches for everything before them as well: there was nothing.
 */
function isWhole({ coverage }: ReadReading): boolean {
  return coverage.filtered === false && coverage.total !== null && coverage.total <= coverage.rows;
}

function isFirst({ coverage }: ReadReading): boolean {
  if (coverage.page !== null) return coverage.page === 1;
  if (coverage.before) return false;
  return (coverage.pages ?? 1) === 1 && (coverage.total === null || coverage.total <= coverage.rows);
}

/** Spans and the pages they were made of: of orders, or of requests after the sale. */
type Seen = Pick<EvidenceRecord, 'spans' | 'pages'>;

/** Joins one more page into what is known; the same page again changes nothing. */
export function addPage<T extends Seen>(known: T, seen: SeenPage): T {
  const pages = withPage(known.pages, seen.page);
  const look = oneLook(pages, seen).reduce<SpanRecord>(hull, { ...seen.page });
  return { ...known, pages, spans: withSpan(known.spans, look, seen.ids) };
}

/** Adds a stretch of time that a file vouches for whole. */
export function addSpan(evidence: EvidenceRecord, span: SpanRecord): EvidenceRecord {
  return { ...evidence, spans: withSpan(evidence.spans, span, new Set([span.top, span.bottom])) };
}

/** Takes a stretch of time away again that a file vouched for, whatever else vouched for it. */
export function withoutSpan(evidence: EvidenceRecord, { from, to }: Span): EvidenceRecord {
  const spans = evidence.spans.flatMap((span): SpanRecord[] => {
    if (isEmpty(span) || span.to < from || span.from > to) return [span];
    const older = { ...span, to: from - 1, top: '' };
    const newer = { ...span, from: to + 1, bottom: '' };
    return [...(span.from < from ? [older] : []), ...(span.to > to ? [newer] : [])];
  });
  return { ...evidence, spans };
}

/** What two records of one shop's evidence know together; the orders' own counts stay `a`'s. */
export function joinEvidence(
  a: EvidenceRecord,
  b: Pick<EvidenceRecord, 'spans' | 'pages' | 'refundsSeen' | 'refundsApart' | 'refunds' | 'counter'>,
): EvidenceRecord {
  const refunds = a.refunds && b.refunds ? joinSeen(a.refunds, b.refunds) : (a.refunds ?? b.refunds);
  const refundsApart = a.refundsApart || b.refundsApart;
  const counter = (a.counter?.at ?? 0) >= (b.counter?.at ?? 0) ? (a.counter ?? b.counter) : b.counter;
  return {
    ...a,
    ...joinSeen(a, b),
    refundsSeen: a.refundsSeen || b.refundsSeen,
    ...(refundsApart ? { refundsApart } : {}),
    ...(refunds ? { refunds } : {}),
    ...(counter ? { counter } : {}),
  };
}

function joinSeen(a: Seen, b: Seen): Seen {
  const spans = b.spans.reduce((all, span) => withSpan(all, span, new Set([span.top, span.bottom])), a.spans);
  return { spans, pages: b.pages.reduce(withPage, a.pages) };
}

/** Adds a span; it joins every span that it overlaps, or that begins or ends with one of its orders. */
function withSpan(spans: SpanRecord[], added: SpanRecord, ids: Set<string>): SpanRecord[] {
  let span = added;
  let rest = spans;
  for (;;) {
    const joined = rest.filter((one) => touches(one, span) || ids.has(one.top) || ids.has(one.bottom));
    if (joined.length === 0) break;
    span = joined.reduce(hull, span);
    rest = rest.filter((one) => !joined.includes(one));
  }
  const { from, to, top, bottom } = span;
  const all = [...rest, { from, to, top, bottom }].sort((x, y) => x.from - y.from || x.to - y.to);
  const empty = all.filter(isEmpty).slice(-MAX_EMPTY);
  return all.filter((one) => !isEmpty(one) || empty.includes(one));
}

/**
 * A page whose orders all fall on one bare date vouches for no time at all, yet a later page that shares an order
 * with it may: it is kept for that.
 */
export function isEmpty(span: SpanRecord): boolean {
  return span.from > span.to;
}

/** A file of May and one of June stand a millisecond apart. */
function touches(a: SpanRecord, b: SpanRecord): boolean {
  return a.from <= b.to + 1 && b.from <= a.to + 1 && !isEmpty(a) && !isEmpty(b);
}

function hull(a: SpanRecord, b: SpanRecord): SpanRecord {
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    top: b.to > a.to ? b.top : a.top,
    bottom: b.from < a.from ? b.bottom : a.bottom,
  };
}

function withPage(pages: PageRecord[], page: PageRecord): PageRecord[] {
  const all = new Map([...pages, page].map((one) => [idOf(one), one]));
  return [...all.values()]
    .sort((a, b) => b.readAt - a.readAt || (idOf(a) < idOf(b) ? -1 : 1))
    .slice(0, MAX_PAGES);
}

function idOf(page: PageRecord): string {
  return `${page.view}|${page.page}|${page.readAt}|${page.top}|${page.bottom}`;
}

/** The pages that hang together with this one: neighbours of the same list, or pages that share an order. */
function oneLook(pages: PageRecord[], { page: start, ids }: SeenPage): PageRecord[] {
  const look: PageRecord[] = [{ ...start, ids: [...ids] }];
  for (const page of look)
    for (const other of pages) {
      const isIn = look.some((one) => idOf(one) === idOf(other));
      if (!isIn && (areNeighbours(page, other) || shareOrder(page, other))) look.push(other);
    }
  return look;
}

function shareOrder(a: PageRecord, b: PageRecord): boolean {
  if (!a.ids && !b.ids) return false;
  const [long, short] = a.ids ? [a.ids, b] : [b.ids ?? [], a];
  return (short.ids ?? [short.top, short.bottom]).some((id) => long.includes(id));
}

function areNeighbours(a: PageRecord, b: PageRecord): boolean {
  if (a.page === null || b.page === null || a.view !== b.view) return false;
  return Math.abs(a.page - b.page) === 1 && Math.abs(a.readAt - b.readAt) <= ONE_LOOK;
}
