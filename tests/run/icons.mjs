// Renders public/icon.svg to the PNG sizes of the manifest: node tests/run/icons.mjs
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from './setup.mjs';

const SIZES = [16, 32, 48, 96, 128];
const here = new URL('../../public/', import.meta.url);
const svg = await readFile(new URL('icon.svg', here), 'utf8');

const { path, args } = await findChromium();
const browser = await chromium.launch({ executablePath: path, args });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(new URL(`icon/${size}.png`, here), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
