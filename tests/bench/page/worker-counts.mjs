/** The background begins what can wait after a pause of at least so many milliseconds. */
const PUT_OFF_MS = 500;
/** Longer than that, so that what was put off before has begun. */
const STILL_MS = 1000;

/**
 * Counts what reaches the extension's background from pages, and the transactions it writes in. With `hold`, what
 * the background puts off until later stays put off, so that a slow machine counts the same as a quick one: only
 * what a page's answer waits for.
 */
export async function countWorker(context, { hold = false } = {}) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    ({ hold, putOff }) => {
      if (globalThis.__counts) return;
      const counts = { messages: 0, transactions: 0 };
      globalThis.__counts = counts;
      globalThis.chrome.runtime.onMessage.addListener((message) => {
        if (String(message?.type).startsWith('page.')) counts.messages += 1;
        return undefined;
      });
      const open = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function transaction(...args) {
        if (args[1] === 'readwrite') counts.transactions += 1;
        return open.apply(this, args);
      };
      if (!hold) return;
      const later = globalThis.setTimeout;
      globalThis.setTimeout = (run, ms, ...args) => later(run, ms >= putOff ? 2 ** 30 : ms, ...args);
    },
    { hold, putOff: PUT_OFF_MS },
  );
  const counts = () => worker.evaluate(() => ({ ...globalThis.__counts }));
  if (hold) await still(counts, worker);
  return { counts };
}

/** Waits until work that was under way before is done, and counts from nought. */
async function still(counts, worker) {
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    await new Promise((done) => setTimeout(done, STILL_MS));
    now = (await counts()).transactions;
  }
  await worker.evaluate(() => Object.assign(globalThis.__counts, { messages: 0, transactions: 0 }));
}
