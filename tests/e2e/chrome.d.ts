import type { Browser } from 'webextension-polyfill';

declare global {
  /** What the tests ask an extension page: Chrome's promises have the polyfill's shapes. */
  const chrome: Browser & {
    action: { openPopup(options?: { windowId?: number }): Promise<void> };
    sidePanel: { open(options: { tabId?: number; windowId?: number }): Promise<void> };
  };
}
