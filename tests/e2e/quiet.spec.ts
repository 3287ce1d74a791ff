import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { startShop } from '../shop/server';
import { type Extension, launchExtension, ownPages } from './chromium';
import { hintsOn } from './hints';
import { readSmallShop } from './small-shop';

type NetLog = { events: { params?: { url?: string; initiator?: string } }[] };

/** Opens all our pages and uses the extension as a seller would. */
async function walk(
  extension: Extension,
  origin: string,
  running: Awaited<ReturnType<typeof startShop>>,
): Promise<void> {
  const page = await extension.context.newPage();
  await readSmallShop(extension, page, running);
  expect((await hintsOn(page)).length).toBeGreaterThan(0);
  await page.locator('renhuo-hint button').first().click();
  for (const file of ownPages()) {
    const own = await extension.open(file, { behind: true });
    await own.locator('h1, h2').first().waitFor();
    await own.close();
  }
  await page.goto(`${origin}/en/orders`);
}

test('the extension sends nothing anywhere', async ({ browserName: _ }, info) => {
  const log = info.outputPath('net-log.json');
  const running = await startShop();
  const extension = await launchExtension({ args: [`--log-net-log=${log}`] });
  const asked: string[] = [];
  extension.context.on('request', (request) => asked.push(request.url()));
  try {
    await walk(extension, running.origin, running);
  } finally {
    await extension.close();
    await running.close();
  }
  const own = `chrome-extension://${extension.id}`;
  // What pages asked for: the shop's own addresses and our own files, nothing else.
  const strange = asked.filter(
    (url) => !url.startsWith(running.origin) && !url.startsWith(own) && !url.startsWith('data:'),
  );
  expect(strange).toEqual([]);
  // The browser's own log: not one request begun by the extension, its worker included.
  const { events } = JSON.parse(await readFile(log, 'utf8')) as NetLog;
  const begun = events.filter(({ params }) => params?.initiator?.startsWith('chrome-extension://'));
  expect(
    begun.filter(({ params }) => !params?.url?.startsWith(own)).map(({ params }) => params?.url),
  ).toEqual([]);
  // The log did see requests: the shop's own.
  expect(events.some(({ params }) => params?.url?.startsWith(running.origin))).toBe(true);
  // A content script's request would carry the page's name, so the shop's list of what was asked must hold only its own.
  const served = new Set(running.served.map((path) => path.split('?')[0]));
  expect(
    [...served].filter(
      (path) =>
        !/^\/(switch|static\/(app|late)\.js|static\/style\.css|(zh|en)\/(products|orders|settings))$/.test(
          path ?? '',
        ),
    ),
  ).toEqual([]);
});
