import { createServer } from 'node:http';
import { say } from '../../run/setup.mjs';
import { cpuSeconds } from './browser.mjs';
import { total } from './measure.mjs';

/** Rows between two lines of progress. */
const PART = 10_000;

/** Fills a fresh profile: the rows of plain IndexedDB first, then ours, then ours once more. */
export async function fillProfile(browser, origin, lines, batch) {
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
  await still.close();
  return { shape, raw, ours, again };
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

function progress(word, rows, of, ms) {
  if (rows % (PART * 5) === 0 || rows === of)
    say(`  ${word}: ${rows} of ${of}, ${Math.round(rows / (ms / 1000))} rows/s`);
}

/**
 * A site of ours on this machine whose one page is empty: readings must come from a granted origin. Port 0 is any free
 * one; a profile filled earlier needs the one it was filled from.
 */
export async function emptySite(port) {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>bench</title>'),
  );
  await new Promise((done, fail) => server.on('error', fail).listen(Number(port), '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
