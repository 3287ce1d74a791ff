// Photographs scenes of the gallery and checks them with axe:
// node tests/components/gallery/shots.mjs FOLDER [scene,scene] [lang,lang] [light,dark] [width,width]
import { mkdir } from 'node:fs/promises';
import axe from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { findChromium } from '../../run/setup.mjs';
import { serveGallery } from './serve.mjs';

const [folder = 'out/gallery', scenes = 'all', langs = 'zh-CN,en', schemes = 'light,dark', widths = '400'] =
  process.argv.slice(2);
const AxeBuilder = axe.default ?? axe;
const { server, address } = await serveGallery();
const { path, args } = await findChromium();
const browser = await chromium.launch({ executablePath: path, args });
let found = 0;
try {
  await mkdir(folder, { recursive: true });
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => console.log('pageerror', error.message));
  await page.goto(address);
  const all = await page.$$eval('a', (links) => links.map((link) => link.textContent));
  for (const scene of scenes === 'all' ? all : scenes.split(',')) {
    for (const lang of langs.split(',')) {
      for (const scheme of schemes.split(',')) {
        for (const width of widths.split(',')) {
          await page.emulateMedia({ colorScheme: scheme });
          await page.setViewportSize({ width: Number(width), height: 600 });
          await page.goto(`${address}?scene=${scene}&lang=${lang}`);
          await page.waitForSelector('main, .popup');
          const name = `${scene}-${lang}-${scheme}-${width}`;
          await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
          const { violations } = await new AxeBuilder({ page }).analyze();
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) console.log(name, 'scrolls sideways by', over);
          found += violations.length + (over > 0 ? 1 : 0);
          for (const one of violations)
            console.log(
              name,
              one.id,
              one.nodes.map((node) => node.target).join(' '),
              one.nodes[0]?.failureSummary,
            );
        }
      }
    }
  }
  console.log(`${found} found`);
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = found > 0 ? 1 : 0;
