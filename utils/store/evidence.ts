import type { EvidenceFacts } from '../model/dossier';
import type { Span } from '../model/facts';
import { isEmpty } from './evidence-pages';
import type { OrderEffects } from './order-effects';
import type { EvidenceRecord } from './records';

export function noEvidence(shop: string): EvidenceRecord {
  return { shop, spans: [], pages: [], unread: {}, unreadUndated: 0, refundsSeen: false };
}

/** Counts an order whose items are unread in (1) or out (-1). Changes the record it is given. */
export function countUnread(evidence: EvidenceRecord, unread: OrderEffects['unread'], sign: 1 | -1): void {
  if (!unread) return;
  if (unread.day === null) {
    evidence.unreadUndated += sign;
    return;
  }
  const left = (evidence.unread[unread.day] ?? 0) + sign;
  if (left > 0) evidence.unread[unread.day] = left;
  else delete evidence.unread[unread.day];
}

/** The stretches of time whose orders are known, oldest first. */
export function spansOf({ spans }: Pick<EvidenceRecord, 'spans'>): Span[] {
  return spans.filter((span) => !isEmpty(span)).map(({ from, to }) => ({ from, to }));
}

export function evidenceFacts(evidence: EvidenceRecord, orders: number): EvidenceFacts {
  return {
    spans: spansOf(evidence),
    unread: Object.entries(evidence.unread)
      .map(([day, count]) => ({ day: Number(day), orders: count }))
      .sort((a, b) => a.day - b.day),
    unreadUndated: evidence.unreadUndated,
    refundsSeen: evidence.refundsSeen,
    refundsApart: evidence.refundsApart ?? false,
    refunds: spansOf(evidence.refunds ?? { spans: [] }),
    orders,
  };
}
