import Dexie, { liveQuery } from 'dexie';

/** How long writes may gather before a query is run again that doesn't know what it looked at. */
const GATHER_MS = 150;

/**
 * Runs a query now and again whenever something it looked at changes, wherever it was written. `stop` ends it.
 * The query should await nothing but the store: what it asks for outside Dexie's zone isn't noted. Native awaits leave
 * that zone now and then; a query that came out of it is run again after every write.
 */
export function watch<T>(
  query: () => Promise<T>,
  onNext: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let isBlind = false;
  let isRunning = false;
  let wasWritten = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const subscribe = () =>
    liveQuery(async () => {
      isRunning = true;
      wasWritten = false;
      try {
        return await query();
      } finally {
        isRunning = false;
        isBlind = !isInZone();
        if (isBlind && wasWritten) runAgain();
      }
    }).subscribe({ next: onNext, error: onError });
  const runAgain = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      subscription.unsubscribe();
      subscription = subscribe();
    }, GATHER_MS);
  };
  // A query under way is left to its end: stopped at each write, it would never come to one.
  const onWrite = () => {
    if (isRunning) wasWritten = true;
    else if (isBlind) runAgain();
  };
  let subscription = subscribe();
  Dexie.on.storagemutated.subscribe(onWrite);
  return () => {
    Dexie.on.storagemutated.unsubscribe(onWrite);
    clearTimeout(timer);
    subscription.unsubscribe();
  };
}

/** Whether Dexie notes what is asked for here: its zone carries the notes of the query that is watched. */
function isInZone(): boolean {
  const { PSD } = Dexie.Promise as unknown as { PSD?: { subscr?: object } };
  return PSD?.subscr !== undefined;
}
