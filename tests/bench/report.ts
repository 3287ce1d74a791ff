// npm run bench:report [-- --demo] [-- --pictures FOLDER]
// The report on public orders (every 20th customer of UCI Online Retail II, brought in as a seller does) or on the demo
// shop: every figure with what vouches for it, and pictures of every block where asked. Prints; judges nothing.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { figureIds } from '../../utils/model/report-codes';
import { type Extension, launchExtension } from '../e2e/chromium';
import { readSmallShop } from '../e2e/small-shop';
import { startShop } from '../shop/server';
import { bringIn } from './import/bring-in';
import { UCI_FOLDER } from './import/uci';
import { figuresOf } from './report/figures-of';
import { someCustomers } from './report/some-customers';

const EACH = 20;
const isDemo = process.argv.includes('--demo');
const at = process.argv.indexOf('--pictures');
const folder = at < 0 ? null : (process.argv[at + 1] ?? 'out/report');

if (!isDemo && !existsSync(UCI_FOLDER)) console.log('UCI Online Retail II: skipped, the data are not here');
else {
  const extension = await launchExtension();
  try {
    if (isDemo) await demo(extension);
    else await uci(extension);
    await tell(extension, { type: 'figures.set', figures: [...figureIds] });
    await show(extension);
  } finally {
    await extension.close();
  }
}

async function demo(extension: Extension): Promise<void> {
  const running = await startShop();
  try {
    await readSmallShop(extension, await extension.context.newPage(), running);
  } finally {
    await running.close();
  }
}

async function uci(extension: Extension): Promise<void> {
  const made = await mkdtemp(join(tmpdir(), 'renhuo-report-'));
  try {
    await someCustomers(join(made, 'orders.csv'), EACH);
    console.log(await bringIn(extension, 'UCI', join(made, 'orders.csv'), true));
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function show(extension: Extension): Promise<void> {
  await tell(extension, { type: 'language.set', language: 'en' });
  const report = await opened(extension);
  console.log('| figure | value | on the card | vouched for | missing |\n| --- | --- | --- | --- | --- |');
  for (const { name, value, range, checks, lacks, alone } of await figuresOf(report))
    console.log(`| ${[name, value, range, checks.join('; ') || alone, lacks].join(' | ')} |`);
  await report.close();
  if (folder === null) return;
  await mkdir(folder, { recursive: true });
  for (const language of ['zh-CN', 'en'] as const) {
    await tell(extension, { type: 'language.set', language });
    for (const width of [1280, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await opened(extension);
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.reload();
        await drawn(page);
        const name = `${isDemo ? 'demo' : 'uci'}-${language}-${width}-${colorScheme}`;
        for (const [n, block] of (await page.locator('.report-block').all()).entries())
          await block.screenshot({ path: join(folder, `${name}-${n}.png`), animations: 'disabled' });
        await page.screenshot({ path: join(folder, `${name}-top.png`), animations: 'disabled' });
        await page.close();
      }
  }
}

async function opened(extension: Extension): Promise<Page> {
  const page = await extension.open('report.html');
  await drawn(page);
  return page;
}

async function drawn(page: Page): Promise<void> {
  await page.locator('article.figure').first().waitFor({ timeout: 120_000 });
  await page.locator('.report-state progress').waitFor({ state: 'detached', timeout: 120_000 });
}

async function tell(extension: Extension, message: object): Promise<void> {
  const spy = await extension.spy();
  await spy.evaluate((said) => chrome.runtime.sendMessage(said), message);
}
