import type { EvidenceFacts } from './dossier';

type Known = Pick<EvidenceFacts, 'refundsSeen' | 'refundsApart' | 'refunds'>;

/**
 * Whether refunds of sales at these times (epoch milliseconds) would be known: an after-sales list was read over
 * all of them, or order pages show refunds and the platform keeps none apart. Sales without a time need the second.
 */
export function refundsKnown({ refundsSeen, refundsApart, refunds }: Known, times: number[]): boolean {
  if (refundsSeen && !refundsApart) return true;
  if (times.length === 0) return false;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return refunds.some(({ from, to }) => from <= first && last <= to);
}
