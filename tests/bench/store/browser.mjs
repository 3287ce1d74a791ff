import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, root, say } from '../../run/setup.mjs';
import { withFloors } from './floors.mjs';

/** The key in the end-to-end build fixes its id. */
const ID = 'dopebelggilmcokdnbgflolcbmkgedfn';
const BUILD = join(root, '.output/chrome-mv3-e2e');

export function isBuilt() {
  return existsSync(join(BUILD, 'manifest.json'));
}

/**
 * A Chromium on the given profile with the built extension in it. Resolves with its context and `still`: a page on
 * the extension's origin that runs no code of ours, with the bench's own code loaded.
 */
export async function openBrowser(profile, code) {
  const found = await findChromium();
  const extension = await withFloors(BUILD);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless: true,
    viewport: { width: 420, height: 700 },
    args: [...found.args, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    env: { ...process.env, TZ: 'Asia/Shanghai' },
  });
  const listen = (worker) => worker.on('console', (line) => line.type() === 'error' && say(line.text()));
  context.serviceWorkers().forEach(listen);
  context.on('serviceworker', listen);
  const still = async () => {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`chrome-extension://${ID}/manifest.json`);
    await page.evaluate(code);
    return page;
  };
  return { context, still, address: (name) => `chrome-extension://${ID}/${name}` };
}

/** Ends the service worker as the browser does when it was idle. */
export async function killWorker(context) {
  const session = await context.browser().newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' && url.includes(ID)) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** Seconds of processor time that all processes of this browser have taken so far: a busy machine hardly changes them. */
export async function cpuSeconds(context) {
  const session = await context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Bytes of everything under a folder; 0 where there is none. */
export async function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(
    names.map(async (name) => {
      const one = await stat(join(folder, name)).catch(() => null);
      return one?.isFile() ? one.size : 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The folder of the extension's IndexedDB in a profile. */
export function databaseFolder(profile) {
  return join(profile, 'Default', 'IndexedDB');
}
