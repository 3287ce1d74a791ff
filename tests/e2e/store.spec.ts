import type { Page, Worker } from '@playwright/test';
import type { ReadingAnswer } from '../../utils/model/messages';
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

/** Has the worker count what it asks of the database: requests, and the rows that come and go with them. */
async function countRequests(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const counts = { requests: 0, rows: 0 };
    Object.assign(globalThis, { counts });
    const rowsIn = (value: unknown): number => {
      if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + rowsIn(one), 0);
      const { rows } = (value ?? {}) as { rows?: unknown };
      return Array.isArray(rows) ? rows.length : 1;
    };
    const names = [
      'get',
      'getAll',
      'getAllKeys',
      'put',
      'add',
      'delete',
      'count',
      'openCursor',
      'openKeyCursor',
    ];
    for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype])
      for (const name of names) {
        const own = Reflect.get(prototype, name) as undefined | ((...rest: unknown[]) => IDBRequest);
        if (!own) continue;
        Reflect.set(prototype, name, function counted(this: unknown, ...rest: unknown[]) {
          counts.requests += 1;
          if (name === 'put' || name === 'add') counts.rows += rowsIn(rest[0]);
          const request = own.apply(this, rest);
          if (name.startsWith('get'))
            request.addEventListener('success', () => {
              counts.rows += rowsIn(request.result);
            });
          return request;
        });
      }
  });
}

type Cost = { requests: number; rows: number };

/** The counts once nothing was asked for three seconds: what follows from a page comes when it is quiet. */
async function countsAtRest(worker: Worker): Promise<Cost> {
  const read = () => worker.evaluate(() => ({ ...(globalThis as unknown as { counts: Cost }).counts }));
  let last = { counts: await read(), at: Date.now() };
  return until(
    'the worker at rest',
    async () => {
      await new Promise((later) => setTimeout(later, 400));
      const counts = await read();
      if (counts.requests !== last.counts.requests) last = { counts, at: Date.now() };
      return Date.now() - last.at >= 3000 ? counts : undefined;
    },
    60_000,
  );
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
