/** Time and patience, as a parameter. All times in milliseconds. */
export type Clock = {
  now(): number;
  /** Runs once after `ms`; returns its cancel. */
  later(ms: number, run: () => void): () => void;
  /** Runs once when the page has nothing better to do; `left()` is the time left in this slice. */
  idle(run: (left: () => number) => void): () => void;
};

export function clockOf(window: Window & typeof globalThis): Clock {
  return {
    now: () => Date.now(),
    later(ms, run) {
      const id = window.setTimeout(run, ms);
      return () => window.clearTimeout(id);
    },
    idle(run) {
      const id = window.requestIdleCallback((deadline) => run(() => deadline.timeRemaining()), {
        timeout: 1000,
      });
      return () => window.cancelIdleCallback(id);
    },
  };
}
