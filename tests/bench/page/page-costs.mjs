import { tsImport } from 'tsx/esm/api';
import { root } from '../../run/setup.mjs';
import { traced } from './trace.mjs';
import { countWorker } from './worker-counts.mjs';

const QUIET_MS = 2000;
const LONGEST_MS = 30_000;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the reading was sent and nothing more comes of it; without the extension for 3 seconds. */
async function settled(page, worker, sent) {
  if (!worker) return sleep(3000);
  let [last, since] = ['', Date.now()];
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await sleep(100)) {
    const { messages } = await worker.counts();
    const now = `${messages} ${(await page.evaluate(() => globalThis.__stage.hints())).count}`;
    if (now !== last) [last, since] = [now, Date.now()];
    else if (messages > sent && Date.now() - since > QUIET_MS) return;
  }
}

async function onePage({ context, stage, shape, rows, id, worker }) {
  const page = await context.newPage();
  try {
    // The reader settles on the empty page first, as in an app that fetches its rows.
    await page.goto(
      `${stage.origin}${shape === 'cards' || shape === 'table' ? '/products' : '/orders'}/list?shape=${shape}`,
    );
    await sleep(2500);
    const before = worker ? await worker.counts() : null;
    const { result, events } = await traced(
      page,
      async () => {
        await page.evaluate((n) => globalThis.__stage.begin(n), rows);
        await settled(page, worker, before?.messages ?? 0);
      },
      id,
    );
    const after = worker ? await worker.counts() : null;
    const costs = await page.evaluate(() => globalThis.__stage.costs());
    const hints = await page.evaluate(() => globalThis.__stage.hints());
    const counts = after && {
      messages: after.messages - before.messages,
      transactions: after.transactions - before.transactions,
    };
    return { costs, hints, counts, ours: events, result };
  } finally {
    await page.close();
  }
}

/** Each page without the extension and with it: tasks, layout, hints, messages and transactions. */
export async function pageCosts({ stage, asked, progress }) {
  const { launchExtension } = await tsImport(`${root}/tests/e2e/chromium.ts`, import.meta.url);
  const { chromium } = await import('@playwright/test');
  const { findChromium } = await import('../../run/setup.mjs');
  const found = await findChromium();
  const results = [];
  const plain = await chromium.launch({ executablePath: found.path, args: found.args });
  const extension = await launchExtension();
  try {
    const bare = await plain.newContext({ viewport: { width: 1360, height: 900 } });
    const worker = await countWorker(extension.context);
    for (const shape of asked.shapes)
      for (const rows of asked.rows) {
        progress(`with and without the extension: ${shape}, ${rows} rows`);
        const without = await onePage({ context: bare, stage, shape, rows, id: null, worker: null });
        const with_ = await onePage({
          context: extension.context,
          stage,
          shape,
          rows,
          id: extension.id,
          worker,
        });
        results.push({ shape, rows, without, with: with_ });
      }
  } finally {
    await extension.close();
    await plain.close();
  }
  return results;
}
