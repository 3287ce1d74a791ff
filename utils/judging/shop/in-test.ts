import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import type { Reason } from '../../model/verdict';
import { because } from '../rule';

/** That a listing is in test by the seller's own board, and which day it is of how many. Null where it isn't. */
export function testReason({ said, timeZone }: ListingDossier, today: number): Reason | null {
  const trial = said?.trial;
  if (!trial) return null;
  return because('in-test', { days: testDay(trial.startedAt, today, timeZone), of: trial.days });
}

/** Which day of a test it is: the one it began on is the first. */
export function testDay(startedAt: number, today: number, timeZone: string): number {
  return Math.max(1, today - dayOf(startedAt, timeZone) + 1);
}
