import { knownFrom, throughWorker } from './measure.mjs';
import { openPanel } from './own-pages.mjs';

const TIMES = 10;

/**
 * The same waits while the worker is at what it does in the background: judging anew, the forecasts from the whole
 * history, the look at everything stored. Times taken after it was through with that are left out.
 */
export async function busyWaits(browser, still, shape, subject) {
  const tab = await browser.context.newPage();
  await tab.goto(`${shape.origin}/`);
  const found = { known500: [], panel: [] };
  await still.evaluate(() => bench.makeBusy());
  const start = Date.now();
  for (let i = 0; i < TIMES; i += 1) {
    const k = knownFrom(shape, i / TIMES) + 100;
    const page = await throughWorker(still, tab.url(), shape, k, 500);
    if (await still.evaluate(() => bench.isBusy())) found.known500.push(page);
    const panel = await openPanel(browser, subject);
    if (await still.evaluate(() => bench.isBusy())) found.panel.push(panel);
  }
  while (await still.evaluate(() => bench.isBusy())) await new Promise((later) => setTimeout(later, 500));
  await tab.close();
  return { ...found, through: Date.now() - start };
}
