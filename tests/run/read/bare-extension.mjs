import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../setup.mjs';

const optional = (path, name, otherwise) =>
  existsSync(`${root}/${path}`)
    ? `import { ${name} } from '${root}/${path}';`
    : `const ${name} = ${otherwise};`;
const EXTRA = [
  optional('utils/reading/lexicon/for-languages.ts', 'lexiconFor', '() => ({})'),
  optional('utils/reading/profiles/registry.ts', 'profileFor', '() => null'),
].join('\n');
const ENTRY = `
import { readPage } from '${root}/utils/reading/read-page.ts';
${EXTRA}
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const show = (given) => {
  const url = location.href;
  const langs = [document.documentElement.lang, 'zh-CN', 'en', 'zh-TW', 'ja', 'de'].filter(Boolean);
  const options = { url, now: Date.now(), lexicon: lexiconFor(langs), profile: given ?? profileFor(url), timeZone: zone };
  return readPage(document, options).reading;
};
chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  if (message?.type !== 'tab.show') return;
  try { answer(show(message.profile)); }
  catch (error) {
    console.error(error);
    answer({ status: 'unreadable', kind: null, health: 0, timeZone: zone,
      problems: [{ code: 'reader-error', detail: String(error?.stack ?? error).slice(0, 600) }] });
  }
});`;

/** The reader alone in a minimal extension: what developers of the reader use before the whole one builds. */
export async function bareExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'renhuo-read-'));
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, ENTRY);
  const output = { dir: folder, entryFileNames: 'reader.js', format: 'iife' };
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: true, emptyOutDir: false, outDir: folder, rollupOptions: { input: entry, output } },
  });
  const { publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  const page = 'ask-the-reader.html';
  writeFileSync(join(folder, page), '<!doctype html><title>ask</title>');
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      key: publicKey.toString('base64'),
      name: 'reader alone',
      version: '1',
      permissions: ['tabs', 'scripting', 'webNavigation'],
      host_permissions: ['<all_urls>'],
      background: { service_worker: 'worker.js' },
    }),
  );
  return {
    folder,
    script: 'reader.js',
    page,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
