import { browser } from 'wxt/browser';

/** One value of storage.local, unchecked: whoever asks knows its shape. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

export async function dropLocal(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Calls back with each new value of one key; `stop` ends it. */
export function watchKey(
  area: 'local' | 'session',
  key: string,
  onNext: (value: unknown) => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, where: string) => {
    if (where === area && key in changes) onNext(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
