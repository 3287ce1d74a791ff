import { browser } from 'wxt/browser';
import { isFirefox } from './target';

/**
 * Whether the browser never clears what we keep, by the permission we have. In Firefox that permission only lifts the
 * limit of size: there the browser has to be asked to keep it (`navigator.storage.persist`).
 */
export async function isUnlimited(): Promise<boolean> {
  return !isFirefox() && browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}
