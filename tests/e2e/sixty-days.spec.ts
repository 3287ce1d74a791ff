import type { Page } from '@playwright/test';
import { careRules, rungs } from '../../utils/model/care';
import type { StoredEntry } from '../../utils/model/entry';
import type { Task } from '../../utils/model/task';
import { aboutTask } from '../../utils/model/task-kinds';
import { catalogues } from '../../utils/words/catalogues';
import { DAY, isSale } from '../shop/history/types';
import { startShop } from '../shop/server';
import { type Extension, live } from './chromium';
import { rowsOf, tableNow } from './database';
import { shopOf } from './demo';
import { expect, test } from './fixtures';
import { readOrders, visit } from './status';
import { until } from './until';

const zh = catalogues['zh-CN'];
const care = careRules.parse({});
const DAYS = 60;
/** How long "later" hides a task. */
const LATER = 3 * DAY;
const CAPS = { li: 9, wang: 5 };
/** Tasks she looks at in a day. */
const MOST = 12;
/** What a simple seller does with her tasks, one after the other. */
const HABIT = ['done', 'done', 'later', 'done', 'dismissed'] as const;

type Worked = { key: string; kind: Task['kind']; subject: string; at: number; state: string };

/** The worker's clock stands at `to` (epoch milliseconds) and goes on from there. */
async function setClock(extension: Extension, to: number): Promise<void> {
  const worker = extension.context.serviceWorkers().find((one) => one.url().includes(extension.id));
  if (!worker) throw new Error('the worker is gone');
  await worker.evaluate((at) => {
    const real = performance.timeOrigin + performance.now();
    Date.now = () => Math.round(at + performance.timeOrigin + performance.now() - real);
  }, to);
}

/** The day's alarm rings; answers once tasks were planned for that day. */
async function ring(spy: Page, at: number): Promise<void> {
  await spy.evaluate(() =>
    chrome.alarms.create('a-day', { when: performance.timeOrigin + performance.now() }),
  );
  await until('the day’s plan', async () => {
    const kept = await spy.evaluate(() => chrome.storage.local.get('popup-snapshot'));
    return ((kept['popup-snapshot'] as { madeAt?: number } | undefined)?.madeAt ?? 0) >= at;
  });
}

const send = (spy: Page, messages: unknown[]) =>
  spy.evaluate(async (all) => {
    const answers: unknown[] = [];
    for (const one of all) answers.push(await chrome.runtime.sendMessage(one));
    return answers as { ok: boolean }[];
  }, messages);

async function entriesOf<K extends StoredEntry['kind']>(extension: Extension, kind: K) {
  const all = (await tableNow(extension, 'entries')) as unknown as StoredEntry[];
  return all.filter((one) => one.kind === kind && one.value !== null) as Extract<StoredEntry, { kind: K }>[];
}

/** The list as the popup shows it: what is due, the worthiest first. */
function dueOf(all: Task[], now: number): Task[] {
  const due = all.filter(({ state, due: at }) => (state === 'open' || state === 'later') && at <= now);
  return due.sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1));
}

/** Kinds that never come again once they are done. */
const ONCE = ['clear-dead', 'same-person', 'score-fell', 'welcome-new'];

/** At any moment: a list that is no wall, nobody on it twice, and nothing she dealt with forgotten or asked again. */
function check(all: Task[], due: Task[], worked: Worked[], now: number): void {
  expect(due.length).toBeLessThanOrEqual(8);
  const people = due.filter(({ kind }) => aboutTask(kind).contact).map(({ subject }) => subject);
  expect(new Set(people).size).toBe(people.length);
  const kept = new Set(all.map(({ key }) => key));
  const isBound = ({ kind, state, at }: Worked) => {
    // What was put off may give way to worthier tasks once its time has come, and so may what comes again after it was
    // done: the oldest goods once a month, a customer with her next order.
    if (state === 'later') return at + LATER > now;
    if (state === 'done') return at === now || ONCE.includes(kind);
    // A new refund is not the one that was dismissed.
    return at === now || !aboutTask(kind).first;
  };
  const bound = worked.filter(isBound);
  expect(bound.filter(({ key }) => !kept.has(key))).toEqual([]);
  const refused = new Set(bound.filter(({ state }) => state === 'dismissed').map(({ key }) => key));
  expect(due.filter(({ key }) => refused.has(key))).toEqual([]);
}

/** One task by message; `twice`: taken back, done again, and once more by a double click. False where it gave way. */
async function tick(spy: Page, key: string, state: string, twice: boolean): Promise<boolean> {
  const set = (to: string) => ({ type: 'task.set', key, state: to });
  const answers = await send(spy, twice ? [state, 'open', state, state].map(set) : [set(state)]);
  return answers.at(-1)?.ok === true;
}

async function popupAt(extension: Extension, now: number): Promise<Page> {
  const popup = await extension.open('popup.html', { behind: true });
  await popup.clock.setFixedTime(now);
  await popup.reload();
  await live(popup);
  return popup;
}

