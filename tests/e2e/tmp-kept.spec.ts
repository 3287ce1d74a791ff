import { catalogues } from '../../utils/words/catalogues';
import { test } from './fixtures';
import { visit } from './status';

test('shots', async ({ extension, page, running }) => {
  await visit(extension, page, `${running.origin}/zh/products`);
  await visit(extension, page, `${running.origin}/zh/orders`);
  for (const lang of ['zh-CN', 'en'] as const) {
    const words = catalogues[lang];
    const spy = await extension.spy();
    await spy.evaluate(async (language) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), language } });
    }, lang);
    for (const scheme of ['light', 'dark'] as const)
      for (const [file, width] of [
        ['popup.html', 384],
        ['popup.html', 320],
        ['options.html', 900],
      ] as const) {
        const own = await extension.open(file, { behind: true });
        await own.emulateMedia({ colorScheme: scheme });
        await own.setViewportSize({ width, height: 1000 });
        await own.getByText(words.kept.heading).click();
        await own
          .getByRole('button', { name: words.kept.takeBack.slice(0, 2) })
          .first()
          .click();
        await own.getByRole('button', { name: words.kept.now }).waitFor();
        await own
          .locator('details')
          .last()
          .screenshot({ path: `/tmp/faults-${lang}-${scheme}-${file.slice(0, 3)}-${width}.png` })
          .catch(() => undefined);
        await own.screenshot({
          path: `/tmp/faults-full-${lang}-${scheme}-${file.slice(0, 3)}-${width}.png`,
          fullPage: true,
        });
        await own.close();
      }
  }
});
