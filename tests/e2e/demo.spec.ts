import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

test('the demo shop shows hints, a story and tasks, and leaves nothing in the seller’s own data', async ({
  extension,
}) => {
  const welcome = await extension.open('welcome.html');
  await welcome.locator('.btn-primary').click();
  await welcome.waitForURL(/demo\.html/);
  const hints = welcome.locator('renhuo-hint');
  await expect(hints.locator('button').first()).toBeVisible();
  await expect(welcome.locator('.task').first()).toBeVisible();
  // The second step opens a hint's story beside the table.
  await welcome.locator('.demo-step .btn-primary').click();
  await expect(welcome.locator('.verdict').first()).toBeVisible();
  await welcome.locator('.demo-step .btn-primary').click();
  await expect(welcome.locator('.demo-table th').first()).toHaveText(/订单编号|Order number|訂單編號/);
  await expect(hints.locator('button').first()).toBeVisible();
  // A click on a row's own hint does the same.
  await hints.locator('button').first().click();
  await expect(welcome.locator('.demo-side .panel-title')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: welcome }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const own = await extension.open('popup.html');
  await expect(own.locator('.task')).toHaveCount(0);
});
