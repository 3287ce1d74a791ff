import Dexie, { liveQuery } from 'dexie';

/** Writes that come closer together than this are answered together, and at the latest after `MOST_MS`. */
const QUIET_MS = 300;
const MOST_MS = 3000;

/**
 * Runs a query now and again whenever something it looked at changes, wherever it was written. `stop` ends it.
 * Dexie notes what a query looks at only as far as its own zone reaches, which native awaits leave now and then, in one
 * branch or in all: so once writes pause the query is run again whatever they were.
 */
export function watch<T>(
  query: () => Promise<T>,
  onNext: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let running = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const subscribe = () =>
    liveQuery(async () => {
      running += 1;
      try {
        return await query();
      } finally {
        running -= 1;
      }
    }).subscribe({ next: onNext, error: onError });
  let subscription = subscribe();
  const rest = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
  };
  const runAgain = () => {
    rest();
    // A query under way is left to its end: stopped at each write, it would never come to one.
    if (running > 0) {
      quiet = setTimeout(runAgain, QUIET_MS);
      return;
    }
    subscription.unsubscribe();
    subscription = subscribe();
  };
  const onWrite = () => {
    clearTimeout(quiet);
    quiet = setTimeout(runAgain, QUIET_MS);
    latest ??= setTimeout(runAgain, MOST_MS);
  };
  Dexie.on.storagemutated.subscribe(onWrite);
  return () => {
    Dexie.on.storagemutated.unsubscribe(onWrite);
    rest();
    subscription.unsubscribe();
  };
}
