import { bundleInPage } from '../drift/bundle.mjs';

/** So often a pass is repeated once it is warm: a bare pass is over before a clock can tell. */
const REPEATS = { bare: 40, cells: 10, reading: 6 };

/** Runs one pass in the page: processor time of the page's main thread for each, in milliseconds. */
async function timeOf(session, page, pass, times) {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };
  const before = await spent();
  await page.evaluate(([name, n]) => globalThis.__measure.run(name, n), [pass, times]);
  return ((await spent()) - before) / times;
}

async function onePage({ page, session, shape, rows }) {
  await page.evaluate((n) => globalThis.__stage.show(n), rows);
  await page.evaluate((name) => globalThis.__measure.prepare(name), shape);
  const times = { first: {}, again: {} };
  for (const pass of Object.keys(REPEATS)) times.first[pass] = await timeOf(session, page, pass, 1);
  for (const [pass, n] of Object.entries(REPEATS)) {
    await timeOf(session, page, pass, n);
    times.again[pass] = await timeOf(session, page, pass, n);
  }
  return { ...times, read: await page.evaluate(() => globalThis.__measure.found()) };
}

/**
 * Reading in a page without any extension, each size in a fresh tab: the first time, with nothing compiled yet, and
 * again. Processor time, so that other work on the machine counts less.
 */
export async function readingTimes({ chromium, stage, asked, progress }) {
  const { chromium: playwright } = await import('@playwright/test');
  const code = await bundleInPage('tests/bench/page/in-page/measure.ts', 'measure');
  const browser = await playwright.launch({ executablePath: chromium.path, args: chromium.args });
  const results = [];
  try {
    for (const shape of asked.shapes)
      for (const rows of asked.rows) {
        progress(`reading: ${shape}, ${rows} rows`);
        // A context of its own is a process of its own: nothing is warm from the page before.
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
        const page = await context.newPage();
        await page.goto(`${stage.origin}/?shape=${shape}`);
        await page.evaluate(code);
        const session = await context.newCDPSession(page);
        await session.send('Performance.enable', { timeDomain: 'threadTicks' });
        results.push({ shape, rows, ...(await onePage({ page, session, shape, rows })) });
        await context.close();
      }
  } finally {
    await browser.close();
  }
  return results;
}
