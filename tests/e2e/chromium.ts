import { readdirSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { OwnMessage } from '../../utils/model/messages';
import type { Language } from '../../utils/model/settings';
import { findChromium } from '../run/setup.mjs';
import { until } from './until';

/** The key in the end-to-end build fixes its id. */
export const EXTENSION_ID = 'dopebelggilmcokdnbgflolcbmkgedfn';
export const BUILDS = {
  e2e: resolve(import.meta.dirname, '../../.output/chrome-mv3-e2e'),
  shipped: resolve(import.meta.dirname, '../../.output/chrome-mv3'),
};

/** Our own pages, by file name. */
export type OwnPage = `${string}.html`;

/** Every page of ours there is, as built. */
export function ownPages(): OwnPage[] {
  return readdirSync(BUILDS.e2e).filter((name): name is OwnPage => name.endsWith('.html'));
}

export type Extension = {
  context: BrowserContext;
  id: string;
  /** Opens one of our pages in a tab of its own. `behind` leaves the tab now in front there. */
  open(page: OwnPage, options?: { behind?: boolean }): Promise<Page>;
  /** An extension page that shows nothing, for asking chrome.* without waking any of our code. */
  spy(): Promise<Page>;
  /** Stops the service worker as the browser does when it has been idle. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
};

type Launch = {
  build?: keyof typeof BUILDS;
  headless?: boolean;
  args?: string[];
  dark?: boolean;
  /** A folder that outlives this browser, so that it can be started again with what it knew. */
  profile?: string;
  /** The language our pages and hints speak; null leaves it to the browser's own, which differs by machine. */
  language?: Language | null;
  /** True to begin as a new seller does, with little on show; else everything is open. */
  growing?: boolean;
};

/** Starts a Chromium with a fresh profile and the built extension in it. */
export async function launchExtension(launch: Launch = {}): Promise<Extension> {
  const folder = BUILDS[launch.build ?? 'e2e'];
  const profile = launch.profile ?? (await mkdtemp(join(tmpdir(), 'renhuo-profile-')));
  const isNew = (await readdir(profile)).length === 0;
  const { path, args } = await chromiumHere();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: launch.headless ?? true,
    // A window for a person is ended by whoever opened it, who also takes the profile away.
    handleSIGINT: launch.headless !== false,
    handleSIGTERM: launch.headless !== false,
    viewport: launch.headless === false ? null : { width: 1360, height: 900 },
    colorScheme: launch.dark ? 'dark' : 'light',
    args: [
      ...args,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(launch.args ?? []),
    ],
    // The demo shop keeps Chinese time; a reader without a profile takes the browser's zone.
    env: { ...process.env, TZ: 'Asia/Shanghai' },
  });
  const id = new URL((await workerOf(context)).url()).host;
  if (isNew) await closeWelcome(context, id);
  const language = launch.language === undefined ? 'zh-CN' : launch.language;
  if (language) await tell(context, id, { type: 'language.set', language });
  if (!launch.growing) await tell(context, id, { type: 'stage.open' });
  return {
    context,
    id,
    open: (page, options) => openOwn(context, id, page, options?.behind ?? false),
    spy: () => openSpy(context, id),
    killWorker: () => killWorker(context, id),
    async close() {
      await context.close();
      if (!launch.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function chromiumHere(): Promise<{ path: string; args: string[] }> {
  const path = process.env.RENHUO_CHROMIUM;
  const args = process.env.RENHUO_CHROMIUM_ARGS;
  // `npm test` looked for it already; a bare `npx playwright test` has not.
  if (path && args) return { path, args: JSON.parse(args) as string[] };
  return findChromium();
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
}

/** The first run opens the welcome page in front; the tests have seen it. */
async function closeWelcome(context: BrowserContext, id: string): Promise<void> {
  const welcome = await until('the welcome page', async () =>
    context.pages().find((page) => page.url() === `chrome-extension://${id}/welcome.html`),
  );
  if (context.pages().length === 1) await context.newPage();
  await welcome.close();
}

async function tell(context: BrowserContext, id: string, message: OwnMessage): Promise<void> {
  const spy = await openSpy(context, id);
  const done = await spy.evaluate((said) => chrome.runtime.sendMessage(said), message);
  if (!(done as { ok: boolean }).ok) throw new Error(`${message.type} was refused`);
}

async function openOwn(context: BrowserContext, id: string, page: OwnPage, behind: boolean): Promise<Page> {
  const address = `chrome-extension://${id}/${page}`;
  if (!behind) {
    const tab = await context.newPage();
    await tab.goto(address);
    await live(tab);
    return tab;
  }
  const spy = await openSpy(context, id);
  const opened = context.waitForEvent('page', (tab) => tab.url() === address || tab.url() === 'about:blank');
  await spy.evaluate((url) => chrome.tabs.create({ url, active: false }).then(() => undefined), address);
  const tab = await opened;
  await tab.waitForURL(address);
  await live(tab);
  return tab;
}

/** The popup's first picture takes neither clicks nor keys: it is what stood there last, until the live one is drawn. */
export async function live(page: Page): Promise<void> {
  if (page.url().endsWith('/popup.html'))
    await page.locator('#app > :not([inert])').first().waitFor({ state: 'attached' });
}

async function openSpy(context: BrowserContext, id: string): Promise<Page> {
  const address = `chrome-extension://${id}/manifest.json`;
  const standing = context.pages().find((page) => page.url() === address);
  if (standing) return standing;
  const front = context.pages().at(-1);
  const spy = await context.newPage();
  await spy.goto(address);
  await front?.bringToFront();
  return spy;
}

async function killWorker(context: BrowserContext, id: string): Promise<void> {
  const browser = context.browser();
  const session = browser ? await browser.newBrowserCDPSession() : null;
  if (!session) throw new Error('no browser session: the context was not launched by us');
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter((target) => target.type === 'service_worker' && target.url.includes(id));
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
