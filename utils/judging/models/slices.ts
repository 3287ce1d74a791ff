/**
 * Long sums as generators: each `yield` is a place to stop, so that the background can do a slice, answer a
 * message, and go on. Nothing is kept between slices but the generator itself: a worker that dies starts anew.
 */
export type Work<T> = Generator<void, T, void>;

/** Goes on until the work is done or `isOver` says that the slice is. The result, or null where more is left. */
export function advance<T>(work: Work<T>, isOver: () => boolean): { result: T } | null {
  for (;;) {
    const step = work.next();
    if (step.done) return { result: step.value };
    if (isOver()) return null;
  }
}

/** All of it at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
