import { browser } from 'wxt/browser';
import type { TeachMessage } from '../model/messages';
import { storageKeys } from '../model/storage-keys';
import type { TaughtMapping } from '../model/taught';
import { type TeachSession, type TeachTried, teachSession, teachTried } from '../model/teaching';
import { watchKey } from './local';

const PICK = 'content-scripts/teacher.js';
const APPLY = 'content-scripts/taught.js';

/** The page that is being shown to us, or null. */
export async function readTeaching(): Promise<TeachSession | null> {
  return valid((await browser.storage.session.get(storageKeys.teaching))[storageKeys.teaching]);
}

/** Background only; null ends it. */
export async function writeTeaching(session: TeachSession | null): Promise<void> {
  if (session) await browser.storage.session.set({ [storageKeys.teaching]: session });
  else await browser.storage.session.remove(storageKeys.teaching);
}

/** Calls back at every change, not at once; `stop` ends it. */
export function watchTeaching(onNext: (session: TeachSession | null) => void): () => void {
  return watchKey('session', storageKeys.teaching, (value) => onNext(valid(value)));
}

/** Starts the script that lets a row be picked in one frame. False where the browser refuses. */
export function injectTeacher(tabId: number, frame: number): Promise<boolean> {
  return inject(PICK, tabId, frame);
}

/** Lets the reader in one frame apply what was taught. False where the browser refuses. */
export function injectTaught(tabId: number, frame: number): Promise<boolean> {
  return inject(APPLY, tabId, frame);
}

async function inject(file: string, tabId: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frame] }, files: [file as never] });
    return true;
  } catch (error) {
    console.info(`${file} not started`, String(error));
    return false;
  }
}

/** Takes the picking away from a page. A page that is gone needs none of it. */
export async function stopTeacher({ tab, frame }: Pick<TeachSession, 'tab' | 'frame'>): Promise<void> {
  await toTeacher(tab, frame, { type: 'teach.stop' });
}

/** How the page would be read with a mapping; null where the page is gone or answers nonsense. */
export async function tryMapping(
  { tab, frame }: Pick<TeachSession, 'tab' | 'frame'>,
  mapping: TaughtMapping,
): Promise<TeachTried | null> {
  const parsed = teachTried.safeParse(await toTeacher(tab, frame, { type: 'teach.try', mapping }));
  return parsed.success ? parsed.data : null;
}

async function toTeacher(tab: number, frameId: number, message: TeachMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId });
  } catch (error) {
    console.info('no page that is being shown', String(error));
    return null;
  }
}

function valid(value: unknown): TeachSession | null {
  const parsed = teachSession.safeParse(value);
  return parsed.success ? parsed.data : null;
}
