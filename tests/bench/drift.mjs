// node tests/bench/drift.mjs [ID ...] [--only MUTATION] [--seed N] [--times N] [--many N]
//   [--details] [--json FILE] [--keep FOLDER]
// Changes every page of the zoo that has something to read as platforms change theirs, in the live page after its
// library rendered, reads it, and compares with the truth changed accordingly: right, partly (fields left out, none
// wrong), unreadable, or SILENTLY WRONG: a value that the page does not say for that field and row.
//
// The reader is bundled and called in the page itself, not through the extension: one page load serves all mutations,
// each undone before the next. Every second row is known from before, as the store would know it, and a reading that
// contradicts those is unreadable, as in the extension; the last column says what would be silently wrong without
// that memory. The two equal looks and the profile, by which the extension may still refuse, are not part of this.
// The bench finds rows by the truth's keys, never by the reader.
//
// --many N reads about N pages instead: a fifth of them the zoo's, changed by seed after seed, the others made up at random
// (lists in five languages and shapes whose truth is known, and noise, of which an answer is all that is asked), and
// counts besides how often the reader threw and how many readings took longer than 50 ms.
import { writeFileSync } from 'node:fs';
import { command, ensureDependencies, findChromium, root, say } from '../run/setup.mjs';
import { parseDriftArguments, USAGE } from './drift/arguments.mjs';
import { sumsTable, table, wrongList } from './drift/tables.mjs';
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

/** About `many` readings: a fifth of changed pages, drawn by lot, the others of made ones, which cost less. */
async function readMany(tools, pages, { many, seed }) {
  const { asMany, drawnPages, readMade } = await import('./drift/many.mjs');
  const made = await readMade(tools, { count: Math.ceil(many * 0.8), seed, progress: say });
  const changed = [];
  let tried = 0;
  for (const { some, round } of drawnPages(pages, seed)) {
    const none = changed.length === 0 && tried >= pages.length;
    if (changed.length >= many / 5 || none) break;
    tried += some.length;
    const results = await tryAll(tools, some, { seeds: [round], only: null, keep: null });
    changed.push(...results.map(asMany));
  }
  return [...made, ...changed];
}

async function tellMany(results, asked) {
  const { manyRows } = await import('./drift/many.mjs');
  process.stdout.write(`${table(manyRows(results))}\n`);
  const wrong = results.filter(
    (one) => (one.outcome === 'wrong' && one.wrong.length > 0) || one.threw !== null,
  );
  if (asked.details)
    for (const one of wrong.slice(0, 100)) process.stdout.write(`${JSON.stringify(one).slice(0, 600)}\n`);
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ seed: asked.seed, wrong }, null, 1)}\n`);
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
    if (asked.many > 0) {
      try {
        await tellMany(await readMany(tools, pages, asked), asked);
      } finally {
        await tools.resolver.close();
      }
      return 0;
    }
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
