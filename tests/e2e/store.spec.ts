import type { Page, Worker } from '@playwright/test';
import type { ReadingAnswer } from '../../utils/model/messages';
import { type Cost, countRequests, countsAtRest } from './asked-of-database';
import type { Extension } from './chromium';
import { dump, type Row } from './database';
import { expect, test } from './fixtures';
import { until } from './until';

/** The store in a real browser, fed with readings as the reader would send them: cost, killed workers, repetition. */
const ROWS = 500;
const SHOP = 'kept';

type Sent = { answer: ReadingAnswer | null; ms: number };

/** Sends order page `n` (0 is the newest) from a tab of the demo shop, as its reader would. */
function sendOrders(
  extension: Extension,
  page: Page,
  n: number,
  rows = ROWS,
  readAt = Date.now(),
): Promise<Sent> {
  return extension.spy().then((spy) =>
    spy.evaluate(
      async ([url, first, count, now, shop]) => {
        const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
        const send = async (from: number, size: number, at: number, marker: string) => {
          const origin = location.origin;
          const newest = Date.UTC(2026, 9, 1);
          const orders = Array.from({ length: size }, (_, i) => {
            const k = from + i;
            const items = [
              { itemId: `g${k % 300}`, sku: `S${k % 900}`, title: `goods ${k % 300}`, quantity: 1 },
            ];
            const buyerKeys = [{ kind: 'buyerId', value: `b${k % 7000}`, masked: false }];
            const orderedAt = { ms: newest - k * 60_000, unit: 'minute' };
            return {
              orderId: `o${k}`,
              orderedAt,
              buyerKeys,
              amount: { minor: 990, currency: 'CNY' },
              status: 'completed',
              items,
            };
          });
          const reading = {
            status: 'read',
            kind: 'order',
            scope: 'list',
            url: `${origin}/orders`,
            origin,
            view: `${origin}/orders`,
            lang: 'zh',
            timeZone: 'Asia/Shanghai',
            currency: 'CNY',
            profile: null,
            readAt: at,
            shopMarker: marker,
            shopName: marker,
            health: 1,
            problems: [],
            listings: [],
            orders,
            coverage: {
              rows: size,
              total: null,
              page: from / size + 1,
              pages: 99,
              filtered: false,
              order: 'newest',
            },
          };
          const start = performance.now();
          const answer = await chrome.runtime.sendMessage({ type: 'page.reading', reading });
          return { answer, ms: performance.now() - start };
        };
        const [done] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          args: [first, count, now, shop],
          func: send,
        });
        return done?.result as Sent;
      },
      [page.url(), n * rows, rows, readAt, SHOP] as const,
    ),
  );
}

/** Rows of the fed shop alone: the demo page in the tab is read too. */
async function kept(extension: Extension): Promise<Record<string, Row[]>> {
  const all = await dump(extension);
  const own = (row: Row) => String(row.shop ?? row.id ?? '').endsWith(`#${SHOP}`);
  return Object.fromEntries(Object.entries(all).map(([name, rows]) => [name, rows.filter(own)]));
}

/** What must hold whenever nothing is being written: every sum agrees with the orders it was made of. */
function disagreements({
  shops = [],
  orders = [],
  ledgers = [],
  buyers = [],
}: Record<string, Row[]>): string[] {
  const found: string[] = [];
  const counts = (shops[0]?.counts ?? { orders: 0, buyers: 0 }) as { orders: number; buyers: number };
  if (counts.orders !== orders.length) found.push(`${counts.orders} orders counted, ${orders.length} there`);
  if (counts.buyers !== buyers.length) found.push(`${counts.buyers} buyers counted, ${buyers.length} there`);
  const ofBuyers = buyers.reduce((sum, one) => sum + (one.orders as unknown[]).length, 0);
  if (ofBuyers !== orders.length) found.push(`${ofBuyers} orders with buyers, ${orders.length} there`);
  const units = ledgers
    .filter((one) => String(one.key).includes('|i:'))
    .flatMap((one) => Object.values(one.masks as Record<string, { days: number[] }>))
    .reduce((sum, { days }) => sum + days.reduce((all, n, i) => all + (i % 4 === 2 ? n : 0), 0), 0);
  if (units !== orders.length) found.push(`${units} units in ledgers, ${orders.length} orders`);
  return found;
}

