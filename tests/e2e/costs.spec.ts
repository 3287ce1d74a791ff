import { serveStage } from '../bench/page/serve.mjs';
import { traced } from '../bench/page/trace.mjs';
import { countWorker } from '../bench/page/worker-counts.mjs';
import { expect, test } from './fixtures';

type Stage = { __stage: { hints(): { count: number } } };

/**
 * Whatever goes by the row is in the hundreds here; of the few that go by the page there may be one or two more where
 * the browser is slow and the list is looked at again. `npm run bench:page` prints them one by one, and the times.
 */
const FEW = 6;

for (const { shape, hints } of [
  { shape: 'table', hints: 100 },
  { shape: 'antd', hints: 50 },
]) {
  test(`reading 500 rows (${shape}) forces layouts, sends messages and writes by the page, never by the row`, async ({
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
        messages: Math.min(messages, FEW),
        transactions: Math.min(transactions, FEW),
        layouts: Math.min(events.layouts, FEW),
      });
    } finally {
      await stage.close();
    }
  });
}
