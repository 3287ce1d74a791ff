import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-step.mjs';

const fileOf = (name) => join(root, 'out', 'counts', `${name}.json`);

/** Forgets an earlier run's counts, so that a crash can't pass for a success. */
export function forgetCounts(name) {
  rmSync(fileOf(name), { force: true });
}

export function writeCounts(name, counts) {
  mkdirSync(join(root, 'out', 'counts'), { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify(counts));
}

/**
 * What a runner counted. No file, or a failing exit code with no failure counted (a runner that broke), is
 * one failure more.
 */
export function readCounts(name, exitCode) {
  let counts = { passed: 0, failed: 0 };
  try {
    counts = JSON.parse(readFileSync(fileOf(name), 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const broken = exitCode !== 0 && counts.failed === 0;
  const hollow = counts.passed + counts.failed === 0;
  return { passed: counts.passed, failed: counts.failed + (broken || hollow ? 1 : 0) };
}