/** The same by keys alone, in the popup. False where it gave way to worthier tasks before she came to it. */
async function press(popup: Page, key: string, state: (typeof HABIT)[number]): Promise<boolean> {
  const card = popup.locator(`.tasks > li[data-task=${JSON.stringify(key)}]`);
  const isThere = await card.focus({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!isThere) return false;
  await popup.keyboard.press({ done: 'd', later: 'l', dismissed: 'x' }[state]);
  await expect(card.getByRole('button', { name: zh.common.undo }).first()).toBeVisible();
  return true;
}

test('sixty days of the demo shop: nobody over the cap, no task lost or doubled, rungs and pools as the rules say', async ({
  extension,
  page,
  pageErrors,
}) => {
  test.setTimeout(480_000);
  const running = await startShop();
  const shop = shopOf(running, 'songshi');
  const { history } = shop;
  const start = history.now - DAYS * DAY;
  /** The backend as it was then: orders that had not come yet are not in its lists. */
  const showUpTo = (at: number) => {
    const orders = history.orders.filter((order) => order.at <= at);
    running.shops.set('songshi', { ...shop, history: { ...history, orders } });
    return orders;
  };
  const worked: Worked[] = [];
  let pressed = 0;
  try {
    const spy = await extension.spy();
    let known = showUpTo(start);
    await setClock(extension, start);
    await page.goto(`${running.origin}/switch?shop=songshi&to=/zh/settings`);
    const list = `${running.origin}/zh/orders`;
    await readOrders(extension, page, `${list}?pageSize=500`, { pages: Math.ceil(known.length / 500) });
    await visit(extension, page, `${running.origin}/zh/products?pageSize=100`);
    const member = (id: keyof typeof CAPS) => ({
      ...{ kind: 'member', subject: null, id, when: null },
      value: { name: id, cap: CAPS[id], leftAt: null },
    });
    await send(spy, [{ type: 'entries.put', entries: [member('li'), member('wang')] }]);

    for (let day = 1; day <= DAYS; day += 1) {
      const now = start + day * DAY;
      const before = known.length;
      known = showUpTo(now);
      await setClock(extension, now);
      if (known.length > before) await visit(extension, page, `${list}?pageSize=20`);
      await ring(spy, now);
      // She takes the first task of the list as it is now, and looks again: a plan may be made meanwhile.
      const popup = day % 20 === 0 ? await popupAt(extension, now) : null;
      const touched = new Set<string>();
      for (let n = 0; n < MOST; n += 1) {
        const all = (await tableNow(extension, 'tasks')) as unknown as Task[];
        const due = dueOf(all, now);
        check(all, due, worked, now);
        const task = due.find(({ key }) => !touched.has(key));
        if (!task) break;
        touched.add(task.key);
        const { key, kind, subject } = task;
        const state = HABIT[(touched.size + day) % HABIT.length] ?? 'done';
        const did = popup ? await press(popup, key, state) : await tick(spy, key, state, n % 3 === 0);
        if (did) worked.push({ key, kind, subject, at: now, state });
        if (did && popup) pressed += 1;
      }
      await popup?.close();
      if (day % 15 === 0) expect((await send(spy, [{ type: 'team.deal' }]))[0]?.ok).toBe(true);
    }

    expect(new Set(worked.map(({ key }) => key)).size).toBeGreaterThan(20);
    expect(pressed).toBeGreaterThan(0);
    const end = start + DAYS * DAY;
    const dayOf = (at: number) => Math.floor((at + 8 * 3_600_000) / DAY);

    // A contact for each time someone was written to, and not two; never more than the caps allow.
    const contacts = await entriesOf(extension, 'contact');
    // A bad review nobody signed is answered in public: that is no contact.
    const written = worked.filter(
      ({ kind, subject, state }) =>
        state === 'done' && aboutTask(kind).contact && subject.startsWith('buyer|'),
    );
    expect(contacts.length).toBeGreaterThan(5);
    const about = (subject: string | null, at: number) => `${subject} ${dayOf(at)}`;
    expect(contacts.map(({ subject, when }) => about(subject, when ?? 0)).sort()).toEqual(
      written.map(({ subject, at }) => about(subject, at)).sort(),
    );
    for (const { subject, value, when } of contacts) {
      const isService = value?.nature === 'service';
      const [count, span] = isService
        ? [care.serviceCount, care.serviceDays]
        : [care.marketingCount, care.marketingDays];
      const near = contacts.filter((one) => {
        const ago = dayOf(when ?? 0) - dayOf(one.when ?? 0);
        return one.subject === subject && one.value?.nature === value?.nature && ago >= 0 && ago < span;
      });
      expect(near.length).toBeLessThanOrEqual(count);
    }

    // Everybody has at most one owner, and no pool is over its cap.
    const owners = await entriesOf(extension, 'owner');
    expect(owners.length).toBeGreaterThan(0);
    expect(new Set(owners.map(({ subject }) => subject)).size).toBe(owners.length);
    for (const [id, cap] of Object.entries(CAPS))
      expect(owners.filter(({ value }) => value?.member === id).length).toBeLessThanOrEqual(cap);

    // The rung in the panel is the one that counting the shop's own books gives.
    const truth = new Map(history.orders.map((order) => [order.id, order]));
    const buyers = (await rowsOf(extension, 'buyers')) as { key: string; orders: { orderId: string }[] }[];
    const steps = [care.ironSales, care.fanSales, care.userSales, 1];
    const seen = new Set<string>();
    const panel = await extension.open('sidepanel.html', { behind: true });
    await panel.clock.setFixedTime(end);
    for (const { key, orders } of buyers) {
      const buyer = truth.get(orders[0]?.orderId ?? '')?.buyer;
      const sales = history.orders.filter(
        (order) => order.buyer === buyer && isSale(order) && order.at > end - care.ladderDays * DAY,
      ).length;
      const rung = [...rungs].reverse()[steps.findIndex((need) => sales >= need)];
      if (rung === undefined || seen.has(rung)) continue;
      seen.add(rung);
      await spy.evaluate((to) => chrome.storage.session.set({ 'panel-subject': to }), key);
      await panel.reload();
      await expect(panel.locator('.relation .row').first()).toContainText(zh.care.rungs[rung]);
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(pageErrors).toEqual([]);
  } finally {
    await running.close();
  }
});
