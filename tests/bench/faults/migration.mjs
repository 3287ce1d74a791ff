import { compare, contents, idsOf, send, settle } from './feed.mjs';
import { killWorker, openSession } from './session.mjs';

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const PAGES = 40;

/** The worker dies while it brings a database of version 1 to today's: it is the old one then, or the new one. */
export async function migrationInterrupted({ profile, site, runs, random, progress }) {
  const session = await openSession(profile, site);
  const acknowledged = new Set();
  let noticed = 0;
  let sums = { lost: 0, doubled: 0 };
  try {
    for (let page = 0; page < PAGES; page += 1)
      if (await send(session, page)) for (const id of idsOf(page)) acknowledged.add(id);
    await settle(session);
    for (let run = 0; run < runs; run += 1) {
      await killWorker(session);
      await session.still.evaluate(backToVersion1);
      const woken = session.still.evaluate(() =>
        chrome.runtime.sendMessage({ type: 'day.plan' }).catch(() => null),
      );
      // The plan begins 700 ms after it was asked for; the migration takes a few dozen more.
      await wait(650 + random() * 400);
      await killWorker(session);
      await woken;
      const between = await session.still.evaluate(() =>
        indexedDB.databases().then((all) => all.find(({ name }) => name === 'renhuo')?.version ?? 0),
      );
      if (between >= 10) noticed += 1;
      await settle(session);
      const { lost, doubled } = compare(acknowledged, await contents(session));
      sums = { lost: sums.lost + lost, doubled: sums.doubled + doubled };
      progress(run + 1);
    }
    return { runs, ...sums, noticed };
  } finally {
    await session.context.close();
  }
}

/** Runs in the page: the same rows as version 1 kept them, one to a record. */
async function backToVersion1() {
  const ask = (request) =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const now = await ask(indexedDB.open('renhuo'));
  const rows = {};
  for (const name of now.objectStoreNames)
    rows[name] = (await ask(now.transaction(name).objectStore(name).getAll())).flatMap((one) =>
      (one.rows ?? [one]).map((row) => (typeof row === 'string' ? JSON.parse(row) : row)),
    );
  now.close();
  await ask(indexedDB.deleteDatabase('renhuo'));
  const stores = {
    ...{ meta: 'key', shops: 'id', listings: 'key', orders: 'key', buyers: 'key', ledgers: 'key' },
    ...{ evidence: 'shop', unread: 'key', tasks: 'key', notes: 'subject', staged: 'token' },
  };
  const request = indexedDB.open('renhuo', 10);
  request.onupgradeneeded = () => {
    const db = request.result;
    const made = Object.fromEntries(
      Object.entries(stores).map(([name, keyPath]) => [name, db.createObjectStore(name, { keyPath })]),
    );
    made.shops.createIndex('origin', 'origin');
    made.listings.createIndex('keys', 'keys', { multiEntry: true });
    made.listings.createIndex('[shop+deadWorth]', ['shop', 'deadWorth']);
    made.orders.createIndex('lines', 'lines', { multiEntry: true });
    made.buyers.createIndex('[shop+thankAt]', ['shop', 'thankAt']);
    made.tasks.createIndex('state', 'state');
    db.createObjectStore('mutes', { keyPath: ['subject', 'rule'] }).createIndex('subject', 'subject');
  };
  const old = await ask(request);
  for (const name of Object.keys(stores)) {
    const transaction = old.transaction(name, 'readwrite');
    for (const row of rows[name] ?? []) {
      const { dues: _, ...rest } = row;
      transaction.objectStore(name).put(name === 'buyers' ? { ...rest, verdicts: [] } : rest);
    }
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onabort = () => fail(transaction.error);
    });
  }
  old.close();
}
