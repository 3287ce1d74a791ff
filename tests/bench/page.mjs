// npm run bench:page -- [SHAPE ...] [--rows N,N,N] [--part reading|page|memory] [--json FILE]
// What the reader costs a page, by shape and number of rows, everything in one run: reading against a bare
// TreeWalker pass over the same rows (the limit), the built extension against no extension, memory after 1,000
// re-renders. Figures of a busy machine are no figures: let it run alone.
import { writeFileSync } from 'node:fs';
import { build } from '../run/builds.mjs';
import { command, ensureDependencies, findChromium, say } from '../run/setup.mjs';
import { parsePageArguments, USAGE } from './page/arguments.mjs';
import { memoryTable, pageTable, readingTable } from './page/tables.mjs';

const progress = (text) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${text.padEnd(70)}`);
  else say(text);
};

await command(async () => {
  const asked = parsePageArguments(process.argv.slice(2));
  if ('wrong' in asked) {
    say(`${asked.wrong}\n${USAGE}`);
    return 2;
  }
  await ensureDependencies();
  const { serveStage } = await import('./page/serve.mjs');
  const chromium = await findChromium();
  const stage = await serveStage();
  const results = {};
  const wants = (part) => asked.part === null || asked.part === part;
  try {
    if (wants('reading')) {
      const { readingTimes } = await import('./page/reading-times.mjs');
      results.reading = await readingTimes({ chromium, stage, asked, progress });
      process.stdout.write(`${readingTable(results.reading)}\n\n`);
    }
    if (wants('page') || wants('memory')) await build('e2e');
    if (wants('page')) {
      const { pageCosts } = await import('./page/page-costs.mjs');
      results.page = await pageCosts({ stage, asked, progress });
      process.stdout.write(`${pageTable(results.page)}\n\n`);
    }
    if (wants('memory')) {
      const { memoryCosts } = await import('./page/memory-costs.mjs');
      results.memory = await memoryCosts({ stage, progress });
      process.stdout.write(`${memoryTable(results.memory)}\n`);
    }
  } finally {
    await stage.close();
  }
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify(results, null, 1)}\n`);
  return 0;
});
