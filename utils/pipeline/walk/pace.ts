/** How a walk keeps time. All in milliseconds. */

/** So long rows may take to come after a step, before the page is asked again. */
export const PATIENCE = 15_000;
/** So long a page that was asked again has. */
export const GRACE = 8_000;
/** A page that still loads is waited for until then. */
export const LONGEST_LOAD = 90_000;
/** Between two looks whether a hidden tab is in front again. */
export const HIDDEN_AGAIN = 30_000;
const LONGEST_PAUSE = 30_000;

/**
 * The pause before the next step: two thirds to five thirds of what the seller chose, by chance, and never shorter than
 * the page took to answer. `seconds` 0 is for tests.
 */
export function pauseOf(seconds: number, answered: number, random: number): number {
  if (seconds === 0) return 0;
  const chosen = seconds * 1000 * (2 / 3 + random);
  return Math.round(Math.max(chosen, Math.min(answered, LONGEST_PAUSE)));
}

/** What one step takes before any was measured. */
export const usualStep = (seconds: number): number => seconds * 1167 + 1500;

/** Time left for so many more steps, by what the steps so far took. */
export function timeFor(steps: number, walk: { spent: number; steps: number }, seconds: number): number {
  const each = walk.steps > 0 ? walk.spent / walk.steps : usualStep(seconds);
  return Math.round(steps * each);
}
