import { browser } from 'wxt/browser';

/** Which Renhuo in which browser. */
export function aboutUs(uiLanguage: string): { version: string; browser: string; uiLanguage: string } {
  return { version: browser.runtime.getManifest().version, browser: navigator.userAgent, uiLanguage };
}
