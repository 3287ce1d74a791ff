/**
 * Asks the reader in every frame of a tab what it sees. Runs in a page of the extension, so it may use nothing
 * from outside itself. Frames where nobody listens (not loaded yet, error pages, too small for a list) stay silent.
 * -> [{ frameId, reading, ms, worth }]; `worth`: whether the small script would have had the reader loaded; `ms` is the reader's own count where it gives one, else asking and answering together.
 */
export async function askFrames({ tabId, limit }) {
  const { chrome } = globalThis;
  const frames = (await chrome.webNavigation.getAllFrames({ tabId })) ?? [];
  const within = (promise) =>
    Promise.race([promise, new Promise((resolve) => setTimeout(() => resolve({ late: true }), limit))]);
  const answers = await Promise.all(
    frames.map(async ({ frameId }) => {
      try {
        const began = performance.now();
        const answer = await within(chrome.tabs.sendMessage(tabId, { type: 'tab.show' }, { frameId }));
        const reading = answer?.reading ?? answer;
        return typeof reading?.status === 'string'
          ? [{ frameId, reading, ms: answer.ms ?? performance.now() - began, worth: answer.worth }]
          : [];
      } catch {
        // Nobody listens there.
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
