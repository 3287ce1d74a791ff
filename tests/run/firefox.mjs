import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installOnDebian, isRootOnDebian } from './chromium.mjs';
import { root, runStep, say } from './run-step.mjs';

const PLACES = [
  process.env.RENHUO_FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env.PROGRAMFILES ?? 'C:/Program Files', 'Mozilla Firefox/firefox.exe'),
];

/** A Firefox on this machine, or one from Debian's package (as root on Debian); null where there is none. */
async function findFirefox() {
  const here = () => PLACES.find((path) => path && existsSync(path)) ?? null;
  if (here() || !isRootOnDebian()) return here();
  await installOnDebian(['firefox-esr']);
  return here();
}

/** The tests in a real Firefox: how many passed and failed; none of either where no Firefox is at hand. */
export async function firefoxTests() {
  const firefox = await findFirefox();
  if (!firefox) {
    say('· Firefox tests skipped: no Firefox here. RENHUO_FIREFOX may name one.');
    return { passed: 0, failed: 0 };
  }
  const args = ['--import', 'tsx', 'tests/firefox/main.ts', firefox];
  for (const attempt of [1, 2]) {
    const { code, output } = await runStep(`Firefox tests (${firefox})`, process.execPath, args, {
      cwd: root,
    });
    const passed = output.match(/^✓ /gm)?.length ?? 0;
    const failed = output.match(/^✗ /gm)?.length ?? 0;
    if (code === 0) say(output.trim());
    // A slow start of the browser is no fault of what is tested: one more try, as the other browser tests have.
    if (code === 0 || attempt === 2) return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
  }
  return { passed: 0, failed: 1 };
}
