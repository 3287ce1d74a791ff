import { awake } from '../browser/awake';
import { readBackupState } from '../browser/backup-state';
import { showBadge } from '../browser/badge';
import { readSettings } from '../browser/settings';
import { isTaskOpen } from '../model/stages';
import { isBroken } from '../store/errors';
import { fold } from '../store/fold';
import { pruneReadings } from '../store/kept/prune-readings';
import { mend } from '../store/mend';
import type { Desk } from './desk';
import { forgetOld } from './forget';
import { giveWay } from './give-way';
import { growStage } from './grow-stage';
import { makeOutlooks } from './outlook/make-outlooks';
import { planDay } from './plan-day';
import { rejudge } from './rejudge';
import { basisOf, judgesOf } from './rules';
import { tellBroken } from './sentinel';
import { refreshSnapshot } from './snapshot';
import { leavesMended, lostLeaves } from './told-loss';

/** Verdicts on listings change by the clock: after this long they are made anew. */
export const MAX_VERDICT_AGE = 20 * 3_600_000;

/** A seller pages through a list: what follows waits until she pauses, but not for ever. */
const QUIET_MS = 700;
const LONGEST_WAIT_MS = 5000;

let running: Promise<void> | null = null;
let again = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let waitingSince: number | null = null;

/** Does what follows as soon as nothing new came in for a moment. */
export function followUpSoon(desk: Desk, report: (error: unknown) => void): void {
  const now = desk.now();
  waitingSince ??= now;
  clearTimeout(timer);
  const wait = Math.max(0, Math.min(QUIET_MS, waitingSince + LONGEST_WAIT_MS - now));
  timer = setTimeout(() => {
    waitingSince = null;
    followUp(desk).catch(report);
  }, wait);
}

/**
 * What follows from new facts and can wait until the page has its answer: verdicts of the shop's other listings,
 * today's tasks, the badge and the popup's snapshot. Calls during a run come to one more run. What a killed
 * worker leaves undone is marked in the store and done at the next alarm.
 */
export function followUp(desk: Desk): Promise<void> {
  if (running) {
    again = true;
    return running;
  }
  running = run(desk)
    .catch(async (error: unknown) => {
      if (isBroken(error)) await tellBroken(desk.now());
      throw error;
    })
    .finally(() => {
      running = null;
    });
  return running;
}

async function run(desk: Desk): Promise<void> {
  do {
    again = false;
    const settings = await readSettings();
    const { thresholds, keepMonths } = settings;
    const now = desk.now();
    const judges = judgesOf(desk.rules, thresholds, now, await basisOf(desk.store, settings));
    await fold(desk.store, giveWay);
    await rejudge({ store: desk.store, judges, now }, MAX_VERDICT_AGE);
    await forgetOld(desk.store, keepMonths, now);
    await pruneReadings(desk.store, now);
    const stage = await growStage(desk.store);
    const kinds = desk.kinds.filter(({ id }) => isTaskOpen(id, stage));
    await planDay({ store: desk.store, kinds, judges, settings, now });
    if (await mend(desk.store, await lostLeaves())) await leavesMended();
    const { openToday } = await refreshSnapshot(desk.store, thresholds, now);
    const { trouble } = await readBackupState();
    await showBadge(openToday, trouble === 'needs-click');
    // The answer first: what the shop's whole history says may take a while, and then everything is judged by it.
    if ((await awake(makeOutlooks(desk.store, thresholds, desk.now()))) > 0) again = true;
  } while (again);
}
