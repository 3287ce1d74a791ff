import type { Reason, ReasonCode, Verdict } from './verdict';

/** Reasons that name something missing, which the seller could mend: a better judgement begins there. */
const LACKS: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'no-orders-read',
  'items-unread',
  'evidence-short',
  'evidence-stale',
  'not-joinable',
  'undated-sales',
  'joined-by-title',
  'stock-unknown',
  'stock-gaps',
  'age-unknown',
  'cash-at-price',
  'cash-at-low-price',
  'cost-unknown',
  'refunds-unread',
  'status-unread',
  'amounts-missing',
  'weak-key',
  'too-few-orders',
  'no-outlook',
  'method-gaps',
  'method-rough',
  'method-failed',
]);

/** What would make a verdict a better one: what its rule asks for, and what its own reasons say is missing. */
export function lacksOf({ because, ask = [] }: Pick<Verdict, 'because' | 'ask'>): Reason[] {
  const asked = new Set(ask.map(({ code }) => code));
  return [...ask, ...because.filter(({ code }) => LACKS.has(code) && !asked.has(code))];
}
