import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, writeSettings } from '../../utils/browser/settings';
import { readSnapshot } from '../../utils/browser/snapshot';
import type { Trial } from '../../utils/model/entries/trial';
import type { EntryInput } from '../../utils/model/entry';
import { type GoodsGroup, parseSettings } from '../../utils/model/settings';
import type { GroupName, ThresholdPreview } from '../../utils/model/views';
import { deskOf } from '../../utils/pipeline/desk';
import { followUp } from '../../utils/pipeline/follow-up';
import { handleEntries } from '../../utils/pipeline/handlers/entries';
import { holdGoods } from '../../utils/pipeline/preview/held-goods';
import { type Numbers, previewer } from '../../utils/pipeline/preview/preview-thresholds';
import { lostData } from '../../utils/pipeline/sentinel';
import { putEntries } from '../../utils/store/entries';
import { fold } from '../../utils/store/fold';
import { openStore } from '../../utils/store/store';
import { storyOf } from '../../utils/store/views';
import { freshStore, judgeBuyer, SHOP, take, thresholds } from '../store/bench';
import { at, buyerId, cny, count, DAY, HOUR, listingPage, NOW, order, orderPage } from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const goods = (id: string) => ({
  itemId: id,
  title: `货 ${id}`,
  stock: count(10),
  price: { low: cny(20), high: cny(20) },
  listedAt: at(NOW - 400 * DAY, 'day'),
});
const history = Array.from({ length: 150 }, (_, i) =>
  order(`o${i}`, NOW - HOUR - i * DAY, {
    items: [{ itemId: '1', quantity: 1 }],
    buyerKeys: [buyerId(`b${i % 100}`)],
  }),
);

const TRIAL: Trial = {
  ...{ title: '试', picker: null, source: null, stage: 'testing', listing: null, startedAt: null },
  ...{ start: null, spent: null, decidedAt: null, stockedAt: null, note: '' },
};

