import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, root } from '../../run/setup.mjs';

/** The key in the end-to-end build fixes its id. */
const ID = 'dopebelggilmcokdnbgflolcbmkgedfn';
const BUILD = `${root}/.output/chrome-mv3-e2e`;
export const OWN = `chrome-extension://${ID}`;

/** A site of ours on this machine, granted to the end-to-end build, whose one page is empty. */
export async function emptySite() {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>faults</title>'),
  );
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/** A browser on a profile, a tab of the site, and a page of the extension's origin that runs no code of ours. */
export async function openSession(profile, site) {
  const found = await findChromium();
  await allowReload(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless: true,
    // Chromium itself ends with the test; nothing here may wait for it.
    handleSIGINT: true,
    args: [...found.args, `--disable-extensions-except=${BUILD}`, `--load-extension=${BUILD}`],
  });
  const tab = await context.newPage();
  await tab.goto(`${site.origin}/`);
  const session = { context, tab, still: null, site };
  await showOwnPages(session);
  return session;
}

/** Without developer mode a reloaded extension stays switched off. */
async function allowReload(profile) {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** Opens a page of the extension's origin, once there is one: after a reload the old one is gone. */
export async function showOwnPages(session) {
  for (let tries = 0; ; tries += 1) {
    const still = await session.context.newPage();
    try {
      await still.goto(`${OWN}/manifest.json`);
      // Extensions are loaded before the first page of theirs is; the worker may still be on its way.
      await still.evaluate(() => chrome.runtime.sendMessage({ type: 'day.plan' }).catch(() => null));
      session.still = still;
      return;
    } catch (error) {
      await still.close().catch(() => undefined);
      if (tries === 50) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

export async function killWorker({ context }) {
  const session = await context.browser().newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' && url.includes(ID)) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** Numbers of the processes that run on a profile: ours, and no one else's. */
export async function browserProcess({ context }) {
  const session = await context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.find(({ type }) => type === 'browser').id;
}
