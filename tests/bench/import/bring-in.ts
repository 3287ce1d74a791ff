import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Extension } from '../../e2e/chromium';
import { cardOf, zh } from '../../e2e/import-files';

export type Timing = {
  label: string;
  bytes: number;
  rows: number;
  orders: number;
  rejected: number;
  /** Milliseconds from the drop to the preview, to the comparison with what is known, and from the click to the end. */
  preview: number;
  compared: number;
  stored: number;
  /** The longest task on the page's own thread from the drop to the end, in milliseconds. */
  longestTask: number;
};

const PATIENCE = { timeout: 30 * 60_000 };

/** Field of each column of the UCI file, by its header. */
const UCI_FIELDS: Record<string, string> = {
  InvoiceNo: 'orderId',
  StockCode: 'sku',
  Description: 'items',
  Quantity: 'quantity',
  InvoiceDate: 'orderedAt',
  UnitPrice: 'unitPrice',
  CustomerID: 'buyerId',
  Country: 'region',
};

/** Drops one file on the options page, brings it in, and measures. `mapped`: columns are corrected as a seller would. */
export async function bringIn(
  extension: Extension,
  label: string,
  path: string,
  mapped: boolean,
): Promise<Timing> {
  const options = await extension.open('options.html');
  await options.evaluate(() => {
    const told = window as unknown as { longest: number };
    told.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) told.longest = Math.max(told.longest, duration);
    }).observe({ type: 'longtask', buffered: false });
  });
  const card = cardOf(options, basename(path));
  const start = Date.now();
  await options.getByLabel(zh.choose).setInputFiles(path);
  await card.getByRole('button', { name: zh.store, exact: true }).waitFor(PATIENCE);
  const preview = Date.now() - start;
  if (mapped) {
    for (const [header, field] of Object.entries(UCI_FIELDS))
      await card.getByLabel(`${zh.meaning}: ${header}`, { exact: true }).selectOption(field);
    await card.getByRole('button', { name: zh.applyColumns }).click();
    await card
      .getByRole('progressbar')
      .waitFor({ state: 'visible' })
      .catch(() => undefined);
    await card.getByRole('button', { name: zh.store, exact: true }).waitFor(PATIENCE);
  }
  const shops = card.getByLabel(zh.shop);
  if ((await shops.locator('option').count()) > 1) await shops.selectOption({ index: 0 });
  else await card.getByLabel(zh.shopName).fill('Bench');
  await card.getByText(/条都是新的|条是新的/).waitFor(PATIENCE);
  const compared = Date.now() - start;
  const said = (await card.textContent()) ?? '';
  const number = (pattern: RegExp) => Number((pattern.exec(said)?.[1] ?? '0').replaceAll(',', ''));
  const counts = {
    orders: number(/([\d,]+) 笔订单/),
    rows: number(/笔订单，([\d,]+) 行/),
    rejected: number(/([\d,]+) 行没有收/),
  };
  const click = Date.now();
  await card.getByRole('button', { name: zh.store, exact: true }).click();
  await card.getByText(/导入好了|这些早就有了/).waitFor(PATIENCE);
  const stored = Date.now() - click;
  const longestTask = await options.evaluate(() => (window as unknown as { longest: number }).longest);
  await options.close();
  return { label, bytes: (await stat(path)).size, ...counts, preview, compared, stored, longestTask };
}
