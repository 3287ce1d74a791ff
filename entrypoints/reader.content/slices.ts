import type { Steps } from '../../utils/reading/steps';
import type { Clock } from './clock';

/** No slice of work holds the page up longer, in milliseconds; one step more may be under way by then. */
const SLICE = 10;

type Sliced<T> = {
  /** Asked before each slice but the first: false ends it all, and nothing more is heard. */
  valid(): boolean;
  done(value: T): void;
  failed(error: unknown): void;
  /** Runs the next slice when it may; the page's idle time where nothing is given. */
  next?(run: () => void): () => void;
};

/** Works in slices with the page's own work between them; the first one at once. Returns what ends it. */
export function inSlices<T>(clock: Clock, steps: Steps<T>, parts: Sliced<T>): () => void {
  const { valid, done, failed, next = (run) => clock.idle(run) } = parts;
  let cancel: (() => void) | null = null;
  let over = false;
  const slice = () => {
    cancel = null;
    if (over) return;
    try {
      const until = clock.now() + SLICE;
      for (;;) {
        const step = steps.next();
        if (over) return;
        if (step.done) {
          over = true;
          done(step.value);
          return;
        }
        if (clock.now() >= until) break;
      }
    } catch (error) {
      over = true;
      failed(error);
      return;
    }
    cancel = next(() => (valid() ? slice() : end()));
  };
  const end = () => {
    over = true;
    cancel?.();
  };
  slice();
  return end;
}

/** The same steps, which also add up how long they take, in milliseconds. */
export function* timed<T>(begin: () => Steps<T>, spent: { ms: number }): Steps<T> {
  let began = performance.now();
  const steps = begin();
  for (;;) {
    const step = steps.next();
    spent.ms += performance.now() - began;
    if (step.done) return step.value;
    yield;
    began = performance.now();
  }
}
