import type { Page } from 'puppeteer-core';
import { pddExport } from '../e2e/import-files';

/**
 * What a seller does on our pages, in a real Firefox. A page there is loaded freshly for each look and asked once: one
 * that is kept open for long stops answering.
 */

/** Opens one of our pages, asks it, and closes it. */
export type Ask = <T>(file: string, look: (page: Page) => Promise<T>) => Promise<T>;
export type Until = <T>(what: string, look: () => Promise<T>) => Promise<NonNullable<T>>;

/** How many records a table of the database has, or the first key of it. */
const tableOf = (page: Page, table: string) =>
  page.evaluate(
    (name) =>
      new Promise<string[]>((done) => {
        const asked = indexedDB.open('renhuo');
        asked.onerror = () => done([]);
        asked.onsuccess = () => {
          const db = asked.result;
          const keys = db.transaction(name).objectStore(name).getAllKeys();
          keys.onsuccess = () => {
            db.close();
            done(keys.result.map(String));
          };
        };
      }),
    table,
  );

export async function panelShowsAListing(ask: Ask, until: Until): Promise<void> {
  const key = await until('a listing that was read', () =>
    ask('popup.html', async (page) => (await tableOf(page, 'listings'))[0]),
  );
  await ask('popup.html', (page) =>
    page.evaluate(async (subject) => {
      const { storage } = (
        globalThis as unknown as { browser: { storage: { session: { set(of: object): Promise<void> } } } }
      ).browser;
      await storage.session.set({ 'panel-subject': subject });
    }, key),
  );
  await until('a verdict in the side panel', () =>
    ask('sidepanel.html', async (page) => {
      await page.waitForSelector('.verdict .tone', { timeout: 10_000 }).catch(() => null);
      return page.evaluate(() => document.querySelector('.verdict .tone')?.textContent ?? '');
    }),
  );
}

export async function settingsAreKept(ask: Ask, until: Until): Promise<void> {
  await ask('options.html', async (page) => {
    await page.waitForSelector('input[name=keep]');
    await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('input[name=keep]')[0]?.click());
    await page.waitForSelector('input[name=keep]:checked');
  });
  await until('the choice in a page opened anew', () =>
    ask('options.html', async (page) => {
      await page.waitForSelector('input[name=keep]');
      return page.evaluate(
        () => document.querySelectorAll<HTMLInputElement>('input[name=keep]')[0]?.checked === true,
      );
    }),
  );
}

export async function fileIsBroughtIn(ask: Ask, until: Until): Promise<void> {
  const shops = () => ask('popup.html', async (page) => (await tableOf(page, 'shops')).length);
  const before = await shops();
  await ask('options.html', async (page) => {
    await page.waitForSelector('.drop input[type=file]');
    await page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('.drop input[type=file]');
      const held = new DataTransfer();
      held.items.add(new File([text], 'orders_export.csv', { type: 'text/csv' }));
      if (!input) return;
      input.files = held.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, pddExport(20));
    await page.waitForSelector('article .btn-primary:not(:disabled)');
    await page.evaluate(() => document.querySelector<HTMLElement>('article .btn-primary')?.click());
    await page.waitForSelector('article .notice-good');
  });
  await until('the shop of the file', async () => (await shops()) > before);
}

export async function taskIsDone(ask: Ask, until: Until): Promise<void> {
  const open = () =>
    ask('popup.html', async (page) => {
      await page.waitForSelector('.tasks .check:not(.check-done)', { timeout: 10_000 }).catch(() => null);
      return page.evaluate(() => document.querySelector<HTMLElement>('.tasks > li')?.dataset.task ?? '');
    });
  const key = await until('a task for today', open);
  await ask('popup.html', async (page) => {
    await page.waitForSelector('.tasks .check:not(.check-done)');
    await page.evaluate(() => document.querySelector<HTMLElement>('.tasks .check')?.click());
    await page.waitForSelector('.tasks .btn-text, .tasks .check-done');
  });
  await until('the task gone from a popup opened anew', () =>
    ask('popup.html', async (page) => {
      await page
        .waitForSelector('progress.bar[value]:not([value="0"])', { timeout: 10_000 })
        .catch(() => null);
      return page.evaluate(
        (gone) =>
          Number(document.querySelector<HTMLProgressElement>('progress.bar')?.value) > 0 &&
          ![...document.querySelectorAll<HTMLElement>('.tasks > li')].some(
            (one) => one.dataset.task === gone,
          ),
        key,
      );
    }),
  );
}
