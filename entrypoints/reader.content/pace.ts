/** Milliseconds. A list is looked at when it was quiet for QUIET, or at the latest when its gap is over. */
export const QUIET = 150;
const CONFIRM = 300;
export const CONFIRM_NOTHING = 1200;
const SLOWEST = 5000;
/** Until a question in vain is asked again: nobody answered, or no reader came. */
export const RETRIES = [1000, 5000];
/** So many looks in a row are quick: a sort, a re-render, a click. Each is forgotten after COOL milliseconds. */
const FREE_LOOKS = 6;
const COOL = 4000;
/** So often, and for so long, readings must differ before a page is called unstable. */
const UNSTABLE_LOOKS = 5;
const UNSTABLE_FOR = 10_000;

/** How patient to be with a page: slower and slower with one that never stands still. */
export type Pace = {
  looked(now: number): void;
  /** Least time between two looks, in milliseconds: 300, then 1,000, doubling to 5,000. */
  gap(now: number): number;
  /** Time until a reading is confirmed; a page where nothing was found yet gets longer. */
  confirm(found: boolean, now: number): number;
  /** The reading changed between two looks. True once the page counts as unstable. */
  changed(now: number): boolean;
  /** A reading was confirmed or given up. */
  settled(): void;
  /** A person did something, or the address changed: be quick once more. */
  nudge(): void;
};

export function makePace(): Pace {
  let heat = 0;
  let lookedAt = 0;
  let changes = 0;
  let changingSince = 0;
  const slower = (base: number, times: number) => Math.min(base * 2 ** times, SLOWEST);
  const cooled = (now: number) => Math.max(0, heat - (now - lookedAt) / COOL);
  const gap = (now: number) => {
    const over = Math.floor(cooled(now)) - FREE_LOOKS;
    return over < 0 ? CONFIRM : slower(1000, over / 2);
  };
  return {
    looked(now) {
      heat = cooled(now) + 1;
      lookedAt = now;
    },
    gap,
    confirm: (found, now) => Math.max(found ? CONFIRM : CONFIRM_NOTHING, gap(now)),
    changed(now) {
      if (changes++ === 0) changingSince = now;
      return changes >= UNSTABLE_LOOKS && now - changingSince >= UNSTABLE_FOR;
    },
    settled() {
      changes = 0;
    },
    nudge() {
      heat = Math.min(heat, FREE_LOOKS - 1);
    },
  };
}
