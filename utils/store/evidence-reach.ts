import type { Span } from '../model/facts';
import type { EvidenceReach } from '../model/views';
import { spansOf } from './evidence';
import type { EvidenceRecord } from './records';
import { safeUrl } from './scrub';

const HOUR = 3_600_000;
/** Stretches closer than this are told as one: orders of the same hour stand on two pages. */
const SMALL = HOUR;
/** A list read yesterday has no gap worth a word. */
const FRESH = 36 * HOUR;
const MOST = 3;

/** How far back orders are known, where the gaps are, and which page would close them. `now` in epoch milliseconds. */
export function evidenceReach(evidence: EvidenceRecord, timeZone: string, now: number): EvidenceReach {
  const spans = spansOf(evidence);
  const gaps: Span[] = [];
  spans.forEach((span, i) => {
    const next = spans[i + 1];
    if (next && next.from - span.to > SMALL) gaps.push({ from: span.to + 1, to: next.from - 1 });
  });
  const last = spans.at(-1);
  if (last && now - last.to > FRESH) gaps.push({ from: last.to + 1, to: now });
  const [page] = [...evidence.pages].sort((a, b) => b.readAt - a.readAt);
  return {
    timeZone,
    gaps: gaps.reverse().slice(0, MOST),
    gapCount: gaps.length,
    ordersPage: page ? safeUrl(page.view, page.view) : null,
  };
}
