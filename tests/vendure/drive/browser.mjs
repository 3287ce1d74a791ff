import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import { findChromium, Missing, root, runTool } from '../../run/setup.mjs';

const FIXED_ID = 'dopebelggilmcokdnbgflolcbmkgedfn';
const built = join(root, '.output/chrome-mv3-e2e');

/** Builds the extension that may read localhost without a grant. */
export async function buildExtension() {
  const { code } = await runTool('building the extension', 'wxt/bin/wxt.mjs', ['build', '--mode', 'e2e']);
  if (code !== 0) throw new Missing('The extension could not be built (its words stand above).');
}

/**
 * A Chromium with the extension and a fresh profile, its clock in Shanghai, where no day begins with UTC's.
 * -> `{ context, desk, close }`; `desk` is a page of the extension to ask questions from.
 */
export async function openBrowser() {
  const chromium = await findChromium();
  const home = mkdtempSync(join(tmpdir(), 'renhuo-vendure-'));
  // A copy: a build that is made during the run must not change the extension under it.
  const extensionFolder = join(home, 'extension');
  cpSync(built, extensionFolder, { recursive: true });
  const context = await playwright.launchPersistentContext(join(home, 'profile'), {
    executablePath: chromium.path,
    headless: true,
    viewport: { width: 1440, height: 1000 },
    locale: 'en-US',
    env: { ...process.env, TZ: 'Asia/Shanghai' },
    args: [
      ...chromium.args,
      '--lang=en-US',
      '--disable-renderer-backgrounding',
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
    ],
  });
  const close = async () => {
    await context.close().catch(() => undefined);
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    // Under load the worker may have come and gone before anyone listened; the key in the manifest fixes the id.
    const worker =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 20_000 }).catch(() => null));
    const own = `chrome-extension://${worker ? new URL(worker.url()).host : FIXED_ID}`;
    const desk = await context.newPage();
    await desk.goto(`${own}/options.html`);
    return { context, desk, own, close };
  } catch (error) {
    await close();
    throw new Missing(`The extension did not start in Chromium (${String(error.message).split('\n')[0]}).`);
  }
}
