import { cp, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, contents, idsOf, send, settle, toldLoss } from './feed.mjs';
import { openSession } from './session.mjs';

/** Nine ways in which a disk, a cleaner or a crash can spoil the files of the database. */
const WAYS = {
  'folder gone': (folder) => rm(folder, { recursive: true }),
  'CURRENT gone': (folder) => rm(join(folder, 'CURRENT')),
  'CURRENT empty': (folder) => truncate(join(folder, 'CURRENT'), 0),
  'MANIFEST gone': (folder) => each(folder, /^MANIFEST/, (file) => rm(file)),
  'MANIFEST zeroed': (folder, random) => each(folder, /^MANIFEST/, (file) => zero(file, random)),
  'log gone': (folder) => each(folder, /\.log$/, (file) => rm(file)),
  'log cut off': (folder, random) =>
    each(folder, /\.log$/, async (file) => truncate(file, Math.floor((await stat(file)).size * random()))),
  'log overwritten': (folder, random) => each(folder, /\.log$/, (file) => zero(file, random)),
  'tables gone': (folder) => each(folder, /\.(ldb|sst|log)$/, (file) => rm(file)),
};

async function each(folder, pattern, change) {
  for (const name of await readdir(folder)) if (pattern.test(name)) await change(join(folder, name));
}

/** Overwrites half of a file with zeros, from a random place on. */
async function zero(file, random) {
  const handle = await open(file, 'r+');
  const { size } = await handle.stat();
  const half = Math.ceil(size / 2);
  await handle.write(Buffer.alloc(half), 0, half, Math.floor(random() * (size - half)));
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
export async function damaged({ profile, site, runs, random, progress }) {
  const pages = 6;
  const first = await openSession(profile, site);
  const acknowledged = new Set();
  for (let page = 0; page < pages; page += 1)
    if (await send(first, page)) for (const id of idsOf(page)) acknowledged.add(id);
  await settle(first);
  await toldLoss(first);
  await first.context.close();
  const rows = [];
  const ways = Object.entries(WAYS);
  for (let run = 0; run < runs; run += 1) {
    const [name, change] = ways[run % ways.length] ?? [];
    const copy = `${profile}-copy`;
    await rm(copy, { recursive: true, force: true });
    await cp(profile, copy, { recursive: true });
    await change(await databaseFolder(copy), random);
    const session = await openSession(copy, site);
    const lost = await toldLoss(session);
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
