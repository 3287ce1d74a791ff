import { dependenciesAreFresh } from '../run/dependencies.mjs';
import { Missing, runNpm } from '../run/run-step.mjs';

/** This folder. */
export const here = import.meta.dirname;

/** Installs Vendure into this folder (about 230 MB) where it is missing or not what the lock file asks for. */
export async function ensureVendure() {
  if (dependenciesAreFresh(here)) return;
  const { code } = await runNpm(
    'installing Vendure (npm ci, about a minute)',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: here },
  );
  if (code !== 0) throw new Missing('Vendure could not be installed (npm said why above).');
}
