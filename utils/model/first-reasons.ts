import type { Reason, ReasonCode } from './verdict';

/** Says by what the sum before it was reckoned; without it the sum would be said as if it were certain. */
const QUALIFIES: readonly ReasonCode[] = ['cash-at-price', 'cash-at-low-price'];

/** The first so many reasons, never cut between a sum and what says how it was reckoned. */
export function firstReasons(reasons: Reason[], most: number): Reason[] {
  const next = reasons[most];
  return reasons.slice(0, next && QUALIFIES.includes(next.code) ? most + 1 : most);
}
