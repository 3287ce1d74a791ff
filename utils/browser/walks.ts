import { browser } from 'wxt/browser';
import { parseWalks, type Walks } from '../model/walk';
import { readLocal, watchKey, writeLocal } from './local';

/** Walks outlive the worker and the browser. */
const KEY = 'walks';
/** Set while this run of the browser has a walk: what still says "running" after a restart does not run. */
const SESSION = 'walking';
const PACE = 'walk-pause';
const USUAL_PAUSE = 3;

export async function readWalks(): Promise<Walks> {
  return parseWalks(await readLocal(KEY));
}

/** Background only. */
export async function writeWalks(walks: Walks): Promise<void> {
  await writeLocal(KEY, walks);
}

/** Calls back at every change, not at once; `stop` ends it. */
export function watchWalks(onNext: (walks: Walks) => void): () => void {
  return watchKey('local', KEY, (value) => onNext(parseWalks(value)));
}

export async function isSameSession(): Promise<boolean> {
  return (await browser.storage.session.get(SESSION))[SESSION] === true;
}

export async function markSession(): Promise<void> {
  await browser.storage.session.set({ [SESSION]: true });
}

/** Seconds between two pages, on average. */
export async function readWalkPause(): Promise<number> {
  const value = await readLocal(PACE);
  return typeof value === 'number' && value >= 0 && value <= 120 ? value : USUAL_PAUSE;
}

/** Background only. */
export async function writeWalkPause(seconds: number): Promise<void> {
  await writeLocal(PACE, seconds);
}
