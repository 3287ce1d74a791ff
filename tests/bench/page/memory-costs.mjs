import { tsImport } from 'tsx/esm/api';
import { root } from '../../run/setup.mjs';

const ROWS = 50;
const TIMES = 1000;
const PAUSE_MS = 10;

async function weigh(session) {
  for (let n = 0; n < 3; n += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

async function growth(context, stage) {
  const page = await context.newPage();
  try {
    await page.goto(`${stage.origin}/orders/list?shape=antd`);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const turn = (times) =>
      page.evaluate(
        ([rows, n, pause]) => globalThis.__stage.rerender(rows, n, pause),
        [ROWS, times, PAUSE_MS],
      );
    // The first rounds warm up what every page fills once.
    await turn(50);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const before = await weigh(session);
    await turn(TIMES);
    await new Promise((resolve) => setTimeout(resolve, 6000));
    const after = await weigh(session);
    const hosts = await page.evaluate(() => document.querySelectorAll('renhuo-hint').length);
    const grown = (name) => after[name] - before[name];
    return { heap: grown('heap'), nodes: grown('nodes'), listeners: grown('listeners'), hints: hosts };
  } finally {
    await page.close();
  }
}

/** What stays in memory after a list of 50 rows was drawn anew 1,000 times, without the extension and with it. */
export async function memoryCosts({ stage, progress }) {
  const { launchExtension } = await tsImport(`${root}/tests/e2e/chromium.ts`, import.meta.url);
  const { chromium } = await import('@playwright/test');
  const { findChromium } = await import('../../run/setup.mjs');
  const found = await findChromium();
  const plain = await chromium.launch({ executablePath: found.path, args: found.args });
  const extension = await launchExtension();
  try {
    progress('memory: without the extension');
    const without = await growth(await plain.newContext(), stage);
    progress('memory: with the extension');
    const with_ = await growth(extension.context, stage);
    return { rows: ROWS, times: TIMES, without, with: with_ };
  } finally {
    await extension.close();
    await plain.close();
  }
}
