import { parseSettings, type Settings } from '../model/settings';
import { storageKeys } from '../model/storage-keys';
import { readLocal, watchKey, writeLocal } from './local';

/** The settings in force; whatever is damaged falls back to how it is at install. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await readLocal(storageKeys.settings));
}

/** Background only: own pages ask by message. */
export async function writeSettings(settings: Settings): Promise<void> {
  await writeLocal(storageKeys.settings, settings);
}

/** Calls back at every change, not at once; `stop` ends it. */
export function watchSettings(onNext: (settings: Settings) => void): () => void {
  return watchKey('local', storageKeys.settings, (value) => onNext(parseSettings(value)));
}
