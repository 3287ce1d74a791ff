import { expect, test } from '@playwright/test';
import { catalogues } from '../../utils/words/catalogues';
import { startShop } from '../shop/server';
import { launchExtension } from './chromium';

const zh = catalogues['zh-CN'];

/** The build that ships: it may read no site until the seller says so. The browser's own question can't be clicked here. */
test('the shipped build reads nothing unasked and offers itself on an unknown site', async () => {
  const running = await startShop();
  const extension = await launchExtension({ build: 'shipped' });
  try {
    const page = await extension.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${running.origin}/zh/products`);
    const spy = await extension.spy();
    const granted = await spy.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    expect(granted).toEqual([]);
    expect(await spy.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    await page.waitForTimeout(1000);
    // Our hints, whatever their name: any element with a shadow root of its own that the shop did not make.
    const strange = await page.evaluate(
      () => [...document.querySelectorAll('main *')].filter((e) => e.localName.includes('-')).length,
    );
    expect(strange).toBe(0);
    // Opened from the toolbar the popup would know the tab's address; beside it, it knows only that it may not read.
    const popup = await extension.open('popup.html', { behind: true });
    await expect(popup.getByText(zh.popup.heading)).toBeVisible();
    expect(await popup.evaluate(() => chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] }))).toBe(
      false,
    );
    expect(errors).toEqual([]);
  } finally {
    await extension.close();
    await running.close();
  }
});
