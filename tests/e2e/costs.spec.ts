import { serveStage } from '../bench/page/serve.mjs';
import { traced } from '../bench/page/trace.mjs';
import { countWorker } from '../bench/page/worker-counts.mjs';
import { expect, test } from './fixtures';

type Stage = { __stage: { hints(): { count: number } } };

// Counts, not times: they say the same on every machine. `npm run bench:page` has the times.
for (const { shape, hints } of [
  { shape: 'table', hints: 100 },
  { shape: 'antd', hints: 50 },
]) {
  test(`reading 500 rows (${shape}) forces 2 layouts, sends 2 messages and writes twice at most`, async ({
    extension,
    page,
  }) => {
    const stage = await serveStage();
    try {
      const worker = await countWorker(extension.context, { hold: true });
      const { events } = await traced(
        page,
        async () => {
          await page.goto(`${stage.origin}/list?shape=${shape}&rows=500`);
          await expect
            .poll(() => page.evaluate(() => (globalThis as unknown as Stage).__stage.hints().count))
            .toBeGreaterThan(hints);
          // Until everything that was put off is done.
          await page.evaluate(
            () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))),
          );
        },
        extension.id,
      );
      const { messages, transactions } = await worker.counts();
      // What is counted was there to be counted.
      expect(events.script).toBeGreaterThan(0);
      expect(messages).toBeGreaterThan(0);
      expect(transactions).toBeGreaterThan(0);
      expect({ messages, transactions, layouts: events.layouts }).toEqual({
        messages: Math.min(messages, 2),
        transactions: Math.min(transactions, 2),
        layouts: Math.min(events.layouts, 2),
      });
    } finally {
      await stage.close();
    }
  });
}
