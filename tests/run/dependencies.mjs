import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Missing, root, runNpm } from './run-step.mjs';

const OLDEST = [20, 19];

/** Refuses a Node that is too old, in one sentence. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Missing(
    `Node ${OLDEST.join('.')} or newer is needed; this is ${version}. See https://nodejs.org`,
  );
}

/**
 * True where node_modules holds what package-lock.json asks for. npm keeps its own record of what it
 * installed; packages marked optional are for other systems and don't count.
 */
export function dependenciesAreFresh(folder = root) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const found = packagesOf(record);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional || entry.link) return true;
    return found[path]?.version === entry.version && existsSync(join(folder, path));
  });
}

/** Installs the project's packages if they are missing or not those of the lock file. */
export async function ensureDependencies() {
  checkNode();
  if (dependenciesAreFresh()) return;
  const { code } = await runNpm('installing packages (npm ci, about a minute)', [
    'ci',
    '--no-audit',
    '--no-fund',
  ]);
  if (code !== 0)
    throw new Missing('npm ci failed (its words stand above). Is the npm registry reachable from here?');
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
