import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Where Chromium lives. Branded Chrome ignores --load-extension since 137, so only Chromium itself and,
 * last of all, Edge are of use here.
 */
export function systemChromium(env = process.env, platform = process.platform) {
  if (platform === 'darwin') {
    return firstOf(
      ['/Applications/Chromium.app', join(homedir(), 'Applications/Chromium.app')].map(
        (app) => `${app}/Contents/MacOS/Chromium`,
      ),
    );
  }
  if (platform === 'win32') {
    const homes = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    return firstOf(homes.map((home) => join(home, 'Chromium', 'Application', 'chrome.exe')));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/lib/chromium'].filter(Boolean);
  return firstOf(
    folders.flatMap((folder) => ['chromium', 'chromium-browser'].map((name) => join(folder, name))),
  );
}

/** A Chromium that Playwright downloaded earlier, newest first. */
export function playwrightChromium(env = process.env, platform = process.platform) {
  const store = env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightStore(env, platform);
  if (!store || !existsSync(store)) return null;
  const revision = (name) => Number(name.split('-')[1]);
  const newest = readdirSync(store)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a));
  return firstOf(newest.flatMap((name) => binariesIn(join(store, name), platform)));
}

/** Edge is Chromium under another name and still loads unpacked extensions. */
export function edge(env = process.env, platform = process.platform) {
  if (platform === 'darwin')
    return firstOf(['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']);
  if (platform === 'win32') {
    const homes = [env['PROGRAMFILES(X86)'], env.PROGRAMFILES].filter(Boolean);
    return firstOf(homes.map((home) => join(home, 'Microsoft', 'Edge', 'Application', 'msedge.exe')));
  }
  return firstOf(['/usr/bin/microsoft-edge', '/usr/bin/microsoft-edge-stable']);
}

function playwrightStore(env, platform) {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'ms-playwright') : null;
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

function binariesIn(folder, platform) {
  const inner = readdirSync(folder).filter((name) => name.startsWith('chrome-'));
  if (platform === 'darwin') {
    return inner.flatMap((name) =>
      readdirSync(join(folder, name))
        .filter((app) => app.endsWith('.app'))
        .map((app) => join(folder, name, app, 'Contents', 'MacOS', app.replace(/\.app$/, ''))),
    );
  }
  return inner.map((name) => join(folder, name, platform === 'win32' ? 'chrome.exe' : 'chrome'));
}

function firstOf(paths) {
  return paths.find((path) => existsSync(path) && !isSnap(path)) ?? null;
}

/** Ubuntu's chromium is a door to a snap, which sees neither /tmp profiles nor our folder. */
function isSnap(path) {
  const real = realpathSync(path);
  if (real.includes('/snap')) return true;
  try {
    const head = readFileSync(real).subarray(0, 2000).toString('latin1');
    return head.startsWith('#!') && /\bsnap\b/.test(head) && !/Debian/i.test(head);
  } catch {
    // Unreadable but present: leave the verdict to the trial start.
    return false;
  }
}