describe('what follows from a reading', () => {
  it('judges listings that were read before their orders, plans the day and keeps a snapshot', async () => {
    const store = freshStore();
    await take(store, listingPage([goods('1'), goods('2')]));
    await take(store, orderPage(history));
    // Room for all: which of them matter most is another test's.
    const set = parseSettings({});
    await writeSettings({ ...set, thresholds: { ...thresholds, tasksPerDay: 30 } });
    const desk = deskOf(store, () => NOW, 'zh-CN');
    await followUp(desk);
    const story = await storyOf(store, `listing|${SHOP}|i:2`, NOW, judgeBuyer);
    expect(story?.verdicts[0]).toMatchObject({ rule: 'dead-listing', finding: 'yes', maybe: true });
    const snapshot = await readSnapshot();
    expect(snapshot).toMatchObject({
      counts: { listings: 2, dead: 1, repeat: 50, orders: 150 },
      madeAt: NOW,
    });
    const kinds = snapshot?.tasks.map((task) => task.kind) ?? [];
    expect(kinds).toContain('clear-dead');
    expect(kinds).toContain('thank-repeat');
    expect(snapshot?.openToday).toBe(kinds.length);
  });

  it('counts in the preview what the thresholds would flag', async () => {
    const store = freshStore();
    await take(store, orderPage(history));
    await take(store, listingPage([goods('1'), goods('2')]));
    await fold(store);
    const inForce: Numbers = { thresholds, groups: [] };
    const wanted: Numbers = { thresholds: { ...thresholds, deadDays: 200, repeatFrom: 3 }, groups: [] };
    const held = await holdGoods(store, 14, NOW);
    const tried = (numbers: Numbers, against: Numbers) =>
      previewer(held, against, NOW)(
        numbers,
        null,
        () => undefined,
        () => false,
      );
    expect(await tried(wanted, inForce)).toMatchObject({
      dead: 0,
      deadUnknown: 1,
      listings: 2,
      repeat: 0,
      buyers: 100,
      coming: [],
      going: ['货 2'],
    });
    expect(await tried(inForce, wanted)).toMatchObject({
      dead: 1,
      repeat: 50,
      coming: ['货 2'],
    });
  });

  it('shows what is counted so far while more goods are gathered, and stops where the slider has moved on', async () => {
    const store = freshStore();
    const many = Array.from({ length: 600 }, (_, i) => goods(String(i)));
    await take(store, listingPage(many));
    const inForce: Numbers = { thresholds, groups: [] };
    const count = previewer(await holdGoods(store, 14, NOW), inForce, NOW);
    const seen: number[] = [];
    const onPart = ({ progress }: ThresholdPreview) => seen.push(progress?.done ?? -1);
    expect(await count(inForce, null, onPart, () => false)).toMatchObject({ listings: 600, progress: null });
    // The first goods were shown before the others were there.
    expect(seen[0]).toBeGreaterThan(0);
    expect(seen[0]).toBeLessThan(600);
    // Outdated before it began: it ends at its first rest, without an answer.
    const later = previewer(await holdGoods(store, 14, NOW), inForce, NOW);
    expect(await later(inForce, null, onPart, () => true)).toBeNull();
  });

  it('counts by the numbers of each category, of all goods or of that category alone', async () => {
    const store = freshStore();
    await take(store, orderPage(history));
    const tea = { ...goods('2'), category: '茶叶' };
    await take(store, listingPage([goods('1'), tea, { ...goods('3'), category: '茶具' }]));
    await fold(store);
    await putEntries(
      store,
      [{ kind: 'tag', subject: `listing|${SHOP}|i:3`, id: '常备', when: null, value: {} }],
      { now: NOW, by: 'here', batch: 'b' },
    );
    const inForce: Numbers = { thresholds, groups: [] };
    const held = await holdGoods(store, 14, NOW);
    const count = previewer(held, inForce, NOW);
    const tried = (numbers: Numbers['groups'][number][], scope: GroupName | null = null) =>
      count(
        { thresholds, groups: numbers },
        scope,
        () => undefined,
        () => false,
      );
    expect(await tried([])).toMatchObject({ dead: 2, listings: 3, progress: null });
    expect((await tried([]))?.groups).toEqual([
      { by: 'tag', name: '常备', listings: 1 },
      { by: 'category', name: '茶具', listings: 1 },
      { by: 'category', name: '茶叶', listings: 1 },
    ]);
    const kept: Numbers['groups'][number] = { by: 'tag', name: '常备', numbers: { deadDays: 400 } };
    const slowTea: Numbers['groups'][number] = { by: 'category', name: '茶叶', numbers: { deadDays: 300 } };
    expect(await tried([slowTea])).toMatchObject({ dead: 1, going: ['货 2'] });
    expect(await tried([slowTea, kept])).toMatchObject({ dead: 0, coming: [], going: ['货 2', '货 3'] });
    expect(await tried([kept], slowTea)).toMatchObject({ dead: 1, listings: 1, going: [] });
    expect(await tried([kept], kept)).toMatchObject({ dead: 0, listings: 1, going: ['货 3'] });
  });

  it('judges by the seller’s tests, roles and categories as they stand', async () => {
    const store = freshStore();
    await take(store, orderPage(history));
    await take(store, listingPage([goods('1'), goods('2'), goods('3')]));
    let now = NOW;
    const desk = deskOf(store, () => (now += 1000), 'zh-CN');
    await followUp(desk);
    const trial = { ...TRIAL, listing: `listing|${SHOP}|i:2`, startedAt: NOW - 3 * DAY };
    const put = (...entries: EntryInput[]) => handleEntries(desk, { type: 'entries.put', entries });
    await put(
      { kind: 'trial', subject: null, id: 't', when: null, value: trial },
      { kind: 'role', subject: `listing|${SHOP}|i:3`, id: '', when: null, value: { as: 'service' } },
    );
    await followUp(desk);
    const said = async (id: string) =>
      (await store.db.listings.get(`listing|${SHOP}|i:${id}`))?.verdicts
        .filter(({ finding }) => finding === 'yes')
        .map(({ rule, as }) => as ?? rule);
    expect(await said('2')).toContain('in-test');
    expect(await said('2')).not.toContain('dead-listing');
    expect(await said('3')).toEqual(expect.arrayContaining(['dead-listing', 'service']));
    const kept: GoodsGroup = { by: 'tag', name: '常备', numbers: { deadDays: 400 } };
    await writeSettings({ ...(await readSettings()), groups: [kept] });
    await put({ kind: 'tag', subject: `listing|${SHOP}|i:3`, id: '常备', when: null, value: {} });
    await followUp(desk);
    expect(await said('3')).not.toContain('dead-listing');
  });

  it('notices that the browser lost the database', async () => {
    const store = openStore({ name: 'will-be-lost' });
    await take(store, orderPage(history));
    const desk = deskOf(store, () => NOW, 'zh-CN');
    await followUp(desk);
    expect((await readSnapshot())?.lost).toBeUndefined();
    await store.db.delete();
    const empty = openStore({ name: 'will-be-lost' });
    expect(await lostData(empty, NOW)).toEqual({ how: 'all', at: NOW, listings: 0, orders: 150 });
    await followUp(deskOf(empty, () => NOW, 'zh-CN'));
    expect((await readSnapshot())?.lost).toMatchObject({ orders: 150 });
    empty.close();
  });

  it('calls a database cut off before its first mark a part that is missing, not everything', async () => {
    const store = openStore({ name: 'cut-off' });
    await take(store, orderPage(history));
    await followUp(deskOf(store, () => NOW, 'zh-CN'));
    await store.db.meta.bulkDelete(['generation', 'stamp']);
    expect(await lostData(store, NOW)).toMatchObject({ how: 'part' });
    store.close();
  });
});
