import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf } from '../../run/read/row.mjs';
import { scorePage } from '../reading/score.mjs';
import { verdictOf } from './verdict.mjs';

const PAUSE_MS = 300;
const SETTLE_MS = 8000;
const KEYS = ['orderId', 'sku', 'itemId', 'title'];

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const textOf = (value) =>
  value !== null && typeof value === 'object' ? (value.$any?.[0] ?? value.$maybe) : value;

/** The texts by which each row may be found on the page. */
const keysOf = (rows) =>
  rows.map((row) => KEYS.map((name) => (row[name] === undefined ? undefined : String(textOf(row[name])))));

/** The frame that reads best once two looks agree, with what it read. */
async function bestFrame(tab, code) {
  let best = null;
  let last = '';
  for (const end = Date.now() + SETTLE_MS; Date.now() < end; await sleep(PAUSE_MS)) {
    best = null;
    for (const frame of tab.frames()) {
      try {
        await frame.evaluate(`globalThis.__drift ?? (() => { ${code} })()`);
        const reading = await frame.evaluate(() => globalThis.__drift.look());
        const better = best === null || (reading.status === 'read' && best.reading.status !== 'read');
        if (better || (reading.status === 'read' && reading.health > best.reading.health))
          best = { frame, reading };
      } catch {
        // A frame that is still loading or already gone: the next look finds it or not.
      }
    }
    const now = JSON.stringify({ ...best?.reading, readAt: 0 });
    if (best?.reading.status === 'read' && now === last) return best;
    last = now;
  }
  return best;
}

/**
 * Opens one page of the zoo and tries every mutation on it, one after the other, each undone before the next.
 * -> { results, trouble }: one result per mutation and seed that had something to change, and why others could not.
 */
export async function tryPage({ context, code, fromMinor, resolver }, page, { seeds, only, keep }) {
  const tab = await context.newPage();
  tab.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  const { truth, id, split } = page;
  try {
    const { url } = await resolver.resolve(page.file);
    await tab.goto(url, { waitUntil: 'load', timeout: 30_000 });
    const best = await bestFrame(tab, code);
    if (best === null) return { results: [], trouble: ['not loaded'] };
    const { frame } = best;
    const keys = keysOf(truth.rows);
    const lineFor = (reading) => lineOf(url, reading, fromMinor);
    const before = scorePage(page, lineFor(best.reading), 0).mistakes;
    const results = [];
    const names = await frame.evaluate(() => globalThis.__drift.names);
    for (const mutation of names.filter((name) => only === null || name === only || name === 'unchanged'))
      for (const seed of mutation === 'unchanged' ? seeds.slice(0, 1) : seeds) {
        const task = {
          mutation,
          seed: `${seed}/${id}/${mutation}`,
          keys,
          kind: truth.kind,
          lang: truth.lang,
        };
        const answer = await frame.evaluate(
          ([one, wanted]) => globalThis.__drift.tryOut(one, wanted),
          [task, keep !== null],
        );
        if (answer === null) continue;
        const { change, contradicted, reading, ms, html } = answer;
        const alone = verdictOf(page, lineFor(reading), change, mutation === 'unchanged' ? [] : before);
        const told = contradicted ? { outcome: 'unreadable', wrong: [], missing: 0 } : alone;
        results.push({
          aloneOutcome: alone.outcome,
          id,
          split,
          mutation,
          seed,
          note: change.note,
          health: reading.health,
          problems: reading.problems,
          ms,
          ...told,
        });
        if (html !== undefined && split === 'open') {
          mkdirSync(keep, { recursive: true });
          writeFileSync(join(keep, `${id}--${mutation.replace(/ /g, '-')}--${seed}.html`), html);
        }
      }
    const last = await frame.evaluate(() => globalThis.__drift.look());
    const same = JSON.stringify({ ...last, readAt: 0 }) === JSON.stringify({ ...best.reading, readAt: 0 });
    const trouble = same ? [] : ['the page was not put back as it was'];
    const layout = await frame.evaluate((wanted) => globalThis.__drift.describe(wanted), keys);
    if (layout === null) trouble.push('rows not found by their keys');
    else if (layout.strips === 0) trouble.push('no clear columns');
    return { results, trouble };
  } finally {
    await Promise.race([tab.close().catch(() => undefined), sleep(2000)]);
  }
}
