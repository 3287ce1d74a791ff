/** What the extension shows and says: statuses, the reading itself, hints in the page. */

const STEP = 100;
const STILL = 4;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** The number of the tab that shows the dashboard; `other` than that one, where there are two. */
export function tabOf(desk, origin, other = null) {
  return desk.evaluate(
    async ([start, not]) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.url?.startsWith(start) && tab.id !== not)?.id ?? null;
    },
    [origin, other],
  );
}

/** The status the popup would show for the tab, or null where the reader has not looked yet. */
export function statusOf(desk, tab) {
  return desk.evaluate(async (key) => (await chrome.storage.session.get(key))[key] ?? null, `site:${tab}:0`);
}

/** What the reader reads now; null where nobody answers. */
export function readingOf(desk, tab) {
  return desk.evaluate(async (id) => {
    const answer = await chrome.tabs.sendMessage(id, { type: 'tab.show' }, { frameId: 0 }).catch(() => null);
    return answer?.reading ?? answer ?? null;
  }, tab);
}

/** Tells the background something, as one of our own pages does. */
export function tell(desk, message) {
  return desk.evaluate((it) => chrome.runtime.sendMessage(it), message);
}

/**
 * Waits until a look younger than `since` stands still (same time for half a second, and as many hints in the
 * page as the look says there are); after `patience` milliseconds takes what is there. -> `{ status, ms }`
 */
export async function settled({ desk, tab, page }, since, patience = 12_000) {
  let last = '';
  let still = 0;
  let status = null;
  while (Date.now() - since < patience) {
    status = await statusOf(desk, tab);
    const count = await page.locator('renhuo-hint').count();
    const now = status && status.readAt >= since ? `${status.readAt} ${count}` : '';
    const shown = status?.hints === count;
    still = now !== '' && now === last && shown ? still + 1 : 0;
    if (still >= STILL) return { status, ms: Date.now() - since - STILL * STEP };
    last = now;
    await sleep(STEP);
  }
  return { status: status && status.readAt >= since ? status : null, ms: Date.now() - since };
}

/**
 * All hints of the page with the row they stand in: `{ href, tone, word, why, covers }`, one entry a hint.
 * `covers` holds the words of the row that the hint lies upon by more than two pixels, or null.
 */
export function hintsOf(page) {
  return page.locator('renhuo-hint').evaluateAll((hosts) =>
    hosts.map((host) => {
      const row = host.closest('tr');
      const root = host.shadowRoot;
      const label = root?.querySelector('button')?.getAttribute('aria-label') ?? '';
      const word = root?.querySelector('[data-word]')?.getAttribute('data-word') ?? '';
      const face = root?.querySelector('[data-word]')?.getBoundingClientRect();
      const texts = row ? document.createTreeWalker(row, NodeFilter.SHOW_TEXT) : null;
      let covers = null;
      while (face && face.width > 0 && texts?.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const under = [...range.getClientRects()].some(
          (at) =>
            Math.min(at.right, face.right) - Math.max(at.left, face.left) > 2 &&
            Math.min(at.bottom, face.bottom) - Math.max(at.top, face.top) > 2,
        );
        if (under && texts.currentNode.textContent.trim()) covers ??= texts.currentNode.textContent.trim();
      }
      return {
        covers,
        href: row?.querySelector('a')?.getAttribute('href') ?? null,
        tone: root?.querySelector('[data-tone]')?.getAttribute('data-tone') ?? '',
        word,
        why: label.slice(word.length).replace(/^ — /, ''),
      };
    }),
  );
}
