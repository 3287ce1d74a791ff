import { createHash } from 'node:crypto';
import { lineOf } from '../../run/read/row.mjs';
import { bundleInPage } from './bundle.mjs';
import { verdictOf } from './verdict.mjs';

const BATCH = 100;
/** A reading is one slice of the page's time, so one that takes longer is a task over 50 ms. */
export const SLICE_MS = 50;

/** What the reader says of an exception of its own, or null where there was none. */
const errorIn = (problems) => problems.find(({ code }) => code === 'reader-error')?.field ?? null;

/** One made page and its reading -> { group, outcome, threw, slow, ms, ... }; noise has no outcome but its status. */
export function judgeMade(made, fromMinor, url) {
  const { seed, shape, truth, reading, threw, ms } = made;
  const told = {
    seed,
    group: `made: ${shape}`,
    threw: threw ?? errorIn(reading.problems),
    slow: ms > SLICE_MS,
    ms,
  };
  if (threw !== null) return { ...told, outcome: 'unreadable', wrong: [] };
  if (truth === null) return { ...told, outcome: null, wrong: [] };
  const { outcome, wrong } = verdictOf({ id: seed, split: 'open', truth }, lineOf(url, reading, fromMinor), {
    note: '',
  });
  return { ...told, outcome, wrong };
}

/** Reads `count` pages made up at random, a quarter of them noise, the others lists of orders or goods. */
export async function readMade({ context, fromMinor }, { count, seed, progress }) {
  const url = 'http://made.test/admin';
  const tab = await context.newPage();
  const results = [];
  try {
    await tab.route(url, (route) =>
      route.fulfill({ body: '<!doctype html><body>', contentType: 'text/html' }),
    );
    await tab.goto(url);
    await tab.evaluate(await bundleInPage('tests/bench/drift/in-page/made/entry.ts', 'made'));
    while (results.length < count) {
      const from = results.length;
      const seeds = Array.from(
        { length: Math.min(BATCH, count - from) },
        (_, at) => `${seed}/made/${from + at}`,
      );
      const made = await tab.evaluate((some) => globalThis.__made.makeMany(some), seeds);
      results.push(...made.map((one) => judgeMade(one, fromMinor, url)));
      progress(`${results.length} of ${count} made pages`);
    }
  } finally {
    await tab.close();
  }
  return results;
}

const AT_ONCE = 10;
const lot = (seed, { id }) => createHash('sha256').update(`${seed}/${id}`).digest('hex');

/** All pages a few at a time in an order drawn by lot, over and over, each round with the next seed. Never ends but for none. */
export function* drawnPages(pages, seed) {
  for (let round = seed; pages.length > 0; round++) {
    const drawn = [...pages].sort((a, b) => (lot(round, a) < lot(round, b) ? -1 : 1));
    for (let at = 0; at < drawn.length; at += AT_ONCE) yield { some: drawn.slice(at, at + AT_ONCE), round };
  }
}

/** A mutation bench's result in the same form. */
export const asMany = ({ id, split, mutation, seed, outcome, wrong, problems, ms }) => ({
  seed: `${seed} ${id}`,
  group: `changed: ${mutation}`,
  outcome,
  wrong: split === 'open' ? wrong : [],
  threw: errorIn(problems),
  slow: ms > SLICE_MS,
  ms,
});

const OUTCOMES = ['right', 'partly', 'unreadable', 'wrong'];

/** Counts of some results: what became of them, throws, readings over 50 ms and the longest. */
export function countMany(results) {
  const of = (test) => results.filter(test).length;
  return {
    readings: results.length,
    ...Object.fromEntries(OUTCOMES.map((outcome) => [outcome, of((one) => one.outcome === outcome)])),
    judged: of((one) => one.outcome !== null),
    threw: of((one) => one.threw !== null),
    slow: of((one) => one.slow),
    longest: results.reduce((most, { ms }) => Math.max(most, ms), 0),
  };
}

/** The sums of a big run, by what was done to the pages and over all, as rows of a table. */
export function manyRows(results) {
  const row = (name, some) => {
    const sum = countMany(some);
    const share = sum.judged === 0 ? '–' : `${((sum.wrong / sum.judged) * 100).toFixed(2)} %`;
    const counts = sum.judged === 0 ? OUTCOMES.map(() => '–') : OUTCOMES.map((outcome) => sum[outcome]);
    return [name, sum.readings, ...counts, share, sum.threw, sum.slow, Math.round(sum.longest)];
  };
  const groups = [...new Set(results.map(({ group }) => group))].sort();
  return [
    [
      '',
      'pages',
      'right',
      'partly',
      'unreadable',
      'SILENTLY WRONG',
      'share',
      'threw',
      'over 50 ms',
      'longest ms',
    ],
    ...groups.map((group) =>
      row(
        group,
        results.filter((one) => one.group === group),
      ),
    ),
    row(
      'all',
      results.filter(({ group }) => group !== 'changed: unchanged'),
    ),
  ];
}
