import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { here } from './install.mjs';
import { freePort, runServer } from './process.mjs';

const CACHE = join(here, '.cache');
/** The history is told in days before now, and the windows that rules look at move on with the clock. */
const MAX_AGE_MS = 2 * 86_400_000;
const SILENCE_MS = 120_000;

/** Path of a database file seeded by today's scripts and at most two days old; makes it if there is none. */
export async function seededFile(say) {
  const file = join(CACHE, `shop-${fingerprint()}.sqlite`);
  if (existsSync(file) && Date.now() - statSync(file).mtimeMs < MAX_AGE_MS) return file;
  mkdirSync(CACHE, { recursive: true });
  const draft = join(CACHE, `draft-${process.pid}.sqlite`);
  rmSync(draft, { force: true });
  try {
    const { ended } = await runServer('seed.mjs', [draft, await freePort()], 'seed: seeded', say, SILENCE_MS);
    await ended;
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  for (const name of readdirSync(CACHE)) {
    if (name.startsWith('shop-') && join(CACHE, name) !== file) rmSync(join(CACHE, name), { force: true });
  }
  return file;
}

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(here, 'package-lock.json')));
  for (const name of readdirSync(join(here, 'server')).sort()) {
    if (name !== 'serve.mjs') hash.update(readFileSync(join(here, 'server', name)));
  }
  return hash.digest('hex').slice(0, 16);
}
