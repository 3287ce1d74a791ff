import { expect, type Page, test } from '@playwright/test';
import type { Language } from '../../utils/model/settings';
import { catalogues } from '../../utils/words/catalogues';
import { startShop } from '../shop/server';
import { faultsIn, keyFaults, type Mode } from './access';
import { type Extension, launchExtension, ownPages } from './chromium';
import { readSmallShop } from './small-shop';
import { until } from './until';

const MODES: Record<Exclude<Language, 'zh-TW'>, Mode[]> = {
  'zh-CN': [
    { width: 1280, colorScheme: 'light' },
    { width: 640, colorScheme: 'dark' },
    { width: 320, colorScheme: 'light', forcedColors: 'active' },
  ],
  // Its words are the longest.
  en: [
    { width: 320, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'dark', forcedColors: 'active' },
  ],
};
const { report } = catalogues['zh-CN'];

test('every page of ours, in light, dark and forced colours, at 200 % and 320 px, passes axe and is walked by keys', async () => {
  test.slow();
  const running = await startShop();
  const extension = await launchExtension();
  try {
    const page = await extension.context.newPage();
    await readSmallShop(extension, page, running);
    await page.locator('renhuo-hint button').first().click();
    for (const language of ['zh-CN', 'en'] as const) {
      await tell(extension, { type: 'language.set', language });
      for (const file of ownPages()) {
        const own = await extension.open(file, { behind: true });
        await drawn(own, language);
        for (const [n, mode] of MODES[language].entries())
          expect
            .soft(
              await faultsIn(own, mode, n === 0 && language === 'zh-CN'),
              `${file} ${language} ${JSON.stringify(mode)}`,
            )
            .toEqual([]);
        if (language === 'zh-CN') expect.soft(await keyFaults(own), `${file} by keys`).toEqual([]);
        if (language === 'zh-CN' && file === 'report.html') await walkDialogs(own);
        await own.close();
      }
    }
  } finally {
    await extension.close();
    await running.close();
  }
});

/** Opened and closed by keys alone; the focus goes back to what opened it. */
async function walkDialogs(own: Page): Promise<void> {
  await own.setViewportSize({ width: 1280, height: 800 });
  const openers = [own.getByRole('button', { name: report.choose }), own.locator('.figure button').first()];
  for (const opener of openers) {
    await opener.focus();
    await own.keyboard.press('Enter');
    const dialog = own.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await own.keyboard.press('Shift+Tab');
    await own.keyboard.press('Tab');
    await expect(own.locator('main :focus:not(dialog *)')).toHaveCount(0);
    await own.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
}

async function drawn(own: Page, language: Language): Promise<void> {
  await until(
    `${own.url()} in ${language}`,
    async () => (await own.evaluate(() => document.documentElement.lang)) === language,
  );
  await own.locator('h1, h2').first().waitFor();
  // The report is drawn anew while it adds up.
  await expect(own.locator('.report-state progress')).toHaveCount(0);
}

async function tell(extension: Extension, message: object): Promise<void> {
  const spy = await extension.spy();
  await spy.evaluate((said) => chrome.runtime.sendMessage(said), message);
}
