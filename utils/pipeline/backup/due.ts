import type { BackupState } from '../../model/backup-state';

const HOUR = 3_600_000;
/** Not quite a day, so that a shop opened at nine each morning has its backup each morning. */
const DAILY = 20 * HOUR;
const SOONEST = HOUR / 6;
/** After this much news a day is too long to wait. */
const MUCH = 500;
const MUCH_SHARE = 0.1;
/** With this age a copy by hand is asked for, where no folder takes them by itself. */
const REMIND = 7 * 24 * HOUR;

type Size = { listings: number; orders: number };

/** Whether it is time for an automatic backup. `now` in epoch milliseconds; a clock set back makes it due. */
export function isDue(state: BackupState, here: Size, now: number): boolean {
  const { savedAt, triedAt, changedAt, size } = state;
  if (here.listings + here.orders === 0 || changedAt === null) return false;
  if (triedAt !== null && now >= triedAt && now - triedAt < SOONEST) return false;
  if (savedAt === null || savedAt > now) return true;
  if (changedAt <= savedAt) return false;
  return now - savedAt >= DAILY || isMuch(size, here);
}

function isMuch(then: Size | null, now: Size): boolean {
  if (then === null) return true;
  const news = Math.abs(now.listings - then.listings) + Math.abs(now.orders - then.orders);
  return news >= MUCH && news >= MUCH_SHARE * (then.listings + then.orders);
}

/** Whether the seller should be reminded to save a copy herself. */
export function wantsReminder(state: BackupState, here: Size, now: number): boolean {
  if (state.folder !== null || here.listings + here.orders === 0) return false;
  if (state.savedAt === null) return here.orders >= MUCH / 10;
  return (state.changedAt ?? 0) > state.savedAt && now - state.savedAt >= REMIND;
}
