import AxeBuilder from '@axe-core/playwright';
import { catalogues } from '../../utils/words/catalogues';
import { launchExtension } from './chromium';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { hintsOn } from './hints';
import { readSmallShop } from './small-shop';
import { visit } from './status';
import { until } from './until';

const zh = catalogues['zh-CN'];
const { goods } = zh.manage;

test.afterEach(({ pageErrors }) => {
  expect(pageErrors).toEqual([]);
});

test('goods are tagged together, and pasted costs are seen before they are saved', async ({
  extension,
  page,
  running,
}) => {
  await readSmallShop(extension, page, running);
  // Fifteen of them stand on the page that is open now: exactly those are listed, in the page's order.
  await visit(extension, page, `${running.origin}/zh/products?pageSize=15`);
  const popup = await extension.open('popup.html', { behind: true });
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: zh.site.editRows(15) }).click();
  const manage = await opened;
  await expect(manage.getByText(goods.ofPage(15))).toBeVisible();
  await expect(manage.locator('tbody tr')).toHaveCount(15);
  const first = await manage.locator('tbody tr .goods-name').first().innerText();
  await expect(page.locator('.products tbody tr').first()).toContainText(first.split(' ')[0] ?? '');
  const boxes = manage.locator('tbody input[type=checkbox]');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await manage.getByLabel(goods.tagName, { exact: true }).fill('样品');
  await manage.getByRole('button', { name: goods.tagAdd }).click();
  await expect(manage.getByText(goods.changed(2))).toBeVisible();
  expect((await rowsOf(extension, 'notes')).map((note) => note.tags)).toEqual([['样品'], ['样品']]);

  const row = manage.locator('tbody tr').first();
  const code = await row.locator('.muted').first().innerText();
  await manage.getByText(goods.paste).click();
  await manage.getByLabel(goods.pasteLabel).fill(`货号\t成本\n${code}\t12.50\n没有的\t3`);
  await expect(manage.getByText(goods.pasteRead(1, 1))).toBeVisible();
  await expect(manage.getByText(goods.pasteRefusals['not-found'])).toBeVisible();
  await extension.killWorker();
  await manage.getByRole('button', { name: goods.pasteSave(1) }).click();
  await expect(row.getByText('¥12.50')).toBeVisible();
  await manage.getByRole('link', { name: zh.manage.tabs.log }).click();
  const undo = manage.getByRole('button', {
    name: new RegExp(`^${zh.manage.trail.undo} ${zh.manage.trail.kinds.cost}`),
  });
  await undo.click();
  await expect(manage.getByText(zh.manage.trail.undone(1, 0))).toBeVisible();
  await manage.getByRole('link', { name: zh.manage.tabs.goods }).click();
  const same = manage.locator('tbody tr', { hasText: code });
  await expect(same.getByText(goods.noCost)).toBeVisible();
});

test('customers are shared out among staff, stand on the order rows, and go to another computer in a file', async ({
  extension,
  page,
  running,
}, info) => {
  const { staff, exchange, tabs, trail } = zh.manage;
  await readSmallShop(extension, page, running);
  const manage = await extension.open('manage.html', { behind: true });
  await manage.getByRole('link', { name: tabs.staff }).click();
  await manage.getByLabel(staff.name).fill('小李');
  await manage.getByRole('button', { name: staff.add }).click();
  await manage.getByRole('button', { name: staff.deal }).click();
  await expect(manage.getByText(staff.free(0))).toBeVisible();
  const owned = (await rowsOf(extension, 'entries')).filter(({ kind }) => kind === 'owner');
  expect(owned.length).toBeGreaterThan(0);
  await page.goto(`${running.origin}/zh/orders?pageSize=100`);
  await until('the owner beside a row', async () =>
    (await hintsOn(page)).some(({ word }) => word.includes(trail.owner('小李'))),
  );

  await manage.getByLabel(exchange.passphrase, { exact: true }).fill('四个字的密码啊啊');
  const download = manage.waitForEvent('download');
  await manage.getByRole('button', { name: exchange.write }).click();
  const file = info.outputPath('exchange.renhuo');
  await (await download).saveAs(file);

  const other = await launchExtension();
  try {
    const there = await other.open('manage.html', { behind: true });
    await there.getByRole('link', { name: tabs.staff }).click();
    await there.getByLabel(exchange.take).setInputFiles(file);
    await there.getByLabel(exchange.passphraseOf).fill('不是这个密码');
    await there.getByRole('button', { name: exchange.openIt }).click();
    await expect(there.getByText(zh.refusals['wrong-passphrase'])).toBeVisible();
    await there.getByLabel(exchange.passphraseOf).fill('四个字的密码啊啊');
    await there.getByRole('button', { name: exchange.openIt }).click();
    await there.getByRole('button', { name: exchange.takeNow }).click();
    await expect(there.getByText(exchange.taken)).toBeVisible();
    await expect(there.getByText(staff.load(owned.length, 2000)).first()).toBeVisible();
    expect(await rowsOf(other, 'orders')).toEqual([]);
  } finally {
    await other.close();
  }
});

test('her own words stand in the hint, a follow-up is a task of its day, and every section passes axe', async ({
  extension,
  page,
  running,
}) => {
  const { own, tabs } = zh.manage;
  await readSmallShop(extension, page, running);
  const [listing] = await rowsOf(extension, 'listings');
  const subject = String(listing?.key);
  const spy = await extension.spy();
  await spy.evaluate((to) => chrome.storage.session.set({ 'panel-subject': to }), subject);
  const panel = await extension.open('sidepanel.html', { behind: true });
  await panel.getByText(own.heading).click();
  await panel.getByLabel(own.pin).fill('送样品用');
  await panel.getByLabel(own.pin).press('Enter');
  await until('the pinned line on its row', async () =>
    (await hintsOn(page)).some(({ word }) => word.startsWith('送样品用')),
  );
  const today = await panel.evaluate(() => {
    const now = new Date();
    const two = (n: number) => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  await panel.getByLabel(own.followUp).fill(today);
  await panel.getByLabel(own.followUpWhat).fill('问新色');
  await panel.getByLabel(own.followUpWhat).press('Enter');
  await until('the task', async () =>
    (await rowsOf(extension, 'tasks')).some(({ key }) => key === `follow-up|${subject}`),
  );
  const manage = await extension.open('manage.html', { behind: true });
  for (const tab of Object.keys(tabs) as (keyof typeof tabs)[]) {
    await manage.getByRole('link', { name: tabs[tab], exact: true }).click();
    await manage.locator(`a[aria-current=page][href="#${tab}"]`).waitFor();
    const { violations } = await new AxeBuilder({ page: manage }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      tab,
    ).toEqual([]);
  }
});
