import { browser } from 'wxt/browser';
import { originOf } from './origins';
import { ownAddress } from './target';

type RawSender = {
  id?: string;
  url?: string;
  /** Whose frame it is, also where its address doesn't say (srcdoc, about:blank); "null" where it is nobody's. */
  origin?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
};

export type PageSender = { from: 'page'; tab: number; frame: number; origin: string; incognito: boolean };
export type Sender = { from: 'own' } | PageSender | { from: 'stranger' };

/** Who sent a message: one of our own pages, the reader in a frame of a page, or no one we listen to. */
export function senderOf(raw: RawSender): Sender {
  if (raw.id !== browser.runtime.id) return { from: 'stranger' };
  if (raw.url?.startsWith(ownAddress())) return { from: 'own' };
  const origin = originOf(raw.url?.startsWith('about:') ? raw.origin : raw.url);
  const tab = raw.tab?.id;
  if (origin === null || tab === undefined) return { from: 'stranger' };
  return { from: 'page', tab, frame: raw.frameId ?? 0, origin, incognito: raw.tab?.incognito ?? true };
}
