// node tests/bench/store.mjs [--sizes 10000,100000,1000000] [--batch ROWS] [--json FILE] [--put] [--keep]
// The store in a real Chromium on the extension's own origin, filled with order lines (a listing for every 20, three
// buyers for every ten): how fast rows go in, against plain IndexedDB with the same rows in the same run, and what a
// seller waits for once they are there. With `--put` the lines are put straight into the store, as reading them comes to,
// and the rates are those of the next 20,000 with all of them behind. Needs `npm run build:e2e`. Times of a busy machine
// say little: trust ratios.
import { writeFileSync } from 'node:fs';
import { command, ensureDependencies, say } from '../run/setup.mjs';
import { parseStoreArguments, USAGE } from './store/arguments.mjs';

await command(async () => {
  const asked = parseStoreArguments(process.argv.slice(2));
  if ('wrong' in asked) {
    say(`${asked.wrong}\n${USAGE}`);
    return 2;
  }
  await ensureDependencies();
  const { isBuilt } = await import('./store/browser.mjs');
  if (!isBuilt()) {
    say('No end-to-end build is there: run npm run build:e2e first.');
    return 2;
  }
  const { bundleBench } = await import('./store/bundle.mjs');
  const { measure } = await import('./store/measure.mjs');
  const { storeTable } = await import('./store/tables.mjs');
  const code = await bundleBench();
  const all = [];
  for (const lines of asked.sizes) {
    say(`${lines} order lines`);
    all.push(await measure(lines, { ...asked, code }));
  }
  process.stdout.write(`\n${storeTable(all)}\n`);
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify(all, null, 1)}\n`);
  return 0;
});
