import { compare, contents, idsOf, send, settle } from './feed.mjs';
import { OWN, openSession } from './session.mjs';

const WAYS = [
  'order cut',
  'order no JSON',
  'order of another shape',
  'buyer cut',
  'ledger cut',
  'journal cut',
];

/**
 * One stored record is spoilt, each time in another way: cut off, no JSON, of another shape. The popup must open and
 * say so, pages must be read on, and those that show the lost rows make them good without counting anything twice. A line
 * of the journal is gone for good with what it would have added up: that must be said, and stay said.
 */
export async function recordSpoilt({ profile, site, runs, random, progress }) {
  const session = await openSession(profile, site);
  const acknowledged = new Set();
  let noticed = 0;
  let sums = { lost: 0, doubled: 0 };
  const rows = [];
  const read = async (page) => {
    if (await send(session, page)) for (const id of idsOf(page)) acknowledged.add(id);
  };
  try {
    for (let page = 0; page < 4; page += 1) await read(page);
    await settle(session);
    // The journal comes last: what it loses no page brings back.
    const ways = Array.from({ length: runs }, (_, run) => WAYS[run % WAYS.length]);
    ways.sort((a, b) => WAYS.indexOf(a) - WAYS.indexOf(b));
    for (const [run, way] of ways.entries()) {
      if (way === 'journal cut') await read(4 + run);
      const spoilt = await session.still.evaluate(spoil, [way, random()]);
      const errors = await popupErrors(session);
      await settle(session);
      const said = await saidOf(session);
      if (way !== 'journal cut') {
        for (let page = 0; page < 4; page += 1) await read(page);
        await settle(session);
        const { lost, doubled } = compare(acknowledged, await contents(session));
        sums = { lost: sums.lost + lost, doubled: sums.doubled + doubled };
      }
      // Buyers and sums are made anew of the orders: once they are, there is nothing left to say.
      const isHealing = way.startsWith('buyer') || way.startsWith('ledger');
      const isRight = errors.length === 0 && (isHealing || said?.how === 'record');
      // The journal is carried over within a second: then there was nothing left to spoil.
      if (isRight || !spoilt) noticed += 1;
      rows.push({ way, spoilt, said: said?.how ?? null, errors });
      progress(run + 1);
    }
    return { runs, ...sums, noticed, rows };
  } finally {
    await session.context.close();
  }
}

/** What the popup throws while it shows what is there. */
async function popupErrors({ context }) {
  const popup = await context.newPage();
  const errors = [];
  popup.on('pageerror', (error) => errors.push(String(error)));
  await popup.goto(`${OWN}/popup.html`);
  await popup.locator('.brand').waitFor();
  await popup.waitForLoadState('networkidle');
  await popup.close();
  return errors;
}

/** What the seller is told, once all was looked over and the day planned twice: what a plan meets is told by the next. */
async function saidOf({ still }) {
  return still.evaluate(async () => {
    const ask = (request) =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    // The look comes with an alarm.
    chrome.alarms.create('look', { when: Date.now() });
    for (let i = 0; i < 100; i += 1) {
      const db = await ask(indexedDB.open('renhuo'));
      const done = await ask(db.transaction('meta').objectStore('meta').get('looked-over'));
      db.close();
      if (done) break;
      await new Promise((later) => setTimeout(later, 200));
    }
    for (let turn = 0; turn < 2; turn += 1) {
      const asked = Date.now();
      for (let i = 0; i < 100; i += 1) {
        await chrome.runtime.sendMessage({ type: 'day.plan' }).catch(() => null);
        await new Promise((later) => setTimeout(later, 200));
        const { 'popup-snapshot': view } = await chrome.storage.local.get('popup-snapshot');
        if (view?.madeAt >= asked) break;
      }
    }
    return (await chrome.storage.local.get('popup-snapshot'))['popup-snapshot']?.lost ?? null;
  });
}

/** Runs in the page: spoils one record at a random place; false where there was none. */
async function spoil([way, where]) {
  const ask = (request) =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const [what, ...how] = way.split(' ');
  const table = { order: 'orders', buyer: 'buyers', ledger: 'ledgers', journal: 'journal' }[what];
  const db = await ask(indexedDB.open('renhuo'));
  try {
    const all = await ask(db.transaction(table).objectStore(table).getAll());
    const one = all[Math.floor(where * all.length)];
    if (!one) return false;
    // Everything is looked over once a day: as if the next had come.
    await ask(db.transaction('meta', 'readwrite').objectStore('meta').delete('looked-over'));
    const spoilt = (text) => {
      if (how.includes('JSON')) return '\u0000rubbish';
      if (how.includes('shape')) return JSON.stringify({ key: JSON.parse(text).key, strange: 1 });
      return text.slice(0, Math.floor(text.length / 2));
    };
    if (table === 'journal') {
      one.buyers = one.buyers.slice(0, -9);
      one.ledgers = one.ledgers.slice(0, -9);
    } else {
      const at = Math.floor(where * one.rows.length);
      one.rows[at] = spoilt(one.rows[at]);
    }
    await ask(db.transaction(table, 'readwrite').objectStore(table).put(one));
    return true;
  } finally {
    db.close();
  }
}
