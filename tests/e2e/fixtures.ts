import { test as base, type Page } from '@playwright/test';
import { type RunningShop, startShop } from '../shop/server';
import type { DemoShop } from '../shop/shops';
import { type Extension, launchExtension } from './chromium';
import { shopOf } from './demo';

type WorkerFixtures = { running: RunningShop };
type TestFixtures = {
  extension: Extension;
  /** The big shop: what really happened in it. */
  shop: DemoShop;
  /** A tab, and every error its page reported. */
  page: Page;
  pageErrors: string[];
};

/** Each test gets a browser of its own with the extension freshly installed; the shop is one per worker. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's names
    async ({}, use) => {
      const running = await startShop();
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's names
  extension: async ({}, use, info) => {
    const extension = await launchExtension();
    const { tracing } = extension.context;
    // RENHUO_RECORD=1 keeps each run as a film of pictures: npx playwright show-trace out/recorded/….zip
    const recorded = process.env.RENHUO_RECORD === '1';
    if (recorded) await tracing.start({ screenshots: true, snapshots: true, title: info.title });
    await use(extension);
    const name = info.titlePath.join(' ').replace(/[^\p{L}\d]+/gu, '-');
    if (recorded) await tracing.stop({ path: `out/recorded/${name.slice(0, 100)}.zip` });
    await extension.close();
  },
  shop: async ({ running }, use) => use(shopOf(running, 'qinghe')),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first parameter's names
  pageErrors: async ({}, use) => use([]),
  page: async ({ extension, pageErrors }, use) => {
    const page = await extension.context.newPage();
    page.on('pageerror', (error) => pageErrors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') pageErrors.push(message.text());
    });
    await use(page);
  },
});
export { expect } from '@playwright/test';
