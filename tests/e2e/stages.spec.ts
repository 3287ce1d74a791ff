import { expect, test } from '@playwright/test';
import { catalogues } from '../../utils/words/catalogues';
import { startShop } from '../shop/server';
import { launchExtension, live } from './chromium';
import { visit } from './status';

const { report, manage, stages, careOptions } = catalogues['zh-CN'];

test('what is on show grows with what was read, says so once, and opens whole at one click', async () => {
  const running = await startShop();
  const extension = await launchExtension({ growing: true });
  try {
    const page = await extension.context.newPage();
    await page.goto(`${running.origin}/switch?shop=qinghe`);
    const popup = await extension.open('popup.html', { behind: true });
    const button = (name: string) => popup.getByRole('button', { name, exact: true });
    await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(button(report.open)).toHaveCount(0);
    await visit(extension, page, `${running.origin}/zh/orders?pageSize=100`);
    await expect(button(report.open)).toBeVisible();
    await expect(popup.getByText(stages.opened.care)).toBeVisible();
    await button(stages.understood).click();
    await expect(popup.getByText(stages.opened.care)).toHaveCount(0);
    await expect(button(manage.open)).toHaveCount(0);
    await popup.reload();
    await live(popup);
    await expect(button(report.open)).toBeVisible();
    await expect(popup.getByText(stages.opened.care)).toHaveCount(0);

    const options = await extension.open('options.html', { behind: true });
    await expect(options.getByRole('heading', { name: careOptions.heading })).toBeVisible();
    const managing = await extension.open('manage.html', { behind: true });
    await expect(managing.getByText(stages.notYet)).toBeVisible();
    await options.getByRole('button', { name: stages.openAll }).click();
    await expect(options.getByText(stages.allOpen)).toBeVisible();
    await expect(managing.getByRole('link', { name: manage.tabs.goals, exact: true })).toBeVisible();
    await expect(button(manage.open)).toBeVisible();
  } finally {
    await extension.close();
    await running.close();
  }
});
