import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { Missing, root } from '../setup.mjs';

const READING = join(root, 'utils/reading');

/** Ids of all profiles: each is a file of the profiles' folder. */
const profileIds = () =>
  readdirSync(join(READING, 'profiles'))
    .filter((name) => name.endsWith('.ts') && name !== 'registry.ts')
    .map((name) => name.slice(0, -3))
    .sort();

// What the real background answers to `page.rest`, `page.hello` and `page.reading`, minus grants, settings and the store.
const sourceOf = (profile) => `
import { lexiconFor } from '${READING}/lexicon/for-languages.ts';
import { carts, profileFor, profiles } from '${READING}/profiles/registry.ts';
const wanted = ${JSON.stringify(profile)};
const profileOf = (sender) => {
  if (wanted !== null) return profiles.find(({ id }) => id === wanted) ?? null;
  try { return profileFor(new URL(sender.origin).origin); } catch { return null; }
};
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (message?.type === 'page.hello')
    answer({ paused: false, lexicon: lexiconFor(message.langs), profile: profileOf(sender), carts: wanted ? [] : carts, groupLabel: '' });
  if (message?.type === 'page.rest') {
    const target = { tabId: sender.tab.id, frameIds: [sender.frameId] };
    const done = () => answer({ paused: false });
    chrome.scripting.executeScript({ target, files: ['reading.js'] }).then(done, done);
    return true;
  }
  if (message?.type === 'page.reading') answer({ stored: false, hints: [] });
});`;

/** The code of the worker that greets readers. Throws a sentence where there is no profile of that id. */
export async function buildWorker(profile) {
  const ids = profileIds();
  if (profile !== null && !ids.includes(profile))
    throw new Missing(`There is no profile "${profile}". There are: ${ids.join(', ') || 'none yet'}.`);
  const entry = '\0worker.ts';
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'worker-source',
        resolveId: (id) => (id === 'worker-source' ? entry : null),
        load: (id) => (id === entry ? sourceOf(profile) : null),
      },
    ],
    build: { write: false, rollupOptions: { input: 'worker-source', output: { format: 'iife' } } },
  });
  const [chunk] = (Array.isArray(result) ? result[0] : result).output;
  return chunk.code;
}
