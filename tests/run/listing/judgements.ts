import type { Page } from '@playwright/test';
import type { Language } from '../../../utils/model/settings';
import { catalogues } from '../../../utils/words/catalogues';
import type { Extension } from '../../e2e/chromium';
import { type Row, tableNow } from '../../e2e/database';
import { pagesBack, shopOf } from '../../e2e/demo';
import { readOrders, visit } from '../../e2e/status';
import { until } from '../../e2e/until';
import type { RunningShop } from '../../shop/server';

/** All that the shop's orders tell: two years, a hundred to a page. */
const DAYS = 730;
const TRIED_DAYS = '60';

type Found = { key: string; verdicts: { rule: string; finding: string }[] };

/** Packed tables hold many rows in a record, as text. */
function unpacked(record: Row): Found[] {
  const rows = Array.isArray(record.rows) ? record.rows : [record];
  return rows.map((row) => (typeof row === 'string' ? JSON.parse(row) : row) as Found);
}

/** Reads the whole history and waits until it was worked through; answers a dead listing to show. */
export async function readAll(extension: Extension, page: Page, running: RunningShop): Promise<string> {
  const shop = shopOf(running, 'songshi');
  const pages = pagesBack(shop, DAYS, 100);
  await readOrders(extension, page, `${running.origin}/zh/orders?pageSize=100`, { pages });
  await visit(extension, page, `${running.origin}/zh/products?pageSize=100`);
  const spy = await extension.spy();
  await until(
    'the shop’s outlook',
    async () => {
      await spy.evaluate(() => chrome.runtime.sendMessage({ type: 'day.plan' }).catch(() => null));
      return (await tableNow(extension, 'outlooks')).length > 0;
    },
    120_000,
  );
  const all = (await tableNow(extension, 'listings')).flatMap(unpacked);
  const dead = all.filter(({ verdicts }) =>
    verdicts.some(({ rule, finding }) => rule === 'dead-listing' && finding === 'yes'),
  );
  const most = dead.sort((a, b) => b.verdicts.length - a.verdicts.length)[0];
  if (!most) throw new Error('nothing is dead in the made-up shop');
  return most.key;
}

/** A verdict with its reasons and the rows behind it. */
export async function verdictPicture(extension: Extension, subject: string, path: string): Promise<void> {
  const spy = await extension.spy();
  await spy.evaluate((key) => chrome.storage.session.set({ 'panel-subject': key }), subject);
  const panel = await extension.open('sidepanel.html');
  await panel.setViewportSize({ width: 460, height: 900 });
  const card = panel.locator('.verdict').first();
  await card.locator('.rows-behind > summary').click();
  await card.locator('.rows-behind li').first().waitFor();
  await card.screenshot({ path, animations: 'disabled' });
  await panel.close();
}

/** A threshold being moved, with what it would flag, and what it would have caught and missed. */
export async function thresholdPicture(
  extension: Extension,
  language: Language,
  path: string,
): Promise<void> {
  const { fields } = catalogues[language].options;
  const options = await extension.open('options.html');
  await options.setViewportSize({ width: 800, height: 1000 });
  const field = options.locator('.threshold').filter({ hasText: fields.deadDays.label });
  await field.getByRole('textbox').fill(TRIED_DAYS);
  await options.locator('.preview-live[aria-busy=false]').waitFor();
  await options.locator('#thresholds').evaluate((heading) => heading.scrollIntoView());
  await options.screenshot({ path, animations: 'disabled' });
  await options.close();
}
