import { join } from 'node:path';
import { historyPage, otherNumber } from './history.mjs';
import { lookAtHints, rename } from './in-page.mjs';

const LONGEST_MS = 20_000;
const STILL_MS = 1500;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the extension says of its last looks at this tab's frames. */
async function statusesOf(extension, tab) {
  const spy = await extension.spy();
  return spy.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const id = tabs.find((one) => one.url === url)?.id;
    const all = await chrome.storage.session.get(null);
    return Object.entries(all).flatMap(([key, value]) => (key.startsWith(`site:${id}:`) ? [value] : []));
  }, tab.url());
}

const hintsIn = async (tab) => {
  const looks = await Promise.all(tab.frames().map((frame) => frame.evaluate(lookAtHints).catch(() => null)));
  return looks.filter((look) => look !== null);
};
const sum = (looks) => looks.reduce((n, { hints }) => n + hints, 0);

/** Waits until a look newer than `since` is done and nothing more changes. -> the frame's status that has most rows. */
async function settled(extension, tab, since) {
  let [last, still] = ['', Date.now()];
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await sleep(150)) {
    const statuses = (await statusesOf(extension, tab)).filter(
      ({ readAt, status }) => readAt >= since && status !== 'unchecked',
    );
    const now = JSON.stringify([statuses, sum(await hintsIn(tab))]);
    if (now !== last) [last, still] = [now, Date.now()];
    else if (statuses.length > 0 && Date.now() - still > STILL_MS)
      return statuses.sort((a, b) => (b.rows ?? 0) - (a.rows ?? 0))[0];
  }
  return null;
}

async function visit(extension, tab, url) {
  const since = Date.now();
  await tab.goto(url);
  return settled(extension, tab, since);
}

/** One page with its hints, pictured. -> { rows, hints, faults }. */
export async function shoot({ extension, resolver, page, width, folder }) {
  const { url } = await resolver.resolve(page.file);
  const tab = await extension.context.newPage();
  try {
    await tab.setViewportSize({ width, height: 900 });
    const { origin } = new URL(url);
    const spy = await extension.spy();
    const message = { type: 'shop.name', origin, name: page.id };
    await spy.evaluate((named) => chrome.runtime.sendMessage(named), message);
    if (page.truth.kind === 'order') {
      await visit(extension, tab, url);
      const names = page.truth.rows
        .flatMap(({ orderId }) => orderId.$any ?? [orderId])
        .map((number) => [number, otherNumber(number)]);
      const since = Date.now();
      for (const frame of tab.frames()) await frame.evaluate(rename, names);
      await settled(extension, tab, since);
    } else {
      const past = `${origin}/history.html`;
      await tab.route(past, (route) =>
        route.fulfill({ body: historyPage(Date.now()), contentType: 'text/html' }),
      );
      await visit(extension, tab, past);
    }
    const status = await visit(extension, tab, url);
    const looks = await hintsIn(tab);
    const faults = looks.flatMap((look) => look.faults);
    if (status === null) faults.push('was not looked at in time');
    else if (status.status !== 'read') faults.push(`is ${status.status}`);
    else if (sum(looks) !== status.hints)
      faults.push(`${status.hints} hints were given, ${sum(looks)} stand`);
    await tab.screenshot({ path: join(folder, `${page.id}.png`) });
    return { rows: status?.rows ?? 0, hints: sum(looks), faults };
  } finally {
    await tab.close();
  }
}
