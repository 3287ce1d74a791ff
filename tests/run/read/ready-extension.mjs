import { generateKeyPairSync } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Missing, runStep } from '../setup.mjs';
import { buildWorker } from './build-worker.mjs';

const SCRIPTS = ['reader.js', 'reading.js'];
const PAGE = 'ask-the-reader.html';

/** The shipped content scripts, freshly built into `folder`; their paths. */
async function buildScripts(folder) {
  mkdirSync(folder);
  const child = fileURLToPath(new URL('build-reader.mjs', import.meta.url));
  const { code } = await runStep('building the reader', process.execPath, [child, folder]);
  const names = code === 0 ? readdirSync(folder, { recursive: true }) : [];
  const built = SCRIPTS.map((script) =>
    names.find((name) => name.replaceAll('\\', '/').endsWith(`content-scripts/${script}`)),
  );
  if (built.includes(undefined))
    throw new Missing('The reader could not be built (the words above say why).');
  return built.map((name) => join(folder, name));
}

function manifestOf() {
  const publicKeyEncoding = { type: 'spki', format: 'der' };
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding });
  const matches = ['<all_urls>'];
  return {
    manifest_version: 3,
    name: 'Renhuo, reading for the command line',
    version: '1',
    // The key fixes the extension's id, so that its page has a known address.
    key: publicKey.toString('base64'),
    permissions: ['tabs', 'webNavigation', 'scripting'],
    host_permissions: matches,
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches, js: ['reader.js'], all_frames: true, match_origin_as_fallback: true }],
  };
}

/**
 * An extension in a temporary folder that holds the very content scripts that ship and may look at any page. Its
 * worker only greets: it gives out words and profiles as the real one does, and keeps nothing.
 * -> { folder, page, remove }. `profile` is a profile's id, or null for the one the address asks for.
 */
export async function readyExtension(profile) {
  const folder = mkdtempSync(join(tmpdir(), 'renhuo-read-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const worker = await buildWorker(profile);
    const scripts = await buildScripts(join(folder, 'built'));
    for (const [at, script] of scripts.entries()) copyFileSync(script, join(folder, SCRIPTS[at]));
    rmSync(join(folder, 'built'), { recursive: true });
    writeFileSync(join(folder, 'worker.js'), worker);
    writeFileSync(join(folder, PAGE), '<!doctype html><title>ask</title>');
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestOf()));
    return { folder, page: PAGE, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
