/**
 * Asks the reader in every frame of a tab what it sees. Runs in a page of the extension, so it may use nothing
 * from outside itself. Frames without a reader get the shipped script put in, and are asked again next time.
 * -> [{ frameId, reading, ms }]; `ms` is asking and answering together.
 */
export async function askFrames({ tabId, script, profile, limit }) {
  const { chrome } = globalThis;
  const frames = (await chrome.webNavigation.getAllFrames({ tabId })) ?? [];
  const within = (promise) =>
    Promise.race([promise, new Promise((resolve) => setTimeout(() => resolve({ late: true }), limit))]);
  const answers = await Promise.all(
    frames.map(async ({ frameId }) => {
      try {
        const began = performance.now();
        const message = profile === null ? { type: 'tab.show' } : { type: 'tab.show', profile };
        const answer = await within(chrome.tabs.sendMessage(tabId, message, { frameId }));
        const reading = answer?.reading ?? answer;
        return typeof reading?.status === 'string'
          ? [{ frameId, reading, ms: performance.now() - began }]
          : [];
      } catch {
        // Nobody listens there yet. Frames that may not be touched (error pages, about:) stay silent.
        const put = chrome.scripting.executeScript({
          target: { tabId, frameIds: [frameId] },
          files: [script],
        });
        await within(put.catch(() => null));
        return [];
      }
    }),
  );
  return answers.flat();
}

const RANK = { read: 2, empty: 1, unreadable: 0 };

/** The answer that speaks for the page: a read one with most health, the main frame first on ties. */
export function bestAnswer(answers) {
  return [...answers].sort(
    (a, b) =>
      (RANK[b.reading.status] ?? 0) - (RANK[a.reading.status] ?? 0) ||
      b.reading.health - a.reading.health ||
      a.frameId - b.frameId,
  )[0];
}
