import type { StoredFit } from '../../model/outlook';
import type { Thresholds } from '../../model/settings';
import { type Foreseen, isLongSilence } from './forecast';
import { GAPS } from './gaps';

/** Whether a forecast makes a flag, and by which line. `line` in P(silent), 0 to 1; null where gaps decide. */
export type Flag = { flagged: boolean; line: number | null; own: boolean };

/** Goods: flagged from the line upwards; without a model, by a silence of three usual gaps. */
export function dyingFlag(fit: StoredFit, seen: Foreseen, { dyingChance, dyingFloor }: Thresholds): Flag {
  const flag = flagOf(fit, seen, dyingChance);
  return { ...flag, flagged: flag.flagged && seen.silence >= dyingFloor };
}

/** People: as for goods, but her silence has to be longer than her own rhythm, too. */
export function sleepingFlag(fit: StoredFit, seen: Foreseen, { sleepingChance }: Thresholds): Flag {
  const flag = flagOf(fit, seen, sleepingChance);
  return { ...flag, flagged: flag.flagged && seen.gap !== null && seen.silence > seen.gap };
}

function flagOf(fit: StoredFit, seen: Foreseen, chosen: number): Flag {
  const own = chosen > 0;
  if (seen.silent === null) {
    return { flagged: isLongSilence(seen, fit.gap, GAPS) === true, line: null, own: false };
  }
  const line = own ? chosen : fit.cut;
  return { flagged: seen.silent >= line, line, own };
}
