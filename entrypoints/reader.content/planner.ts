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
const LONGEST_WAIT = 5000;

export function makePlanner({ clock, pace, may, look }: PlannerParts): Planner {
  let lastLook = Number.NEGATIVE_INFINITY;
  let lastChange = Number.NEGATIVE_INFINITY;
  /** Since when a look waits for rows to stand still. */
  let dueSince: number | null = null;
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
    dueSince ??= now;
    if (now - lastChange < QUIET && now - dueSince < LONGEST_WAIT) {
      plan(QUIET);
      return;
    }
    const cancel = clock.idle(() => {
      planned = null;
      dueSince = null;
      if (may()) look();
    });
    planned = { at: now, cancel };
  };
  return {
    plan,
    changed(slight) {
      const now = clock.now();
      if (!slight) lastChange = now;
      plan(slight ? SLIGHT : Math.max(QUIET, lastLook + pace.gap(now) - now));
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
