import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../run/setup.mjs';
import { databaseFolder, openBrowser, sizeOf } from './browser.mjs';
import { busyWaits } from './busy.mjs';
import { emptySite, fillProfile } from './filling.mjs';
import { openFloor, openPanel, openPopup, popups, sendPage } from './own-pages.mjs';

const TIMES = 5;

/** Fills a fresh profile with `lines` order lines and measures everything on it, in a browser started anew. */
export async function measure(lines, { batch, code, keep, put }) {
  const profile = await mkdtemp(join(tmpdir(), 'renhuo-bench-'));
  const server = await emptySite();
  try {
    const empty = await openBrowser(profile, code);
    const filling = await fillProfile(empty, server.origin, lines, batch, put);
    await empty.context.close();
    const disk = await sizeOf(databaseFolder(profile));
    const first = await openBrowser(profile, code);
    const figures = await onFilled(first, filling.shape);
    await first.context.close();
    const second = await openBrowser(profile, code);
    // First thing after the start: the database has not been opened yet.
    const started = await openPopup(second);
    await second.context.close();
    const third = await openBrowser(profile, code);
    const floorStarted = await openFloor(third);
    await third.context.close();
    return { lines, disk, ...filling, ...figures, popup: { ...figures.popup, started, floorStarted } };
  } finally {
    server.close();
    if (keep) say(`profile kept: ${profile}`);
    else await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function onFilled(browser, shape) {
  const still = await browser.still();
  await still.evaluate(() => chrome.alarms.clearAll());
  const judge = await still.evaluate((now) => bench.judgeAll(now), shape.newest + 1000);
  say(`  judged in ${Math.round(judge.ms)} ms`);
  const preview = await still.evaluate((now) => bench.preview(now), shape.newest + 1000);
  say(`  preview in ${Math.round(preview.ms)} ms, first ${Math.round(preview.first)}`);
  // What follows from so many orders is worked out first, as at the end of an import.
  await plan(still);
  const start = Date.now();
  await still.evaluate(() => bench.outlookMade());
  say(`  outlook in ${Date.now() - start} ms`);
  const pages = await readPages(browser, still, shape);
  const subject = await still.evaluate((one) => bench.buyerOf(one, 77), shape);
  const panel = [];
  for (let i = 0; i < TIMES; i += 1) panel.push(await openPanel(browser, subject));
  const story = await still.evaluate(([key, now]) => bench.panel(key, now), [subject, shape.newest]);
  await plan(still);
  const popup = await popups(browser, TIMES);
  const busy = await busyWaits(browser, still, shape, subject);
  await still.close();
  return { judge, preview, pages, panel, story, popup, busy };
}

export function total(requests) {
  return Object.values(requests).reduce((sum, n) => sum + n, 0);
}

/** Pages of new and of known orders, through the worker as a reader sends them and in the store alone. */
async function readPages(browser, still, shape) {
  const tab = await browser.context.newPage();
  await tab.goto(`${shape.origin}/`);
  const through = (k, rows) => throughWorker(still, tab.url(), shape, k, rows);
  const times = { new50: [], new500: [], known500: [], store50: [], store500: [] };
  let next = shape.lines + shape.added;
  await through(next, 50);
  next += 50;
  for (let i = 0; i < TIMES; i += 1) {
    times.new50.push(await through(next, 50));
    times.new500.push(await through(next + 50, 500));
    times.known500.push(await through(knownFrom(shape, i / TIMES), 500));
    next += 550;
  }
  let requests = {};
  for (const [name, rows] of [
    ['store50', 50],
    ['store500', 500],
  ])
    for (let i = 0; i < TIMES; i += 1) {
      const done = await still.evaluate(([one, k, n]) => bench.onePage(one, k, n), [shape, next, rows]);
      times[name].push(done.ms);
      requests = { ...requests, [name]: done.requests };
      next += rows;
    }
  await tab.close();
  return { times, requests };
}

/** An order that is known still, the later the larger `part` (0 to 1): after two years orders are forgotten. */
export function knownFrom(shape, part) {
  return Math.floor(shape.lines * (0.4 + 0.5 * part));
}

/** Milliseconds to the worker's answer to one page of orders from order `k` on. */
export async function throughWorker(still, url, shape, k, rows) {
  const reading = await still.evaluate(
    ([one, from, n]) => {
      const orders = Array.from({ length: n }, (_, i) => bench.orderRow(one, from + n - 1 - i));
      return bench.readingOf(one, { orders }, Date.now());
    },
    [shape, k, rows],
  );
  const done = await sendPage(still, url, reading);
  if (!done.stored) throw new Error(`the worker stored nothing: ${JSON.stringify(done)}`);
  return done.ms;
}

/** Has the worker do what follows, and waits until the popup's snapshot is of now. */
async function plan(still) {
  await still.evaluate(async () => {
    const asked = Date.now();
    await chrome.runtime.sendMessage({ type: 'day.plan' });
    for (;;) {
      const { 'popup-snapshot': view } = await chrome.storage.local.get('popup-snapshot');
      if (view?.madeAt >= asked) return;
      await new Promise((done) => setTimeout(done, 200));
    }
  });
}
