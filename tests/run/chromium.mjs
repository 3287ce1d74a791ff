import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { edge, playwrightChromium, systemChromium } from './known-browsers.mjs';
import { Missing, runStep, runTool, say } from './run-step.mjs';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium that loads an unpacked extension, or gets one: RENHUO_CHROMIUM, the system's, one that
 * Playwright downloaded, Debian's package (as root on Debian), Playwright's download, Edge.
 * Resolves with its path and the flags it needs here; throws `Missing` with one sentence if there is none.
 */
export async function findChromium() {
  const asked = process.env.RENHUO_CHROMIUM;
  if (asked) {
    if (!starts(asked)) throw new Missing(`RENHUO_CHROMIUM points to ${asked}, which does not start.`);
    return found(asked);
  }
  const present = [systemChromium(), playwrightChromium()].find((path) => path && starts(path));
  if (present) {
    await ensureChineseFont();
    return found(present);
  }
  const installed = (await fromDebian()) ?? (await fromPlaywright()) ?? lastResort();
  if (installed) return found(installed);
  throw new Missing(
    'No Chromium was found and none could be installed. Install Chromium (Debian: apt-get install chromium; ' +
      'elsewhere: npx playwright install chromium) or set RENHUO_CHROMIUM to its path. Google Chrome will not do: ' +
      'since version 137 it ignores --load-extension.',
  );
}

/** Debian as root can be given packages; `force-` nothing, `-y` alone, and no recommended extras. */
export async function installOnDebian(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const words = packages.join(' ');
  await runStep('asking Debian for its list of packages', 'apt-get', ['update', '-qq'], { env });
  const { code } = await runStep(
    `installing ${words} (Debian)`,
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    { env },
  );
  return code === 0;
}

function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** True where packages can be installed without asking anybody. */
export function isRootOnDebian() {
  if (!isRoot() || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  // Ubuntu's package is a door to a snap, so Debian itself only.
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function fromDebian() {
  if (!isRootOnDebian()) return null;
  await installOnDebian(['chromium', 'fonts-noto-cjk']);
  const path = systemChromium();
  return path && starts(path) ? path : null;
}

async function fromPlaywright() {
  const deps = isRoot() ? ['--with-deps'] : [];
  const args = ['install', ...deps, '--no-shell', 'chromium'];
  await runTool('downloading a Chromium (Playwright, about 170 MB)', 'playwright/cli.js', args, {
    show: true,
  });
  const path = playwrightChromium();
  return path && starts(path) ? path : null;
}

function lastResort() {
  const path = edge();
  if (path) say('  No Chromium: trying Microsoft Edge.');
  return path;
}

/** Without a Chinese font the screenshots are boxes; only Debian's root can be helped without asking. */
async function ensureChineseFont() {
  if (!isRootOnDebian()) return;
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (list.status === 0 && list.stdout.trim() !== '') return;
  if (!(await installOnDebian(['fonts-noto-cjk'])))
    say('  No Chinese font: screenshots will show boxes for 汉字.');
}

function starts(path) {
  // Windows opens a window for --version, so there the file's presence has to do.
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function found(path) {
  return { path, args: [...(isRoot() ? ['--no-sandbox'] : []), ...QUIET] };
}
