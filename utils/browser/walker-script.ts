import { browser } from 'wxt/browser';
import { parseAnswer, type WalkerAnswer, type WalkerJob } from '../model/walk';

const FILE = 'walker.js';

/**
 * Puts the walker's script into one frame, where it isn't yet, and gives it one job. Null where the browser refuses
 * (closed tab, its own page) or the frame is gone.
 */
export async function askWalker(tab: number, frame: number, job: WalkerJob): Promise<WalkerAnswer | null> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({ target, files: [FILE as never] });
    const [told] = await browser.scripting.executeScript({ target, func: tell, args: [job] });
    return parseAnswer(told?.result);
  } catch (error) {
    console.info('walker not reached', String(error));
    return null;
  }
}

/** Runs in the page's isolated world: nothing from outside of it may be used. */
function tell(job: WalkerJob): unknown {
  const world = globalThis as unknown as Record<symbol, ((job: WalkerJob) => unknown) | undefined>;
  return world[Symbol.for('renhuo.walker')]?.(job) ?? null;
}

/** Takes a tab to an address. */
export async function goTo(tab: number, url: string): Promise<void> {
  await browser.tabs.update(tab, { url });
}

/** Loads a tab's page anew. */
export async function reload(tab: number): Promise<void> {
  await browser.tabs.reload(tab);
}

/** What a tab shows; null where it is gone. `loading`: the browser still waits for it. */
export async function tabNow(tab: number): Promise<{ url: string; loading: boolean } | null> {
  try {
    const { url, status } = await browser.tabs.get(tab);
    return { url: url ?? '', loading: status === 'loading' };
  } catch (error) {
    console.info('tab gone', String(error));
    return null;
  }
}
