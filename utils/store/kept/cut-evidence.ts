import { isEmpty } from '../evidence-pages';
import type { EvidenceRecord, PageRecord, SpanRecord } from '../records';

/**
 * Evidence as it would be without a reading, as far as it is vouched for now: what was lost, forgotten or taken back since
 * doesn't come back. How many orders' items are unread is `now`'s to say.
 */
export function evidenceWithin(without: EvidenceRecord, now: EvidenceRecord): EvidenceRecord {
  const { unread, unreadUndated } = now;
  const { refunds, ...rest } = without;
  const within = { ...rest, ...seenWithin(without, now), ...{ unread, unreadUndated } };
  return refunds && now.refunds ? { ...within, refunds: seenWithin(refunds, now.refunds) } : within;
}

type Seen = { spans: SpanRecord[]; pages: PageRecord[] };

function seenWithin(without: Seen, now: Seen): Seen {
  const pages = new Set(now.pages.map(idOf));
  return {
    spans: without.spans.flatMap((span) => cut(span, now.spans)),
    pages: without.pages.filter((page) => pages.has(idOf(page))),
  };
}

const idOf = ({ view, page, readAt, top, bottom }: PageRecord) =>
  JSON.stringify([view, page, readAt, top, bottom]);

/** The parts of a stretch of time that lie within some others. */
function cut(span: SpanRecord, within: SpanRecord[]): SpanRecord[] {
  if (within.some(({ from, to }) => from <= span.from && to >= span.to)) return [span];
  if (isEmpty(span)) return [];
  return within.flatMap((one): SpanRecord[] => {
    const [from, to] = [Math.max(span.from, one.from), Math.min(span.to, one.to)];
    if (isEmpty(one) || from > to) return [];
    return [{ from, to, top: to === span.to ? span.top : '', bottom: from === span.from ? span.bottom : '' }];
  });
}
