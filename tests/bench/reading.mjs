// npm run bench:reading -- [ID ...] [--details] [--held] [--json FILE] [--wait MS]
// Reads every page of the zoo with the reader that ships and compares the rows with what a person sees there.
import { writeFileSync } from 'node:fs';
import { command, ensureDependencies, findChromium, say } from '../run/setup.mjs';
import { parseBenchArguments } from './reading/arguments.mjs';
import { zooPages } from './reading/pages.mjs';
import { scorePage } from './reading/score.mjs';
import { sumUp } from './reading/sum-up.mjs';
import { pageTable, totalsTable } from './reading/tables.mjs';

await command(async () => {
  const asked = parseBenchArguments(process.argv.slice(2));
  if ('wrong' in asked) {
    say(asked.wrong);
    return 2;
  }
  await ensureDependencies();
  const chromium = await findChromium();
  const { openReader } = await import('../run/read/reader.mjs');
  const pages = await zooPages(asked.ids);
  const reader = await openReader({ chromium, profile: null, wait: asked.wait });
  const scores = [];
  try {
    await reader.readAll(
      pages.map((page) => page.file),
      (line, at, ms, worth) => {
        const page = pages[at];
        scores.push(scorePage(page, line, ms, worth));
        const name = page.split === 'open' ? page.id : 'one held back';
        if (process.stderr.isTTY) process.stderr.write(`\r${at + 1}/${pages.length} ${name.padEnd(50)}`);
      },
    );
  } finally {
    await reader.close();
  }
  if (process.stderr.isTTY) process.stderr.write('\r'.padEnd(70));
  // The third held back stays unread while the reader is worked on: only its sums are shown unless asked for.
  const shown = scores.filter((score) => score.split === 'open' || asked.held);
  process.stdout.write(`${pageTable(shown, asked.details)}\n`);
  const totals = Object.fromEntries(
    ['open', 'held'].map((split) => [split, sumUp(scores.filter((score) => score.split === split))]),
  );
  process.stdout.write(`${totalsTable(totals)}\n`);
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ totals, pages: shown }, null, 1)}\n`);
  return 0;
});
