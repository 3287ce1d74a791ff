import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../run/setup.mjs';
import { openBrowser } from './browser.mjs';
import { openFloor, openPopup, popups } from './own-pages.mjs';

/** Read as pages and files are; the other buyers are put beside them. */
const ORDERS = 3000;
const BATCH = 500;
const TIMES = 5;
const STAFF = 20;

/** Fills a fresh profile with so many buyers and measures the day over them. Times in milliseconds. */
export async function measureDay(buyers, code) {
  const profile = await mkdtemp(join(tmpdir(), 'renhuo-day-'));
  try {
    const first = await openBrowser(profile, code);
    const still = await first.still();
    // A minute after its installation the worker works everything through once: not while it is being filled.
    await still.evaluate(() => chrome.alarms.clearAll());
    const shape = await still.evaluate(
      ([n, now]) => bench.shapeOf(n, now, 'https://bench.example'),
      [ORDERS, Math.floor(Date.now() / 1000) * 1000],
    );
    await still.evaluate(([one, size]) => bench.fillListings(one, 0, one.listings, size), [shape, BATCH]);
    await still.evaluate(([one, size]) => bench.fillOrders(one, 0, one.lines, size), [shape, BATCH]);
    await still.evaluate(() => bench.foldAll());
    const start = Date.now();
    await still.evaluate(([n, now]) => bench.putBuyers(n, now), [buyers, shape.newest]);
    say(`  filled in ${Math.round((Date.now() - start) / 1000)} s`);
    await still.evaluate(([n, now]) => bench.putStaff(n, now), [STAFF, shape.newest]);
    const timed = async (name) => {
      const runs = [];
      for (let i = 0; i < TIMES; i += 1)
        runs.push(await still.evaluate(([what, now]) => bench.dayStep(what, now), [name, shape.newest + i]));
      return runs;
    };
    const plan = await timed('plan');
    const view = await timed('view');
    const pools = await timed('pools');
    // The popup is opened over what the worker itself made of it.
    const followed = await followUp(still);
    const popup = await popups(first, TIMES);
    const counted = await still.evaluate(() => bench.buyerCount());
    await first.context.close();
    const second = await openBrowser(profile, code);
    const started = await openPopup(second);
    await second.context.close();
    const third = await openBrowser(profile, code);
    const floorStarted = await openFloor(third);
    await third.context.close();
    return { buyers: counted, plan, view, pools, followed, popup: { ...popup, started, floorStarted } };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Everything that follows from new facts, until the popup's snapshot is of now. */
async function followUp(still) {
  return still.evaluate(async () => {
    let asked = Date.now();
    // A worker that is just being put to sleep takes no message: the next one wakes it.
    for (;;) {
      const sent = await chrome.runtime.sendMessage({ type: 'day.plan' }).catch(() => null);
      if (sent) break;
      asked = Date.now();
    }
    for (;;) {
      const { 'popup-snapshot': view } = await chrome.storage.local.get('popup-snapshot');
      if (view?.madeAt >= asked) return Date.now() - asked;
      await new Promise((done) => setTimeout(done, 20));
    }
  });
}
