// node tests/bench/faults.mjs [--only NAME,…] [--seed N] [--runs N] [--quick] [--json FILE]
// Breaks things under the built extension in a real Chromium and counts: acknowledged orders that are gone (`lost`),
// orders that some sum counts twice (`doubled`), and runs in which the seller would be told, or nothing had to be said
// (`noticed`). Needs `npm run build:e2e`. Ends with 1 where anything was lost or counted twice.
import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, ensureDependencies, root, say } from '../run/setup.mjs';
import { parseFaultArguments, USAGE } from './faults/arguments.mjs';
import { randomOf } from './faults/random.mjs';

/** Runs in full and with --quick. */
const FAULTS = {
  'worker-killed': ['killed', 'workerKilled', 200, 12],
  'browser-killed': ['killed', 'browserKilled', 20, 2],
  'file-killed': ['files', 'fileKilled', 20, 4],
  'quota-reached': ['room', 'quotaReached', 20, 2],
  'disk-full': ['room', 'diskFull', 20, 1],
  'files-damaged': ['damaged', 'damaged', 180, 9],
  'record-spoilt': ['records', 'recordSpoilt', 120, 6],
  'restore-cut': ['restores', 'restoreCut', 40, 4],
  'blocked-upgrade': ['others', 'blockedUpgrade', 20, 3],
  'migration-interrupted': ['migration', 'migrationInterrupted', 20, 3],
  'two-windows': ['others', 'twoWindows', 20, 5],
  'clock-back': ['others', 'clockBack', 20, 5],
  updated: ['others', 'updated', 20, 2],
};

await command(async () => {
  const asked = parseFaultArguments(process.argv.slice(2), Object.keys(FAULTS));
  if ('wrong' in asked) {
    say(`${asked.wrong}\n${USAGE}`);
    return 2;
  }
  await ensureDependencies();
  if (!existsSync(join(root, '.output/chrome-mv3-e2e/manifest.json'))) {
    say('No end-to-end build is there: run npm run build:e2e first.');
    return 2;
  }
  const { emptySite } = await import('./faults/session.mjs');
  const { aligned } = await import('./store/tables.mjs');
  const site = await emptySite();
  const results = [];
  try {
    for (const name of asked.only) {
      const [file, run, full, quick] = FAULTS[name];
      const profile = await mkdtemp(join(tmpdir(), 'renhuo-fault-'));
      const runs = asked.runs ?? (asked.quick ? quick : full);
      const progress = (done) => done % 20 === 0 && say(`  ${name}: ${done} of ${runs}`);
      try {
        const { [run]: fault } = await import(`./faults/${file}.mjs`);
        const done = await fault({ profile, site, runs, random: randomOf(asked.seed), progress });
        results.push({ fault: name, ...done });
      } catch (error) {
        results.push({ fault: name, runs, lost: null, doubled: null, noticed: null, failed: String(error) });
      } finally {
        for (const one of [profile, `${profile}-copy`, `${profile}-disk`])
          await rm(one, { recursive: true, force: true, maxRetries: 5 });
      }
      say(JSON.stringify(results.at(-1)));
    }
  } finally {
    site.close();
  }
  const cell = (value) => (value === null ? 'failed' : String(value));
  const table = results.map((one) => [
    one.fault,
    ...['runs', 'lost', 'doubled', 'noticed'].map((name) => (one.skipped ? '-' : cell(one[name]))),
    one.skipped ?? one.failed?.split('\n')[0] ?? '',
  ]);
  process.stdout.write(`\n${aligned([['fault', 'runs', 'lost', 'doubled', 'noticed', ''], ...table])}\n`);
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ seed: asked.seed, results }, null, 1)}\n`);
  return results.some(({ lost, doubled }) => lost !== 0 || doubled !== 0) ? 1 : 0;
});
