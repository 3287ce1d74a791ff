import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Missing, root, runTool, say } from '../setup.mjs';
import { bareExtension } from './bare-extension.mjs';

const BUILT = join(root, '.output/chrome-mv3-e2e');
const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((last, name) => Math.max(last, newest(join(path, name))), stat.mtimeMs);
}

const isStale = () =>
  newest(join(BUILT, 'manifest.json')) < Math.max(...SOURCES.map((name) => newest(join(root, name))));

/**
 * The end-to-end build, made anew where the sources are newer, as a copy in a temporary folder that may read every
 * host and has one blank page of its own to ask the reader from. The reader's code is untouched.
 * -> { folder, script, page, remove }; `script` is the reader's path inside the extension.
 */
export async function readyExtension() {
  if (process.env.RENHUO_READ_BARE || !existsSync(join(root, 'entrypoints/background.ts')))
    return bareExtension();
  if (isStale()) {
    const { code } = await runTool('building the extension', 'wxt/bin/wxt.mjs', ['build', '--mode', 'e2e']);
    if (code !== 0) {
      say('The extension could not be built (its words stand above): reading with the reader alone.');
      return bareExtension();
    }
  }
  const script = 'content-scripts/reader.js';
  if (!existsSync(join(BUILT, script))) throw new Missing(`The built extension has no ${script}.`);
  const folder = mkdtempSync(join(tmpdir(), 'renhuo-read-'));
  cpSync(BUILT, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.host_permissions = ['<all_urls>'];
  manifest.permissions = [
    ...new Set([...(manifest.permissions ?? []), 'tabs', 'scripting', 'webNavigation']),
  ];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const page = 'ask-the-reader.html';
  writeFileSync(join(folder, page), '<!doctype html><title>ask</title>');
  return { folder, script, page, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
