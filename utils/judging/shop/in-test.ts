import { dayOf } from '../../model/day';
import type { ListingDossier } from '../../model/dossier';
import type { Reason } from '../../model/verdict';
import { because } from '../rule';

/** That a listing is in test by the seller's own board, and which day it is of how many. Null where it isn't. */
export function testReason({ said, timeZone }: ListingDossier, today: number): Reason | null {
  const trial = said?.trial;
  if (!trial) return null;
  const day = trial.startedAt === null ? 1 : Math.max(1, today - dayOf(trial.startedAt, timeZone) + 1);
  return because('in-test', { days: day, of: trial.days });
}
