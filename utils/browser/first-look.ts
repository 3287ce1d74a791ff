import { storageKeys } from '../model/storage-keys';
import type { PopupView } from '../model/views';

/** What the popup's first picture is drawn from. `settings` are as they were stored, unchecked. */
export type FirstLook = { settings: unknown; snapshot: PopupView | null };

type Api = {
  i18n: { getUILanguage(): string };
  storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } };
};

/** Firefox's `browser` and Chrome's `chrome` both return promises: the first picture needn't wait for the polyfill. */
function plainApi(): Api {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  return browser ?? chrome;
}

/** Settings and snapshot in one question. */
export async function firstLook(): Promise<FirstLook> {
  const { settings, snapshot } = storageKeys;
  const found = await plainApi().storage.local.get([settings, snapshot]);
  return { settings: found[settings], snapshot: asView(found[snapshot]) };
}

/** The browser's own language, a BCP 47 tag. */
export function uiLanguage(): string {
  return plainApi().i18n.getUILanguage();
}

/** What is stored as a snapshot, where it is one. */
export function asView(value: unknown): PopupView | null {
  const isView =
    typeof value === 'object' && value !== null && 'tasks' in value && Array.isArray(value.tasks);
  return isView ? (value as PopupView) : null;
}
