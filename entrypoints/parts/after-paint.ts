/** What a browser takes at most until it paints. Milliseconds. */
const LONGEST_MS = 100;

/** Runs something once what was just drawn is on screen; a page out of sight, which isn't painted, hardly waits. */
export function afterPaint(run: () => void): void {
  let isRun = false;
  const once = () => {
    if (!isRun) run();
    isRun = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LONGEST_MS);
}
