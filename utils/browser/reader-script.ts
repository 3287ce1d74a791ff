import { browser } from 'wxt/browser';
import { grantedPatterns, hasGrant } from './grants';
import { originOf } from './origins';

/** The reader is registered at run time, for granted hosts alone; the manifest knows nothing of it. */
const ID = 'reader';
const FILE = 'content-scripts/reader.js';

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
  if (known && [...(known.matches ?? [])].sort().join() === matches.join()) return;
  const script = { id: ID, js: [FILE], matches, allFrames: true, runAt: 'document_idle' as const };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

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

/** Starts the reader in every open tab whose pages may be read, private ones left out. */
export async function injectEverywhere(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    const origin = originOf(tab.url);
    if (tab.id === undefined || tab.incognito || origin === null) continue;
    if (await hasGrant(origin)) await injectReader(tab.id);
  }
}
