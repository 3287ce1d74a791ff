import { browser } from 'wxt/browser';

const HOW_LONG = 10 * 60_000;
const keyOf = (origin: string) => `trust:${origin}`;

/** Notes that the seller looked at a site's page and says it is right. `now` in epoch ms; holds for ten minutes. */
export async function trustSite(origin: string, now: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(origin)]: now });
}

/** Whether the seller said so lately. */
export async function isTrusted(origin: string, now: number): Promise<boolean> {
  const said = (await browser.storage.session.get(keyOf(origin)))[keyOf(origin)];
  return typeof said === 'number' && now - said >= 0 && now - said < HOW_LONG;
}
