import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import { Missing } from '../setup.mjs';

const AWAKE = [
  // All tabs work at full speed, so that several pages can be read at the same time.
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
];

/** One headless Chromium (`chromium` as findChromium gives it) with one extension and a fresh profile. -> { context, extensionId, close }. */
export async function openChromium(chromium, extensionFolder) {
  const home = mkdtempSync(join(tmpdir(), 'renhuo-profile-'));
  const context = await playwright.launchPersistentContext(home, {
    executablePath: chromium.path,
    headless: true,
    viewport: { width: 1440, height: 1000 },
    acceptDownloads: false,
    args: [
      ...chromium.args,
      ...AWAKE,
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
    ],
  });
  const close = async () => {
    await context.close().catch(() => undefined);
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    return { context, extensionId: new URL(worker.url()).host, close };
  } catch (error) {
    await close();
    throw new Missing(`The extension did not start in Chromium. (${error.message})`);
  }
}
