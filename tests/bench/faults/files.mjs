import { compare, contents, idsOf, readingOf, settle } from './feed.mjs';
import { browserProcess, openSession } from './session.mjs';

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const SLICES = 30;
const ROWS = 100;

/**
 * The whole browser is killed (SIGKILL) while a file comes in. After the restart the file must stand as not finished
 * and vouch for nothing, every slice that was acknowledged must be there, and the same file again completes it.
 */
export async function fileKilled({ profile, site, runs, random, progress }) {
  const acknowledged = new Set();
  let noticed = 0;
  for (let run = 0; run < runs; run += 1) {
    const first = await openSession(profile, site);
    const id = await browserProcess(first);
    const sent = bring(first, run, acknowledged).catch(() => false);
    await wait(300 + random() * 1200);
    process.kill(id, 'SIGKILL');
    const whole = await Promise.race([sent, wait(10_000)]);
    await first.context.close().catch(() => undefined);
    const second = await openSession(profile, site);
    try {
      const { state, spans } = await told(second, run);
      // Killed before its first word or after its last there is nothing to say.
      if (whole === true || state === null || (state === 'running' && spans === run)) noticed += 1;
      if (!(await bring(second, run, acknowledged))) throw new Error('the file was not brought in again');
      if (run === runs - 1) {
        await settle(second);
        return { runs, ...compare(acknowledged, await contents(second)), noticed };
      }
    } finally {
      await second.context.close();
    }
    progress(run + 1);
  }
  throw new Error('no run');
}

/** One file of its own for each run; true where all of it was acknowledged. */
async function bring({ still, site }, run, acknowledged) {
  const ask = (message) =>
    still.evaluate((text) => chrome.runtime.sendMessage(JSON.parse(text)), JSON.stringify(message));
  const hash = hashOf(run);
  const pages = Array.from({ length: SLICES }, (_, i) => run * SLICES + i);
  const about = {
    ...{ hash, format: null, platform: null, kind: 'order', asOf: Date.UTC(2026, 9, 2) },
    ...{ timeZone: 'Asia/Shanghai', currency: 'CNY', rows: SLICES * ROWS, rejected: 0 },
  };
  const shop = await still.evaluate(shopId);
  const begun = await ask({ type: 'file.begin', about, shop: shop ? { id: shop } : { name: 'faults' } });
  if (!begun?.ok) return false;
  const slices = pages.map((page) => readingOf(site.origin, page, { rows: ROWS }).orders);
  for (const [i, orders] of slices.entries()) {
    const done = await ask({ type: 'file.slice', hash, orders, listings: [] });
    if (!done?.ok) return false;
    for (const one of idsOf(pages[i], ROWS)) acknowledged.add(one);
  }
  const rows = slices.flat();
  const [top, bottom] = [rows[0], rows.at(-1)];
  const span = { from: bottom.orderedAt.ms, to: top.orderedAt.ms, top: top.orderId, bottom: bottom.orderId };
  // Stretches that touch would join: each file vouches for all but its newest minute.
  span.to -= 60_000;
  return (await ask({ type: 'file.end', hash, span, cancelled: false }))?.ok === true;
}

function hashOf(run) {
  return run.toString(16).padStart(64, '0');
}

/** Runs in the page: the one shop's id. */
async function shopId() {
  const ask = (request) =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const db = await ask(indexedDB.open('renhuo'));
  const all = db.objectStoreNames.contains('shops')
    ? await ask(db.transaction('shops').objectStore('shops').getAllKeys())
    : [];
  db.close();
  return all[0] ?? null;
}

/** What the store says of a file: its state, and how many stretches of time are vouched for in all. */
async function told({ still }, run) {
  return still.evaluate(
    async (key) => {
      const ask = (request) =>
        new Promise((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const db = await ask(indexedDB.open('renhuo'));
      const get = (name, one) =>
        ask(
          db
            .transaction(name)
            .objectStore(name)
            [one === null ? 'getAll' : 'get'](one ?? undefined),
        );
      const record = await get('meta', key);
      const evidence = await get('evidence', null);
      db.close();
      return {
        state: record?.value.state ?? null,
        spans: evidence.reduce((sum, { spans }) => sum + spans.length, 0),
      };
    },
    `import|${hashOf(run)}`,
  );
}
