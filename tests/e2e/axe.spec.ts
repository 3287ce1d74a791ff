import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { catalogues } from '../../utils/words';
import { startShop } from '../shop/server';
import { launchExtension, ownPages } from './chromium';
import { readSmallShop } from './small-shop';
import { until } from './until';

for (const dark of [false, true]) {
  test(`our pages pass axe in Chinese and English, ${dark ? 'dark' : 'light'}, with something to show`, async () => {
    const running = await startShop();
    const extension = await launchExtension({ dark });
    try {
      const page = await extension.context.newPage();
      await readSmallShop(extension, page, running);
      await page.locator('renhuo-hint button').first().click();
      for (const language of ['zh-CN', 'en'] as const) {
        const spy = await extension.spy();
        await spy.evaluate(
          (to) => chrome.runtime.sendMessage({ type: 'language.set', language: to }),
          language,
        );
        for (const file of ownPages()) {
          const own = await extension.open(file, { behind: true });
          const heading = catalogues[language].options.heading;
          if (file === 'options.html') await own.getByRole('heading', { level: 1, name: heading }).waitFor();
          await until(
            `${file} in ${language}`,
            async () => (await own.evaluate(() => document.documentElement.lang)) === language,
          );
          await own.locator('h1, h2').first().waitFor();
          const { violations } = await new AxeBuilder({ page: own }).analyze();
          const found = violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map((node) => node.html)
                .slice(0, 3)
                .join(' ')}`,
          );
          expect(found, `${file} ${language} ${dark ? 'dark' : 'light'}`).toEqual([]);
          await own.close();
        }
      }
    } finally {
      await extension.close();
      await running.close();
    }
  });
}
