import { setAlarm } from '../../browser/alarms';
import type { Desk } from '../desk';
import { walksNow } from './ledger';

/** The alarm that brings a walk back to life where the worker, and its timer with it, has died. */
export const WALK_ALARM = 'walk';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Wakes when the first running walk has something to do. */
export async function setTimers(desk: Desk, tick: () => Promise<void>): Promise<void> {
  const running = Object.values(await walksNow()).filter((walk) => walk.state === 'running');
  clearTimeout(timer);
  await setAlarm(WALK_ALARM, running.length > 0);
  if (running.length === 0) return;
  const wait = Math.max(0, Math.min(...running.map((walk) => walk.due)) - desk.now());
  timer = setTimeout(() => tick().catch((error: unknown) => console.error('walk', error)), wait);
}
