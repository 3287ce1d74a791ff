/**
 * What a page or a panel waits for goes before what the background does by itself. Such work is done in short slices and
 * calls `giveWay` between them: it goes on once nobody waits.
 */

/** Held, shared, by own pages as long as they wait for something of the store. */
const LOCK = 'somebody-waits';
/** A request that never comes to its end must not stop the background for good. Milliseconds. */
const LONGEST_MS = 2000;

/** Waited long enough; or the page goes away. */
const GOES_ON = ['AbortError', 'TimeoutError', 'InvalidStateError'];

let answering = 0;
const waiting = new Set<() => void>();

/** Answers a page's request: the background's own work stands still meanwhile. */
export async function atOnce<T>(answer: () => Promise<T>): Promise<T> {
  answering += 1;
  try {
    return await answer();
  } finally {
    answering -= 1;
    if (answering === 0) for (const go of [...waiting]) go();
  }
}

/** For own pages, which run beside the background: it gives way until the answered function is called. */
export function waits(): () => void {
  let release = (): void => undefined;
  const until = new Promise<void>((go) => {
    release = go;
  });
  // Without locks, as in tests, nobody gives way.
  locks()
    ?.request(LOCK, { mode: 'shared' }, () => until)
    .catch(asUsual);
  return release;
}

/** Lets messages and timers have their turn, a page draw and answer clicks. */
export function breathe(): Promise<void> {
  return new Promise((go) => setTimeout(go, 0));
}

/** The same, and lets those who wait have theirs. */
export async function giveWay(): Promise<void> {
  await breathe();
  if (answering > 0) await answered();
  const all = locks();
  const isFree = await all?.request(LOCK, { ifAvailable: true }, (lock) => lock !== null);
  // Granted as soon as no own page holds it.
  if (isFree === false)
    await all?.request(LOCK, { signal: AbortSignal.timeout(LONGEST_MS) }, () => undefined).catch(asUsual);
}

function answered(): Promise<void> {
  return new Promise((done) => {
    const go = () => {
      clearTimeout(timer);
      waiting.delete(go);
      done();
    };
    const timer = setTimeout(go, LONGEST_MS);
    waiting.add(go);
  });
}

function locks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}

function asUsual(error: unknown): void {
  if (error instanceof DOMException && GOES_ON.includes(error.name)) return;
  throw error;
}
