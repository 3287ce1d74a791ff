import { launchExtension } from '../../e2e/chromium';
import { shopOf } from '../../e2e/demo';
import { startShop } from '../../shop/server';
import { say } from '../setup.mjs';
import { compare } from './compare';
import { hasDisplay } from './display';
import { DAYS_BACK, ownPages, walk } from './walk';

const headless = process.argv.includes('--headless') || !hasDisplay(process.env, process.platform);
const running = await startShop({ port: Number(process.env.RENHUO_PORT ?? 0) });
say(`· the demo shop is open at ${running.origin}/zh/products`);
const shop = shopOf(running, 'qinghe');
const extension = await launchExtension({ headless });
if (!headless) {
  const end = () => extension.close().finally(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
}
try {
  const page = extension.context.pages()[0] ?? (await extension.context.newPage());
  const tour = { extension, page, origin: running.origin, shop };
  const seen = await walk(tour, headless);
  const { lines, right } = compare(seen, shop, DAYS_BACK);
  if (headless) seen.shots.push(...(await ownPages(tour)));
  process.stdout.write(`\n${lines.join('\n')}\n`);
  if (headless) {
    process.stdout.write(`\nPictures:\n${seen.shots.map((path) => `  ${path}`).join('\n')}\n`);
    if (!right) process.exitCode = 1;
  } else {
    await page.goto(`${running.origin}/zh/products`);
    say('\nThe browser stays open until you close it. The icon with the popup is under the puzzle piece.');
    await new Promise<void>((done) => extension.context.on('close', () => done()));
  }
} finally {
  await extension.close();
  await running.close();
}
