import { askFrames, bestAnswer } from './ask.mjs';

const OPEN_MS = 15_000;
const ASK_MS = 4000;
const PAUSE_MS = 150;
/** A busy machine may need this long until the reader answers at all. */
const FIRST_MS = 15_000;
/** A page that shows nothing may still be fetching: nothing is believed only after this long without a word. */
const NOTHING_MS = 2000;

let visits = 0;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Two readings say the same when all but the clock agrees. */
const sameAs = (reading) => JSON.stringify({ ...reading, readAt: 0 });

/** Chrome's number for a Playwright page, found by an address nobody else has. */
async function tabIdOf(desk, page) {
  const mark = `about:blank#renhuo-${++visits}`;
  await page.goto(mark);
  return desk.evaluate(async (url) => {
    const tabs = await globalThis.chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url || tab.pendingUrl === url)?.id ?? null;
  }, mark);
}

/** True where no frame of the page holds a script: what stands there now is all that will ever stand there. */
async function isStill(page) {
  const counts = page.frames().map((frame) => frame.evaluate(() => globalThis.document.scripts.length));
  const all = Promise.all(counts).catch(() => [1]);
  return (await Promise.race([all, sleep(500).then(() => [1])])).every((count) => count === 0);
}

/**
 * Asks until two answers in a row agree, at most `wait` milliseconds once the reader answers at all.
 * -> { reading, ms, worth } or null.
 */
async function settled({ desk, wait }, tabId, page, state) {
  const began = Date.now();
  let last = null;
  let reading = null;
  while (!state.crashed) {
    const answers = await desk.evaluate(askFrames, { tabId, limit: ASK_MS }).catch(() => []);
    const answer = bestAnswer(answers);
    const best = answer?.reading ?? null;
    const spent = Date.now() - began;
    const now = best === null ? null : sameAs(best);
    if (best !== null) reading = { reading: best, ms: answer.ms, worth: answer.worth };
    if (best !== null && (await isStill(page))) return reading;
    const loaded = best?.status === 'read' && state.inFlight.size === 0;
    const quiet = loaded || spent >= Math.min(NOTHING_MS, wait);
    if (now !== null && now === last && quiet) return reading;
    if (spent >= (reading === null ? Math.max(wait, FIRST_MS) : wait)) return reading;
    last = now;
    await sleep(PAUSE_MS);
  }
  return null;
}

/** What went wrong while opening, as a problem code. */
function openingFailure(error) {
  const text = String(error?.message ?? error).split('\n')[0] ?? '';
  return { failed: 'page-not-loaded', detail: text.slice(0, 200) };
}

async function visit(tools, page, url, state) {
  const tabId = await tabIdOf(tools.desk, page);
  if (tabId === null) return { failed: 'reader-error', detail: 'the tab was not found' };
  const began = Date.now();
  const spent = () => Date.now() - began;
  let response;
  try {
    response = await page.goto(url, { waitUntil: 'commit', timeout: OPEN_MS });
  } catch (error) {
    return { ...openingFailure(error), ms: spent() };
  }
  if (response !== null && response.status() >= 400)
    return { failed: 'page-not-loaded', detail: `HTTP ${response.status()}`, ms: spent() };
  // A page that never finishes loading is still looked at as it stands.
  await page.waitForLoadState('load', { timeout: Math.max(tools.wait, 1000) }).catch(() => undefined);
  const seen = await settled(tools, tabId, page, state);
  if (state.crashed) return { failed: 'page-crashed', ms: spent() };
  return seen ?? { failed: 'no-answer', ms: spent() };
}

/** Opens one address in a tab of its own and reads it. -> { reading, ms, worth } or { failed, detail, ms }. */
export async function readTab(tools, url) {
  const page = await tools.context.newPage();
  const state = { crashed: false, inFlight: new Set() };
  const crash = new Promise((resolve) => {
    page.once('crash', () => {
      state.crashed = true;
      resolve({ failed: 'page-crashed', ms: 0 });
    });
  });
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  page.on('popup', (popup) => popup.close().catch(() => undefined));
  page.on('request', (request) => state.inFlight.add(request));
  for (const end of ['requestfinished', 'requestfailed'])
    page.on(end, (request) => state.inFlight.delete(request));
  try {
    return await Promise.race([visit(tools, page, url, state), crash]);
  } finally {
    // A tab whose script never yields can't be asked to close in time: leave it to the end of the browser.
    await Promise.race([page.close().catch(() => undefined), sleep(2000)]);
  }
}
