import type { Clock } from './clock';
import { type Pace, QUIET } from './pace';

/** When to look next. One plan at a time; the earlier one wins. */
export type Planner = {
  /** Looks in `ms` milliseconds, or later while rows are still moving. */
  plan(ms: number): void;
  /** Something changed just now: `slight` changes can wait. */
  changed(slight: boolean): void;
  looked(): void;
  /** Never looked so far. */
  fresh(): boolean;
  cancel(): void;
};

type PlannerParts = { clock: Clock; pace: Pace; may(): boolean; look(): void };

const SLIGHT = 5000;
/** A list that keeps moving is looked at all the same once this is over. */
const LONGEST_WAIT = 1000;

export function makePlanner({ clock, pace, may, look }: PlannerParts): Planner {
  let lastLook = Number.NEGATIVE_INFINITY;
  let lastChange = Number.NEGATIVE_INFINITY;
  let planned: { at: number; cancel(): void } | null = null;
  const plan = (ms: number): void => {
    const at = clock.now() + ms;
    if (!may() || (planned && planned.at <= at)) return;
    planned?.cancel();
    planned = { at, cancel: clock.later(ms, due) };
  };
  const due = () => {
    planned = null;
    if (!may()) return;
    const now = clock.now();
    const moving = now - lastChange < QUIET;
    if (moving && now - lastLook < Math.max(pace.gap(now), LONGEST_WAIT)) {
      plan(QUIET);
      return;
    }
    const cancel = clock.idle(() => {
      planned = null;
      if (may()) look();
    });
    planned = { at: now, cancel };
  };
  return {
    plan,
    changed(slight) {
      lastChange = clock.now();
      plan(slight ? SLIGHT : Math.max(QUIET, lastLook + pace.gap(lastChange) - lastChange));
    },
    looked() {
      lastLook = clock.now();
      pace.looked(lastLook);
    },
    fresh: () => lastLook === Number.NEGATIVE_INFINITY,
    cancel() {
      planned?.cancel();
      planned = null;
    },
  };
}
