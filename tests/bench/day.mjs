// node tests/bench/day.mjs [--buyers 3000,30000,300000] [--json FILE]
// The shopkeeper's day with many buyers behind it, in a real Chromium: 3,000 orders are read, the other buyers are put
// beside them, each with one order and every tenth with two. How long the popup takes until its first task is drawn, and what lies behind it: planning the day, the
// popup's view, sharing customers out among twenty members of staff. Needs `npm run build:e2e`.
import { writeFileSync } from 'node:fs';
import { command, ensureDependencies, say } from '../run/setup.mjs';
import { DAY_USAGE, parseDayArguments } from './store/arguments.mjs';

await command(async () => {
  const asked = parseDayArguments(process.argv.slice(2));
  if ('wrong' in asked) {
    say(`${asked.wrong}\n${DAY_USAGE}`);
    return 2;
  }
  await ensureDependencies();
  const { isBuilt } = await import('./store/browser.mjs');
  if (!isBuilt()) {
    say('No end-to-end build is there: run npm run build:e2e first.');
    return 2;
  }
  const { bundleBench } = await import('./store/bundle.mjs');
  const { measureDay } = await import('./store/measure-day.mjs');
  const { dayTable } = await import('./store/tables.mjs');
  const code = await bundleBench();
  const all = [];
  for (const buyers of asked.buyers) {
    say(`${buyers} buyers`);
    all.push(await measureDay(buyers, code));
  }
  process.stdout.write(`\n${dayTable(all)}\n`);
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify(all, null, 1)}\n`);
  return 0;
});
