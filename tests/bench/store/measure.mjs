import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../run/setup.mjs';
import { cpuSeconds, databaseFolder, openBrowser, sizeOf } from './browser.mjs';
import { openPanel, openPopup, popups, sendPage } from './own-pages.mjs';

/** Rows between two lines of progress. */
const PART = 10_000;
const TIMES = 5;

/** Fills a fresh profile with `lines` order lines and measures everything on it. */
export async function measure(lines, { batch, code, keep }) {
  const profile = await mkdtemp(join(tmpdir(), 'renhuo-bench-'));
  const server = await emptySite();
  try {
    const first = await openBrowser(profile, code);
    const figures = await onFreshBrowser(first, server.origin, lines, batch);
    await first.context.close();
    const disk = await sizeOf(databaseFolder(profile));
    const second = await openBrowser(profile, code);
    // First thing after the start: the database has not been opened yet.
    const started = await openPopup(second);
    await second.context.close();
    return { lines, ...figures, popup: { ...figures.popup, started }, disk };
  } finally {
    server.close();
    if (keep) say(`profile kept: ${profile}`);
    else await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function onFreshBrowser(browser, origin, lines, batch) {
  const still = await browser.still();
  // A minute after its installation the worker works everything through once: not while rows are being timed.
  await still.evaluate(() => chrome.alarms.clearAll());
  const shape = await still.evaluate(
    ([n, now, site]) => bench.shapeOf(n, now, site),
    [lines, Math.floor(Date.now() / 1000) * 1000, origin],
  );
  const timed = async (run) => {
    const before = await cpuSeconds(browser.context);
    const done = await run();
    return { ...done, cpu: (await cpuSeconds(browser.context)) - before };
  };
  const raw = await timed(() => putRaw(still, shape, batch));
  await still.evaluate(
    ([one, size]) => bench.fillListings(one, 0, one.listings, size),
    [shape, Math.min(500, batch)],
  );
  const ours = await timed(() => fill(still, shape, batch, 'stored'));
  const again = await timed(() => fill(still, shape, batch, 'again'));
  const judge = await still.evaluate((now) => bench.judgeAll(now), shape.newest + 1000);
  const preview = await still.evaluate((now) => bench.preview(now), shape.newest + 1000);
  // What follows from so many orders is worked out first, as at the end of an import.
  await plan(still);
  await still.evaluate(() => bench.outlookMade());
  const pages = await readPages(browser, still, shape);
  const subject = await still.evaluate((one) => bench.buyerOf(one, 77), shape);
  const panel = await openPanel(browser, subject);
  const story = await still.evaluate(([key, now]) => bench.panel(key, now), [subject, shape.newest]);
  await plan(still);
  const popup = await popups(browser, TIMES);
  await still.close();
  return { raw, ours, again, judge, preview, pages, panel, story, popup };
}

async function putRaw(still, shape, batch) {
  let ms = 0;
  for (let from = 0; from < shape.lines; from += PART) {
    const to = Math.min(shape.lines, from + PART);
    ms += await still.evaluate(
      ([one, a, b, size]) => bench.putRaw(one, a, b, size),
      [shape, from, to, batch],
    );
    progress('raw', to, shape.lines, ms);
  }
  await still.evaluate(() => bench.dropRaw());
  return { ms };
}

async function fill(still, shape, batch, word) {
  const sum = { ms: 0, changed: 0, requests: 0 };
  for (let from = 0; from < shape.lines; from += PART) {
    const to = Math.min(shape.lines, from + PART);
    const done = await still.evaluate(
      ([one, a, b, size]) => bench.fillOrders(one, a, b, size),
      [shape, from, to, batch],
    );
    sum.ms += done.ms;
    sum.changed += done.changed;
    sum.requests += total(done.requests);
    progress(word, to, shape.lines, sum.ms);
  }
  sum.ms += await still.evaluate(() => bench.foldAll());
  return sum;
}

export function total(requests) {
  return Object.values(requests).reduce((sum, n) => sum + n, 0);
}

function progress(word, rows, of, ms) {
  if (rows % (PART * 5) === 0 || rows === of)
    say(`  ${word}: ${rows} of ${of}, ${Math.round(rows / (ms / 1000))} rows/s`);
}

/** Pages of new and of known orders, through the worker as a reader sends them and in the store alone. */
async function readPages(browser, still, shape) {
  const tab = await browser.context.newPage();
  await tab.goto(`${shape.origin}/`);
  const through = async (k, rows) => {
    const reading = await still.evaluate(
      ([one, from, n]) => {
        const orders = Array.from({ length: n }, (_, i) => bench.orderRow(one, from + n - 1 - i));
        return bench.readingOf(one, { orders }, Date.now());
      },
      [shape, k, rows],
    );
    const done = await sendPage(still, tab.url(), reading);
    if (!done.stored) throw new Error(`the worker stored nothing: ${JSON.stringify(done)}`);
    return done.ms;
  };
  const times = { new50: [], new500: [], known500: [], store50: [], store500: [] };
  let next = shape.lines;
  await through(next, 50);
  next += 50;
  for (let i = 0; i < TIMES; i += 1) {
    times.new50.push(await through(next, 50));
    times.new500.push(await through(next + 50, 500));
    times.known500.push(await through(Math.floor((shape.lines / TIMES) * i), 500));
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

/** A site of ours on this machine whose one page is empty: readings must come from a granted origin. */
async function emptySite() {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>bench</title>'),
  );
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
