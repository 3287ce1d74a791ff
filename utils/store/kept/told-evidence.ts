import type { ReadReading } from '../../model/reading';
import { type CountTold, countTold, withCount } from '../counters';
import { addPage, pageOf } from '../evidence-pages';
import { showsRefund } from '../order-from-row';
import type { EvidenceRecord, PageRecord } from '../records';

/** What one page says of the evidence, as plain data: it can be kept, and said again. */
export type ToldEvidence = {
  kind: ReadReading['kind'];
  page: PageRecord | null;
  ids: string[];
  refundsSeen: boolean;
  refundsApart: boolean;
  count: CountTold | null;
};

export function toldOf(reading: ReadReading, refundsApart: boolean): ToldEvidence {
  const isOrders = reading.kind === 'order' || reading.kind === 'aftersale';
  const seen = isOrders ? pageOf(reading) : null;
  return {
    kind: reading.kind,
    page: seen?.page ?? null,
    ids: seen ? [...seen.ids] : [],
    refundsSeen: reading.orders.some(showsRefund),
    refundsApart: isOrders && refundsApart,
    count: countTold(reading),
  };
}

/** The evidence with what a page says of it; the same page again changes nothing. */
export function grown(evidence: EvidenceRecord, told: ToldEvidence): EvidenceRecord {
  const { kind, page, ids, refundsSeen, refundsApart } = told;
  const counter = withCount(evidence.counter, told.count);
  const next: EvidenceRecord = {
    ...evidence,
    ...(refundsSeen ? { refundsSeen } : {}),
    ...(refundsApart ? { refundsApart } : {}),
    ...(counter ? { counter } : {}),
  };
  if (!page) return next;
  const seen = { page, ids: new Set(ids) };
  return kind === 'order'
    ? addPage(next, seen)
    : { ...next, refunds: addPage(next.refunds ?? { spans: [], pages: [] }, seen) };
}
