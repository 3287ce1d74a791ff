import { browser } from 'wxt/browser';
import { storageKeys } from '../model/storage-keys';
import { watchKey } from './local';

type Openers = {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/**
 * Opens the side panel (Firefox: the sidebar). Call it first thing in a click, before any await. False where
 * the browser refused: Firefox opens it only for clicks in its own interface.
 */
export async function openPanel(tabId: number): Promise<boolean> {
  const openers = browser as unknown as Openers;
  try {
    if (openers.sidePanel) await openers.sidePanel.open({ tabId });
    else if (openers.sidebarAction) await openers.sidebarAction.open();
    else return false;
    return true;
  } catch (error) {
    console.info('panel not opened', String(error));
    return false;
  }
}

/** Subject key the panel shows, or null before the first. */
export async function panelSubject(): Promise<string | null> {
  const value = (await browser.storage.session.get(storageKeys.panel))[storageKeys.panel];
  return typeof value === 'string' ? value : null;
}

export async function setPanelSubject(subject: string): Promise<void> {
  await browser.storage.session.set({ [storageKeys.panel]: subject });
}

/** Calls back when a hint or a task sets another subject; `stop` ends it. */
export function watchPanelSubject(onNext: (subject: string | null) => void): () => void {
  return watchKey('session', storageKeys.panel, (value) => onNext(typeof value === 'string' ? value : null));
}
