// node tests/bench/drift.mjs [ID ...] [--only MUTATION] [--seed N] [--times N] [--details] [--json FILE] [--keep FOLDER]
// Changes every page of the zoo that has something to read as platforms change theirs, in the live page after its
// library rendered, reads it, and compares with the truth changed accordingly: right, partly (fields left out, none
// wrong), unreadable, or SILENTLY WRONG: a value that the page does not say for that field and row.
//
// The reader is bundled and called in the page itself, not through the extension: one page load serves all mutations,
// each undone before the next. Every second row is known from before, as the store would know it, and a reading that
// contradicts those is unreadable, as in the extension; the last column says what would be silently wrong without
// that memory. The two equal looks and the profile, by which the extension may still refuse, are not part of this.
// The bench finds rows by the truth's keys, never by the reader.
import { writeFileSync } from 'node:fs';
import { command, ensureDependencies, findChromium, root, say } from '../run/setup.mjs';
import { parseDriftArguments, USAGE } from './drift/arguments.mjs';
import { sumsTable, wrongList } from './drift/tables.mjs';
import { sumUp } from './drift/verdict.mjs';
import { zooPages } from './reading/pages.mjs';

const AT_ONCE = 2;

async function openBrowser() {
  const found = await findChromium();
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath: found.path, args: found.args });
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, bypassCSP: true });
  return { browser, context };
}

async function toolsFor(context) {
  const { bundleInPage } = await import('./drift/bundle.mjs');
  const { targetResolver } = await import('../run/read/targets.mjs');
  const { tsImport } = await import('tsx/esm/api');
  const { fromMinor } = await tsImport(`${root}/utils/model/money.ts`, import.meta.url);
  return { context, code: await bundleInPage(), fromMinor, resolver: targetResolver() };
}

async function tryAll(tools, pages, options) {
  const { tryPage } = await import('./drift/try-page.mjs');
  const done = pages.map(() => ({ results: [], trouble: [] }));
  let [next, told] = [0, 0];
  const worker = async () => {
    while (next < pages.length) {
      const at = next++;
      const { id, split } = pages[at];
      try {
        done[at] = await tryPage(tools, pages[at], options);
      } catch (error) {
        done[at].trouble.push(String(error?.message ?? error).split('\n')[0]);
      }
      // Of the third held back only sums are told.
      const { results, trouble } = done[at];
      const wrong = results.filter(({ outcome }) => outcome === 'wrong').length;
      const figures =
        split === 'open' ? `${id}: ${results.length} readings, ${wrong} silently wrong` : 'one held back';
      say(`${++told}/${pages.length} ${figures}${trouble.map((one) => `; ${one}`).join('')}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, pages.length) }, worker));
  return done.flatMap(({ results }) => results);
}

await command(async () => {
  const asked = parseDriftArguments(process.argv.slice(2));
  if ('wrong' in asked) {
    say(`${asked.wrong}\n${USAGE}`);
    return 2;
  }
  await ensureDependencies();
  const pages = (await zooPages(asked.ids)).filter(({ truth }) => truth.status === 'read');
  const { browser, context } = await openBrowser();
  let results = [];
  try {
    const tools = await toolsFor(context);
    const seeds = Array.from({ length: asked.times }, (_, at) => asked.seed + at);
    try {
      results = await tryAll(tools, pages, { seeds, only: asked.only, keep: asked.keep });
    } finally {
      await tools.resolver.close();
    }
  } finally {
    await browser.close();
  }
  const names = [...new Set(results.map(({ mutation }) => mutation))];
  const open = results.filter(({ split }) => split === 'open');
  const sums = {
    open: sumUp(open, names),
    held: sumUp(
      results.filter(({ split }) => split === 'held'),
      names,
    ),
    both: sumUp(results, names),
  };
  for (const [title, sum] of Object.entries(sums))
    if (sum.all.readings > 0) process.stdout.write(`${sumsTable(title, sum)}\n\n`);
  if (asked.details) process.stdout.write(`${wrongList(open)}\n`);
  if (asked.json)
    writeFileSync(asked.json, `${JSON.stringify({ seed: asked.seed, sums, readings: open }, null, 1)}\n`);
  return 0;
});
