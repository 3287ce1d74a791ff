import { checkRun, compare, contents, idsOf, send, settle, worst } from './feed.mjs';
import { browserProcess, killWorker, openSession } from './session.mjs';

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** The worker dies at a random moment after a page was sent to it, and while what follows is carried over. */
export async function workerKilled({ profile, site, runs, random, progress }) {
  const session = await openSession(profile, site);
  const acknowledged = new Set();
  let noticed = 0;
  try {
    for (let run = 0; run < runs; run += 1) {
      const sent = send(session, run);
      await wait(random() * 120);
      await killWorker(session);
      const stored = await sent;
      // The reader looks again; what was stored already may not count twice.
      const again = stored || (await send(session, run));
      if (again) for (const id of idsOf(run)) acknowledged.add(id);
      if (again) noticed += 1;
      if (run % 4 === 3) {
        await wait(700 + random() * 400);
        await killWorker(session);
      }
      progress(run + 1);
    }
    await settle(session);
    return { runs, ...compare(acknowledged, await contents(session)), noticed };
  } finally {
    await session.context.close();
  }
}

/**
 * The whole browser is killed (SIGKILL) while pages come in one after another. What was acknowledged is looked for at
 * each new start: it is there, or its loss is told.
 */
export async function browserKilled({ profile, site, runs, random, progress }) {
  const acknowledged = new Set();
  const checked = [];
  let page = 0;
  for (let run = 0; ; run += 1) {
    const session = await openSession(profile, site);
    if (run > 0) checked.push(await checkRun(session, acknowledged));
    if (run === runs) {
      await session.context.close();
      return { runs, ...worst(checked) };
    }
    const id = await browserProcess(session);
    let alive = true;
    const feeding = (async () => {
      while (alive) {
        const own = page;
        page += 1;
        if (await send(session, own).catch(() => false)) for (const one of idsOf(own)) acknowledged.add(one);
      }
    })();
    await wait(300 + random() * 1000);
    process.kill(id, 'SIGKILL');
    alive = false;
    await Promise.race([feeding, wait(10_000)]);
    await session.context.close().catch(() => undefined);
    progress(run + 1);
  }
}
