import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from '../../run/setup.mjs';

const MODULES = [
  'bg-nbd',
  'clock',
  'compounding',
  'discounted-gamma-poisson',
  'expected-f1',
  'gamma-gamma',
  'history',
  'mbg-nbd',
  'mean-logit',
  'outlook',
  'pareto-nbd',
  'slices',
  'tsb',
];

/** Everything utils/judging/models exports, in one object: the very code that ships. */
export async function loadModels() {
  const parts = [];
  for (const name of MODULES)
    parts.push(await tsImport(join(root, `utils/judging/models/${name}.ts`), import.meta.url));
  return Object.assign({}, ...parts);
}
