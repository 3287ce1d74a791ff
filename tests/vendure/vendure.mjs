import { say as sayAloud } from '../run/run-step.mjs';
import { ensureVendure } from './install.mjs';
import { freePort, runServer } from './process.mjs';
import { seededFile } from './seeded-file.mjs';

export { truth } from './truth.mjs';

const START_MS = 60_000;
const END_MS = 5000;

/**
 * Installs, seeds (once) and starts a Vendure with its dashboard in a process of its own. What happens in it
 * stays in its memory: the next start shows the same shop. User and password are both `superadmin`.
 * -> `{ url, adminUrl, stop }`; `url` is on localhost, one origin for API and dashboard.
 */
export async function startVendure({ port, say = sayAloud } = {}) {
  await ensureVendure();
  const file = await seededFile(say);
  const chosen = port ?? (await freePort());
  const { child, ended } = await runServer('serve.mjs', [file, chosen], 'ready', say, START_MS);
  const url = `http://127.0.0.1:${chosen}`;
  const stop = async () => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), END_MS);
    await ended;
    clearTimeout(force);
  };
  return { url, adminUrl: `${url}/admin`, stop };
}
