import { cp, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, contents, idsOf, send, settle } from './feed.mjs';
import { openSession } from './session.mjs';

/** Nine ways in which a disk, a cleaner or a crash can spoil the files of the database. */
const WAYS = {
  'folder gone': (folder) => rm(folder, { recursive: true }),
  'CURRENT gone': (folder) => rm(join(folder, 'CURRENT')),
  'CURRENT empty': (folder) => truncate(join(folder, 'CURRENT'), 0),
  'MANIFEST gone': (folder) => each(folder, /^MANIFEST/, (file) => rm(file)),
  'MANIFEST zeroed': (folder) => each(folder, /^MANIFEST/, (file) => zero(file)),
  'log gone': (folder) => each(folder, /\.log$/, (file) => rm(file)),
  'log cut off': (folder) =>
    each(folder, /\.log$/, async (file) => truncate(file, Math.floor((await stat(file)).size / 2))),
  'log overwritten': (folder) => each(folder, /\.log$/, (file) => zero(file)),
  'tables gone': (folder) => each(folder, /\.(ldb|sst|log)$/, (file) => rm(file)),
};

async function each(folder, pattern, change) {
  for (const name of await readdir(folder)) if (pattern.test(name)) await change(join(folder, name));
}

/** Overwrites the first half of a file with zeros. */
async function zero(file) {
  const handle = await open(file, 'r+');
  const { size } = await handle.stat();
  await handle.write(Buffer.alloc(Math.ceil(size / 2)), 0, Math.ceil(size / 2), 0);
  await handle.close();
}

async function databaseFolder(profile) {
  const parent = join(profile, 'Default', 'IndexedDB');
  const name = (await readdir(parent)).find(
    (one) => one.startsWith('chrome-extension_') && one.endsWith('.leveldb'),
  );
  if (!name) throw new Error('no database folder in the profile');
  return join(parent, name);
}

/** Fills a profile once, damages a copy of it in each way, and asks what is said at the next start. */
export async function damaged({ profile, site, progress }) {
  const pages = 12;
  const first = await openSession(profile, site);
  const acknowledged = new Set();
  for (let page = 0; page < pages; page += 1)
    if (await send(first, page)) for (const id of idsOf(page)) acknowledged.add(id);
  await settle(first);
  await told(first);
  await first.context.close();
  const rows = [];
  for (const [name, change] of Object.entries(WAYS)) {
    const copy = `${profile}-copy`;
    await rm(copy, { recursive: true, force: true });
    await cp(profile, copy, { recursive: true });
    await change(await databaseFolder(copy));
    const session = await openSession(copy, site);
    const lost = await told(session);
    const here = await contents(session).catch(() => ({ ids: [], counted: 0, ofBuyers: 0, units: 0 }));
    const { lost: gone, doubled } = compare(acknowledged, here);
    const isWhole = gone === 0;
    rows.push({ way: name, gone, said: lost?.how ?? null, noticed: isWhole || lost !== null });
    const after = lost?.how === 'broken' ? NOTHING : await readAgain(session, pages, acknowledged);
    rows.at(-1).after = after.lost;
    rows.at(-1).doubled = doubled + after.doubled;
    await session.context.close();
    await rm(copy, { recursive: true, force: true });
    progress(rows.length);
  }
  return {
    runs: rows.length,
    // Damage takes what it takes; lost without a word is what counts here.
    lost:
      rows.filter(({ noticed }) => !noticed).reduce((sum, { gone }) => sum + gone, 0) +
      rows.reduce((sum, { after }) => sum + after, 0),
    doubled: rows.reduce((sum, one) => sum + one.doubled, 0),
    noticed: rows.filter(({ noticed }) => noticed).length,
    rows,
  };
}

/** A database that can't be opened takes no pages: the seller is told how to begin anew. */
const NOTHING = { lost: 0, doubled: 0 };

/** What was lost is read once more: nothing may count twice. */
async function readAgain(session, pages, acknowledged) {
  for (let page = 0; page < pages; page += 1) await send(session, page);
  await settle(session);
  return compare(acknowledged, await contents(session));
}

/** What the popup would say was lost, once the day was planned; null where nothing was. */
async function told({ still }) {
  return still.evaluate(async () => {
    const asked = Date.now();
    for (let i = 0; i < 100; i += 1) {
      await chrome.runtime.sendMessage({ type: 'day.plan' }).catch(() => null);
      await new Promise((later) => setTimeout(later, 200));
      const { lost, 'popup-snapshot': view } = await chrome.storage.local.get(['lost', 'popup-snapshot']);
      if (lost) return lost;
      if (view?.madeAt >= asked) return null;
    }
    throw new Error('no day was planned');
  });
}
