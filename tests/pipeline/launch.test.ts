import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntryInput } from '../../utils/model/entry';
import { parseSettings } from '../../utils/model/settings';
import { deskOf } from '../../utils/pipeline/desk';
import { handleEntries } from '../../utils/pipeline/handlers/entries';
import { allKinds } from '../../utils/pipeline/kinds';
import { launchView } from '../../utils/pipeline/launch';
import { planDay } from '../../utils/pipeline/plan-day';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { launchKey } from '../../utils/store/care/launches';
import { fold } from '../../utils/store/fold';
import { searchBuyers } from '../../utils/store/referrals';
import type { Store } from '../../utils/store/store';
import { dayTasks } from '../../utils/store/tasks';
import { freshStore, SHOP, take } from '../store/bench';
import { at, buyerId, DAY, listingPage, NOW, order, orderPage } from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const settings = parseSettings({});
const NEW = `listing|${SHOP}|i:1`;
const OLD = `listing|${SHOP}|i:2`;
const goods = (listed: number) =>
  listingPage([
    { itemId: '1', title: '新杯子', listedAt: at(NOW - listed * DAY) },
    { itemId: '2', title: '旧杯子', listedAt: at(NOW - 400 * DAY) },
  ]);
/** An iron fan, a fan, and someone who came once; `repeats`: whether anybody came back. */
const orders = (repeats = true) => {
  const many = (buyer: string, n: number) =>
    Array.from({ length: repeats ? n : 1 }, (_, i) =>
      order(`${buyer}${i}`, NOW - (30 + i * 20) * DAY, {
        buyerKeys: [buyerId(buyer)],
        items: [{ itemId: '2', title: '旧杯子', quantity: 1 }],
      }),
    );
  return orderPage([...many('iron', 9), ...many('fan', 5), ...many('once', 1)]);
};

async function shop(listed = 3, repeats = true) {
  const store = freshStore();
  await take(store, orders(repeats));
  await take(store, goods(listed));
  await fold(store);
  return store;
}
const who = async (store: Store, buyer: string) =>
  (await searchBuyers(store, SHOP, `${buyer}0`))[0]?.subject ?? '';
const put = (store: Store, ...entries: EntryInput[]) =>
  handleEntries(
    deskOf(store, () => NOW, 'zh-CN'),
    { type: 'entries.put', entries },
  );
const contact = (subject: string, task: string | null, daysAgo = 0): EntryInput => ({
  kind: 'contact',
  subject,
  id: `c ${task}`,
  when: NOW - daysAgo * DAY,
  value: { nature: 'marketing', channel: 'platform', member: null, ask: null, task },
});
async function planned(store: Store) {
  const judges = judgesOf(allRules, settings.thresholds, NOW);
  await planDay({ store, kinds: allKinds, judges, settings, now: NOW });
  const { tasks } = await dayTasks(store, NOW);
  return tasks.filter(({ kind }) => kind === 'launch-list').map(({ subject }) => subject);
}

describe('a launch', () => {
  it('comes up for what was listed lately, where somebody dear is known', async () => {
    expect(await planned(await shop())).toEqual([NEW]);
    expect(await planned(await shop(25))).toEqual([]);
    expect(await planned(await shop(3, false))).toEqual([]);
  });

  it('comes up for what passed its test, and by the seller’s own word', async () => {
    const store = await shop(100);
    const trial = {
      ...{ title: '旧杯子', picker: null, source: null, stage: 'passed' as const, listing: OLD },
      ...{
        startedAt: NOW - 20 * DAY,
        start: null,
        spent: null,
        decidedAt: NOW - DAY,
        stockedAt: null,
        note: '',
      },
    };
    await put(store, { kind: 'trial', subject: null, id: 't', when: null, value: trial });
    expect(await planned(store)).toEqual([OLD]);
    expect(await launchView(store, NEW, settings, NOW)).toBeNull();
    await put(store, { kind: 'launch', subject: NEW, id: '', when: NOW, value: {} });
    expect((await planned(store)).sort()).toEqual([NEW, OLD]);
    expect(await launchView(store, NEW, settings, NOW)).toMatchObject({ isOwn: true });
    expect(await launchView(store, OLD, settings, NOW)).toMatchObject({ isOwn: false });
  });

  it('lists VIPs first, then who came most; whoever rests is left out and counted', async () => {
    const store = await shop();
    const [iron, fan, once] = [await who(store, 'iron'), await who(store, 'fan'), await who(store, 'once')];
    const listed = async () => {
      const view = await launchView(store, NEW, settings, NOW);
      return { who: view?.open.map(({ subject }) => subject), told: view?.told, resting: view?.resting };
    };
    expect(await listed()).toEqual({ who: [iron, fan], told: 0, resting: 0 });
    const vip = { paid: null, discount: null, text: '' };
    await put(store, { kind: 'vip', subject: once, id: '', when: NOW, value: vip });
    expect((await listed()).who).toEqual([once, iron, fan]);
    await put(store, contact(fan, null, 2));
    expect(await listed()).toEqual({ who: [once, iron], told: 0, resting: 1 });
    await put(store, contact(once, launchKey(NEW)));
    expect(await listed()).toEqual({ who: [iron], told: 1, resting: 1 });
    await put(store, { kind: 'mark', subject: iron, id: 'do-not-contact', when: NOW, value: { text: '' } });
    expect(await listed()).toEqual({ who: [], told: 1, resting: 2 });
  });
});

describe('goods that are bought again', () => {
  it('bring a reminder when they are due, by the seller’s own word', async () => {
    const store = await shop(100);
    const once = await who(store, 'once');
    const kinds = async () => {
      const judges = judgesOf(allRules, settings.thresholds, NOW);
      await planDay({ store, kinds: allKinds, judges, settings, now: NOW });
      const { tasks } = await dayTasks(store, NOW);
      return tasks.filter(({ subject }) => subject === once).map(({ kind }) => kind);
    };
    expect(await kinds()).toEqual([]);
    await put(store, { kind: 'cycle', subject: OLD, id: '', when: null, value: { days: 30 } });
    expect(await kinds()).toEqual(['remind-again']);
    await put(store, { kind: 'cycle', subject: OLD, id: '', when: null, value: { days: null } });
    expect(await kinds()).toEqual([]);
  });
});
