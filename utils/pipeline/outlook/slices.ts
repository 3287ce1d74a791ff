import { advance, type Work } from '../../judging/models/slices';
import type { Slice } from '../../store/slices';
import { giveWay } from '../give-way';

/** A slice of computing: who waits for something waits no longer. Milliseconds. */
const SLICE_MS = 25;

/** Does long work a slice at a time. */
export async function inSlices<T>(work: Work<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    const done = advance(work, () => performance.now() >= until);
    if (done) return done.result;
    await giveWay();
  }
}

/** Walks a table slice by slice. */
export async function walkSlices<T>(
  next: (after: string | null) => Promise<Slice<T>>,
  take: (rows: T[]) => void,
): Promise<void> {
  let after: string | null = null;
  do {
    const slice: Slice<T> = await next(after);
    take(slice.rows);
    after = slice.next;
    await giveWay();
  } while (after !== null);
}
