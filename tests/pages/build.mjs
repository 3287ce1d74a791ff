// node tests/pages/build.mjs [ID ...]: makes tests/pages/built/ from the pages that a live component library renders.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCES = ['source.jsx', 'source.js', 'source.vue'];

/** [{ split, id, source, out }] of all pages that have a source instead of a page.html. */
function sourcePages() {
  return ['open', 'held'].flatMap((split) => {
    const folder = join(HERE, split);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).flatMap((id) => {
      const source = SOURCES.map((name) => join(folder, id, name)).find((file) => existsSync(file));
      return source ? [{ split, id, source, out: join(HERE, 'built', split, id, 'page.html') }] : [];
    });
  });
}

const time = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const isStale = ({ source, out }) => time(out) < Math.max(time(source), time(join(HERE, 'build-page.mjs')));

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Every library there, in the version asked for: pages are added with libraries of their own. */
function isInstalled() {
  return Object.entries(json(join(HERE, 'package.json')).dependencies).every(([name, version]) => {
    const own = join(HERE, 'node_modules', name, 'package.json');
    return existsSync(own) && json(own).version === version;
  });
}

/** Builds what is missing or older than its source; installs the component libraries first where needed. */
export async function ensureBuilt(ids = []) {
  const wanted = sourcePages().filter((page) => ids.includes(page.id) || (ids.length === 0 && isStale(page)));
  if (wanted.length === 0) return;
  if (!isInstalled()) {
    process.stderr.write('Installing the component libraries of tests/pages ...\n');
    const install = spawnSync('npm', ['ci', '--legacy-peer-deps', '--loglevel=error'], {
      cwd: HERE,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (install.status !== 0) throw new Error('npm ci failed in tests/pages.');
  }
  const { buildPage } = await import('./build-page.mjs');
  for (const [at, page] of wanted.entries()) {
    process.stderr.write(`building page ${at + 1}/${wanted.length} ${page.id}\n`);
    mkdirSync(dirname(page.out), { recursive: true });
    writeFileSync(page.out, await buildPage(page.source));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await ensureBuilt(process.argv.slice(2).filter((word) => !word.startsWith('--')));
