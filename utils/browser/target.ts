import { browser } from 'wxt/browser';

/** True in Firefox, told by the scheme of our own address: its match patterns and side panel differ. */
export function isFirefox(): boolean {
  return ownAddress().startsWith('moz-extension:');
}

/** Where our own pages live, with a slash at the end. */
export function ownAddress(): string {
  // WXT types the paths it knows; the bare root is not among them.
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL('');
}
