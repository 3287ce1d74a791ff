import { bundleInPage } from '../drift/bundle.mjs';

const REPEATS = 5;

/** Reading in a page without any extension, each size in a fresh tab: the reader's own time, cold and again. */
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
        await page.evaluate((n) => globalThis.__stage.show(n), rows);
        await page.evaluate(code);
        const times = await page.evaluate(
          ([name, n]) => globalThis.__measure.measure(name, n),
          [shape, REPEATS],
        );
        results.push({ shape, ...times });
        await context.close();
      }
  } finally {
    await browser.close();
  }
  return results;
}
