import { checkRun, compare, contents, idsOf, send, settle, worst } from './feed.mjs';
import { openSession, showOwnPages } from './session.mjs';

/** Two windows read the same list at once. */
export async function twoWindows({ profile, site, runs, progress }) {
  const session = await openSession(profile, site);
  const acknowledged = new Set();
  const checked = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const sent = await Promise.all([
        send(session, run),
        send(session, run),
        send(session, Math.max(0, run - 1)),
      ]);
      if (sent[0] || sent[1]) for (const id of idsOf(run)) acknowledged.add(id);
      const done = await checkRun(session, acknowledged);
      checked.push({ ...done, right: done.right && sent.every(Boolean) });
      progress(run + 1);
    }
    return { runs, ...worst(checked) };
  } finally {
    await session.context.close();
  }
}

/** The computer's clock goes back between two looks at the same list: nothing goes, nothing counts twice. */
export async function clockBack({ profile, site, runs, random, progress }) {
  const session = await openSession(profile, site);
  const acknowledged = new Set();
  const checked = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const back = Math.floor(random() * 400) * 86_400_000;
      if (await send(session, run)) for (const id of idsOf(run)) acknowledged.add(id);
      const isTaken = await send(session, run, { readAt: Date.now() - back });
      const done = await checkRun(session, acknowledged);
      checked.push({ ...done, right: done.right && isTaken });
      progress(run + 1);
    }
    return { runs, ...worst(checked) };
  } finally {
    await session.context.close();
  }
}

/** An own page holds the database as of an older version while a newer one wants to upgrade it. */
export async function blockedUpgrade({ profile, site, runs, progress }) {
  const session = await openSession(profile, site);
  const acknowledged = new Set();
  let noticed = 0;
  try {
    for (let run = 0; run < runs; run += 1) {
      if (await send(session, run)) for (const id of idsOf(run)) acknowledged.add(id);
      // A newer version asks for the upgrade: our connections must make way within a moment.
      const isOpen = await session.still.evaluate(
        () =>
          new Promise((done) => {
            const read = indexedDB.open('renhuo');
            read.onsuccess = () => {
              const { version } = read.result;
              read.result.close();
              const request = indexedDB.open('renhuo', version + 1);
              request.onupgradeneeded = () => request.transaction.abort();
              request.onsuccess = () => done(true);
              // The abort is ours: that it came to it means that nobody stood in the way.
              request.onerror = () => done(true);
              setTimeout(() => done(false), 5000);
            };
          }),
      );
      if (isOpen) noticed += 1;
      progress(run + 1);
    }
    await settle(session);
    return { runs, ...compare(acknowledged, await contents(session)), noticed };
  } finally {
    await session.context.close();
  }
}

/** The extension is updated (reloaded) while a page is open and pages come in; the browser goes on running. */
export async function updated({ profile, site, runs, random, progress }) {
  const acknowledged = new Set();
  const checked = [];
  const session = await openSession(profile, site);
  try {
    for (let run = 0; run < runs; run += 1) {
      const sent = send(session, run).catch(() => false);
      await new Promise((done) => setTimeout(done, random() * 120));
      await session.still.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      if (await sent) for (const id of idsOf(run)) acknowledged.add(id);
      await showOwnPages(session);
      // The seller goes on with the next page of the tab that was open all the time.
      await session.tab.reload();
      if (await send(session, run)) for (const id of idsOf(run)) acknowledged.add(id);
      checked.push(await checkRun(session, acknowledged));
      progress(run + 1);
    }
    return { runs, ...worst(checked) };
  } finally {
    await session.context.close();
  }
}
