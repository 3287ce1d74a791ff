import { browser } from 'wxt/browser';
import { grantedPatterns, hasGrant } from './grants';
import { originOf } from './origins';

/** The reader is registered at run time, for granted hosts alone; the manifest knows nothing of it. */
const ID = 'reader';
const FILE = 'content-scripts/reader.js';
/** What that small script asks for where there could be something to read. */
const READING = 'content-scripts/reading.js';

let queue: Promise<void> = Promise.resolve();

/** Makes the registration match the grants. Calls at once wait for one another. */
export function syncReader(): Promise<void> {
  queue = queue.then(sync, sync);
  return queue;
}

async function sync(): Promise<void> {
  const matches = (await grantedPatterns()).sort();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const sameHosts = known && [...(known.matches ?? [])].sort().join() === matches.join();
  if (sameHosts && (known as OfFrames).matchOriginAsFallback !== false) return;
  const script = { id: ID, js: [FILE], matches, allFrames: true, runAt: 'document_idle' as const };
  const put = (wanted: typeof script) =>
    known
      ? browser.scripting.updateContentScripts([wanted])
      : browser.scripting.registerContentScripts([wanted]);
  const withFrames: typeof script & OfFrames = { ...script, matchOriginAsFallback: true };
  try {
    await put(withFrames);
  } catch (error) {
    // Chrome before 119 doesn't know the word: frames without an address stay unread there.
    console.info('frames without an address are left out', String(error));
    await put(script);
  }
}

/** Frames without an address of their own (srcdoc, about:blank) count as their page's; the polyfill's types lack it. */
type OfFrames = { matchOriginAsFallback?: boolean };

/** Starts the reader in a tab that is open already. False where the browser refuses (closed, or its own page). */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: [FILE as never] });
    return true;
  } catch (error) {
    console.info('reader not started', String(error));
    return false;
  }
}

/** Loads the reader itself into one frame. False where the browser refuses: the frame went elsewhere, or is closed. */
export async function injectReading(tabId: number, frame: number): Promise<boolean> {
  try {
    const target = { tabId, frameIds: [frame] };
    await browser.scripting.executeScript({ target, files: [READING as never] });
    return true;
  } catch (error) {
    console.info('reading not started', String(error));
    return false;
  }
}

/** Starts the reader in every open tab whose pages may be read, private ones left out. */
export async function injectEverywhere(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    const origin = originOf(tab.url);
    if (tab.id === undefined || tab.incognito || origin === null) continue;
    if (await hasGrant(origin)) await injectReader(tab.id);
  }
}
