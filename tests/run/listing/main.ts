import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { languages } from '../../../utils/model/settings';
import { type Extension, launchExtension } from '../../e2e/chromium';
import { readSmallShop } from '../../e2e/small-shop';
import { visit } from '../../e2e/status';
import { startShop } from '../../shop/server';
import { root, say } from '../setup.mjs';
import { dayPictures } from './day';
import { readAll, thresholdPicture, verdictPicture } from './judgements';

/** What the stores take. */
const STORE = { width: 1280, height: 800 };
const SMALL = { width: 960, height: 600 };

const isDocs = process.argv.includes('--docs');
const isDay = process.argv.includes('--day');

const running = await startShop();
const extension = await launchExtension();
try {
  const page = await extension.context.newPage();
  await readSmallShop(extension, page, running);
  for (const language of process.argv.includes('--judgements') ? [] : languages) {
    await speak(extension, language);
    if (isDay || isDocs) await dayPictures(extension, language, shoot);
    if (isDay) continue;
    const lists = `${running.origin}/${language === 'en' ? 'en' : 'zh'}`;
    await page.setViewportSize(STORE);
    await visit(extension, page, `${lists}/products`);
    await shoot(page, `out/listing/${language}/1-products.png`);
    await visit(extension, page, `${lists}/orders`);
    await shoot(page, `out/listing/${language}/2-orders.png`);
    const demo = await extension.open('demo.html');
    await demo.locator('renhuo-hint button').first().waitFor();
    await demo.setViewportSize(STORE);
    await shoot(demo, `out/listing/${language}/3-today.png`);
    if (process.argv.includes('--docs')) await small(demo, language);
    await demo.close();
    for (const [name, file, drawn] of [
      ['4-report', 'report.html', '.figure'],
      ['5-goods', 'manage.html', 'tbody tr'],
    ] as const) {
      const own = await extension.open(file);
      await own.setViewportSize(STORE);
      await own.locator(drawn).first().waitFor();
      await own.locator('progress').waitFor({ state: 'detached' });
      // What carries the sales, then money and its pictures; at the top stands what a new shop has yet to enter.
      if (file === 'report.html') await own.locator('.report-block').nth(-2).evaluate(toItsPictures);
      await shoot(own, `out/listing/${language}/${name}.png`);
      await own.close();
    }
  }
  if (process.argv.some((word) => word === '--docs' || word === '--judgements')) await judgements(page);
} finally {
  await extension.close();
  await running.close();
}

/** A verdict with its reasons and rows, and a threshold with its preview: on the whole history of the small shop. */
async function judgements(page: Page): Promise<void> {
  const dead = await readAll(extension, page, running);
  for (const language of ['zh-CN', 'en'] as const) {
    await speak(extension, language);
    await verdictPicture(extension, dead, join(root, `docs/pictures/verdict-${language}.png`));
    await thresholdPicture(extension, language, join(root, `docs/pictures/threshold-${language}.png`));
  }
}

async function small(demo: Page, language: string): Promise<void> {
  await demo.setViewportSize(SMALL);
  for (const colorScheme of ['light', 'dark'] as const) {
    await demo.emulateMedia({ colorScheme });
    // Hints measure their background when they are placed.
    await demo.reload();
    await demo.locator('renhuo-hint button').first().waitFor();
    await shoot(demo, `docs/pictures/demo-${language}-${colorScheme}.png`);
  }
}

async function speak({ spy }: Extension, language: string): Promise<void> {
  const own = await spy();
  await own.evaluate((to) => chrome.runtime.sendMessage({ type: 'language.set', language: to }), language);
}

function toItsPictures(block: Element): void {
  block.lastElementChild?.scrollIntoView();
}

async function shoot(page: Page, path: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await page.screenshot({ path: join(root, path), animations: 'disabled' });
  say(`  ${path}`);
}
