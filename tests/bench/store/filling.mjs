import { createServer } from 'node:http';
import { say } from '../../run/setup.mjs';
import { cpuSeconds } from './browser.mjs';
import { total } from './measure.mjs';

/** Rows between two lines of progress. */
const PART = 10_000;

/** Rows after those that were put. */
const AFTER = 20_000;

/**
 * Fills a fresh profile: the rows of plain IndexedDB first, then ours, then ours once more; where the lines are put
 * straight into the store, this is done with those that come after them.
 */
export async function fillProfile(browser, origin, lines, batch, put) {
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
  await still.evaluate(
    ([one, size]) => bench.fillListings(one, 0, one.listings, size),
    [shape, Math.min(500, batch)],
  );
  if (put) {
    const start = Date.now();
    await still.evaluate((one) => bench.putOrders(one), shape);
    say(`  put in ${Math.round((Date.now() - start) / 1000)} s`);
  }
  const [from, to] = put ? [lines, lines + AFTER] : [0, lines];
  const raw = await timed(() => putRaw(still, shape, from, to, batch));
  const ours = await timed(() => fill(still, shape, from, to, batch, 'stored'));
  const again = await timed(() => fill(still, shape, from, to, batch, 'again'));
  await still.close();
  return { shape: { ...shape, added: put ? AFTER : 0 }, rows: to - from, raw, ours, again };
}

async function putRaw(still, shape, first, end, batch) {
  let ms = 0;
  for (let from = first; from < end; from += PART) {
    const to = Math.min(end, from + PART);
    ms += await still.evaluate(
      ([one, a, b, size]) => bench.putRaw(one, a, b, size),
      [shape, from, to, batch],
    );
    progress('raw', to - first, end - first, ms);
  }
  await still.evaluate(() => bench.dropRaw());
  return { ms };
}

async function fill(still, shape, first, end, batch, word) {
  const sum = { ms: 0, changed: 0, requests: 0 };
  for (let from = first; from < end; from += PART) {
    const to = Math.min(end, from + PART);
    const done = await still.evaluate(
      ([one, a, b, size]) => bench.fillOrders(one, a, b, size),
      [shape, from, to, batch],
    );
    sum.ms += done.ms;
    sum.changed += done.changed;
    sum.requests += total(done.requests);
    progress(word, to - first, end - first, sum.ms);
  }
  sum.ms += await still.evaluate(() => bench.foldAll());
  return sum;
}

function progress(word, rows, of, ms) {
  if (rows % (PART * 5) === 0 || rows === of)
    say(`  ${word}: ${rows} of ${of}, ${Math.round(rows / (ms / 1000))} rows/s`);
}

/** A site of ours on this machine whose one page is empty: readings must come from a granted origin. */
export async function emptySite() {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>bench</title>'),
  );
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
