import type { Browser, Page } from 'puppeteer-core';

/** Fixed by a preference, so that our pages have a known address. */
export const UUID = '0b9f5c1e-6f5c-4c7e-9a53-2f1f8a2a7d10';
const WAIT = 40_000;

/** What the tests ask of the browser from one of our pages. */
export type Asked = {
  storage: { local: { set(to: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
  permissions: { getAll(): Promise<{ permissions: string[]; origins: string[] }> };
  extension: { getBackgroundPage(): unknown };
  sidebarAction: { getPanel(about: object): Promise<string> };
};

export async function until<T>(what: string, look: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + WAIT;
  for (;;) {
    const found = await look();
    if (found) return found as NonNullable<T>;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Opens one of our pages; its navigation is never reported as done there, so it isn't awaited. */
export async function openOwn(browser: Browser, file: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.goto(`moz-extension://${UUID}/${file}`).catch(() => undefined);
  await until(`${file} with a heading`, () =>
    page.evaluate(() => document.querySelector('h1, h2')?.textContent ?? '').catch(() => ''),
  );
  return { page, errors };
}

/** The seller's click on "use on this site": the browser's own question can't be clicked from here. */
export async function grant(browser: Browser, origin: string): Promise<void> {
  const { page } = await openOwn(browser, 'welcome.html');
  await page.evaluate(async (granted) => {
    const { storage } = (globalThis as unknown as { browser: Asked }).browser;
    await storage.local.set({ 'granted-origins': [granted] });
  }, origin);
  await page.close();
}

/** How many hints stand on a page. */
export function hintsOn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('renhuo-hint').length);
}

/** Orders in the database, asked from one of our pages without our code; 0 where there is none yet. */
export function ordersKnown(own: Page): Promise<number> {
  return own.evaluate(
    () =>
      new Promise<number>((done) => {
        const asked = indexedDB.open('renhuo');
        asked.onerror = () => done(0);
        asked.onsuccess = () => {
          const db = asked.result;
          const end = (orders: number) => {
            db.close();
            done(orders);
          };
          if (!db.objectStoreNames.contains('shops')) return end(0);
          const all = db.transaction('shops').objectStore('shops').getAll();
          all.onsuccess = () => end(all.result.reduce((sum: number, shop) => sum + shop.counts.orders, 0));
          return undefined;
        };
      }),
  );
}