/**
 * What a page costs at the least, of three in turn, with everything that follows from it: what comes only now and
 * then, like a look at the whole history, may fall on any of them; what grows with the history falls on all.
 */
async function costOf(extension: Extension, page: Page, worker: Worker, first: number): Promise<Cost> {
  const costs: Cost[] = [];
  let before = await countsAtRest(worker);
  for (let n = first; n < first + 3; n += 1) {
    expect((await sendOrders(extension, page, n)).answer?.stored).toBe(true);
    const after = await countsAtRest(worker);
    costs.push({ requests: after.requests - before.requests, rows: after.rows - before.rows });
    before = after;
  }
  const least = (name: keyof Cost) => Math.min(...costs.map((one) => one[name]));
  return { requests: least('requests'), rows: least('rows') };
}

test('a page of 500 orders asks as little of the database with 20,000 orders behind it as with 8,000', async ({
  extension,
  page,
  running,
}) => {
  test.setTimeout(240_000);
  await page.goto(`${running.origin}/zh/trouble/no-rows`);
  const worker = extension.context.serviceWorkers()[0];
  if (!worker) throw new Error('no worker');
  await countRequests(worker);
  const fill = async (from: number, to: number) => {
    for (let n = from; n < to; n += 1) {
      const { answer } = await sendOrders(extension, page, n);
      expect(answer?.stored).toBe(true);
      expect(answer?.hints.length).toBe(n >= 14 ? ROWS : 0);
    }
  };
  // After 14 pages every buyer, and every kind of goods, is known.
  await fill(0, 16);
  const early = await costOf(extension, page, worker, 16);
  await fill(19, 40);
  const late = await costOf(extension, page, worker, 40);
  console.log(`500 orders: ${JSON.stringify(early)} with 8,000 behind, ${JSON.stringify(late)} with 20,000`);
  // Looked for one by one, or looked through, the stored orders alone would be 12,000 more of either.
  expect(late.requests).toBeLessThan(early.requests + 6000);
  expect(late.rows).toBeLessThan(early.rows + 6000);
  expect(disagreements(await kept(extension))).toEqual([]);
});

test('a worker killed while it stores a page leaves the page whole or absent, and the next look makes it good', async ({
  extension,
  page,
  running,
}) => {
  test.setTimeout(180_000);
  await page.goto(`${running.origin}/zh/trouble/no-rows`);
  await sendOrders(extension, page, 0);
  for (const [n, wait] of [60, 150, 300, 500, 900].entries()) {
    const sent = sendOrders(extension, page, n + 1).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await extension.killWorker();
    await sent;
    const after = await until('a settled database', async () => kept(extension));
    expect(disagreements(after)).toEqual([]);
    expect((after.orders?.length ?? 0) % ROWS).toBe(0);
    const again = await sendOrders(extension, page, n + 1);
    expect(again.answer?.stored).toBe(true);
    expect((await kept(extension)).orders).toHaveLength((n + 2) * ROWS);
  }
});

test('the same readings again, in another order, change no fact', async ({ extension, page, running }) => {
  test.setTimeout(120_000);
  await page.goto(`${running.origin}/zh/trouble/no-rows`);
  const at = Date.now();
  const tables = ['orders', 'buyers', 'ledgers', 'evidence', 'unread'];
  const facts = async () => {
    const all = await kept(extension);
    const plain = (rows: Row[] = []) => rows.map(({ verdicts: _, ...row }) => row);
    return JSON.stringify(tables.map((name) => plain(all[name])));
  };
  for (const n of [0, 1, 2]) await sendOrders(extension, page, n, 100, at);
  const before = await facts();
  for (const n of [2, 0, 1, 1]) await sendOrders(extension, page, n, 100, at);
  expect(await facts()).toBe(before);
});
