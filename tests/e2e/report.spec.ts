import { catalogues } from '../../utils/words/catalogues';
import { DAY, isSale } from '../shop/history/types';
import { expect, test } from './fixtures';
import { readSmallShop } from './small-shop';

const { report } = catalogues['zh-CN'];

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

test('the report opens from the popup, counts what happened in the shop, and vouches for it', async ({
  extension,
  page,
  running,
}) => {
  const shop = await readSmallShop(extension, page, running);
  const popup = await extension.open('popup.html', { behind: true });
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: report.open, exact: true }).click();
  const boss = await opened;
  const figure = (name: string) => boss.getByRole('article', { name });
  await expect(boss.getByRole('heading', { level: 1, name: report.title })).toBeVisible();
  const orders = figure(report.figures.orders.name);
  // Days of the shop's own calendar (UTC+8), today and the 29 before.
  const dayOf = (ms: number) => Math.floor((ms + 8 * 3_600_000) / DAY);
  const today = dayOf(shop.history.now);
  const sold = shop.history.orders.filter((one) => isSale(one) && dayOf(one.at) > today - 30);
  await expect(orders).toContainText(String(sold.length));
  await expect(orders).toContainText(report.states.agrees);
  await expect(figure(report.figures['sales-net'].name)).toContainText(report.states.agrees);

  await orders.getByRole('button').click();
  const detail = boss.getByRole('dialog');
  await expect(detail).toContainText(report.figures.orders.means);
  await detail.getByRole('button', { name: report.showRows }).click();
  await expect(detail.getByRole('row')).toHaveCount(Math.min(100, sold.length) + 1);
  await expect(detail.getByRole('link').first()).toHaveAttribute('href', /^http:/);
  await detail.getByRole('button', { name: report.close }).click();
  await expect(detail).toHaveCount(0);

  await boss.getByRole('button', { name: report.choose }).click();
  await boss.getByRole('checkbox', { name: report.figures.orders.name, exact: true }).uncheck();
  await boss.getByRole('dialog').getByRole('button', { name: report.chooseDone }).click();
  await expect(orders).toHaveCount(0);
});
