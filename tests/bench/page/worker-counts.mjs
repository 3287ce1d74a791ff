/** Counts what reaches the extension's background from pages, and the transactions it writes in. */
export async function countWorker(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
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
  });
  return { counts: () => worker.evaluate(() => ({ ...globalThis.__counts })) };
}
