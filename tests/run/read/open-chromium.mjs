import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import { Missing, say } from '../setup.mjs';

const START_MS = 20_000;
const AWAKE = [
  // All tabs work at full speed, so that several pages can be read at the same time.
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
];

/** The id Chromium gives an extension: its manifest's public key, hashed and spelt in the letters a to p. */
function idOf(extensionFolder) {
  const { key } = JSON.parse(readFileSync(join(extensionFolder, 'manifest.json'), 'utf8'));
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function openDesk(context, address) {
  const desk = context.pages()[0] ?? (await context.newPage());
  for (const end = Date.now() + START_MS; ; ) {
    try {
      await desk.goto(address);
      return desk;
    } catch (error) {
      // The extension is loaded a moment after the browser answers.
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/**
 * One headless Chromium (`chromium` as findChromium gives it) with one extension and a fresh profile.
 * -> { context, desk, close }; `desk` is the extension's own blank page, from which its reader is asked.
 */
export async function openChromium(chromium, { folder, page }) {
  const home = mkdtempSync(join(tmpdir(), 'renhuo-profile-'));
  const context = await playwright.launchPersistentContext(home, {
    executablePath: chromium.path,
    headless: true,
    viewport: { width: 1440, height: 1000 },
    acceptDownloads: false,
    args: [...chromium.args, ...AWAKE, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  const close = async () => {
    await context.close().catch(() => undefined);
    try {
      // Chromium's last process may still be writing for a moment.
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    } catch (error) {
      say(`Left behind: ${home} (${error.message})`);
    }
  };
  try {
    return { context, desk: await openDesk(context, `chrome-extension://${idOf(folder)}/${page}`), close };
  } catch (error) {
    await close();
    throw new Missing(`The extension did not start in Chromium. (${error.message})`);
  }
}
