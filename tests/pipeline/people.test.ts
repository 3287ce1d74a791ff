import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { responses } from '../../utils/care/response';
import type { Channel } from '../../utils/model/care';
import type { EntryInput } from '../../utils/model/entry';
import { parseSettings } from '../../utils/model/settings';
import { deskOf } from '../../utils/pipeline/desk';
import { handleEntries } from '../../utils/pipeline/handlers/entries';
import { handleTask } from '../../utils/pipeline/handlers/task';
import { allKinds } from '../../utils/pipeline/kinds';
import { planDay } from '../../utils/pipeline/plan-day';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { entriesOf } from '../../utils/store/entries';
import { eraseBuyer } from '../../utils/store/erase-buyer';
import { fold } from '../../utils/store/fold';
import { referralsOf, searchBuyers } from '../../utils/store/referrals';
import { relationOf } from '../../utils/store/relation';
import type { Store } from '../../utils/store/store';
import { writtenTo } from '../../utils/store/written';
import { freshStore, judgeBuyer, SHOP, take } from '../store/bench';
import { buyerId, DAY, NOW, order, orderPage } from '../store/readings';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

const settings = parseSettings({});
/** Three customers, of whom the first ordered today and before. */
const orders = orderPage(
  [
    ['o1', 0, 'b1', '李小红'],
    ['o2', 40, 'b1', '李小红'],
    ['o3', 3, 'b2', '王五'],
    ['o4', 5, 'b3', 'Kim'],
  ].map(([id, days, buyer, name]) =>
    order(String(id), NOW - Number(days) * DAY, {
      buyer: String(name),
      buyerKeys: [buyerId(String(buyer))],
      items: [{ itemId: '1', title: '杯子', quantity: 1 }],
    }),
  ),
);

async function shop(): Promise<{ store: Store; who: (orderId: string) => Promise<string> }> {
  const store = freshStore();
  await take(store, orders);
  await fold(store);
  const who = async (orderId: string) => (await searchBuyers(store, SHOP, orderId))[0]?.subject ?? '';
  return { store, who };
}
const put = (store: Store, ...entries: EntryInput[]) =>
  handleEntries(
    deskOf(store, () => NOW, 'zh-CN'),
    { type: 'entries.put', entries },
  );
const brought = (subject: string, by: string | null): EntryInput => ({
  kind: 'referrer',
  subject,
  id: '',
  when: NOW,
  value: by === null ? null : { by },
});

describe('who brought whom', () => {
  it('finds known buyers by an order’s number or a part of their label', async () => {
    const { store } = await shop();
    expect(await searchBuyers(store, SHOP, 'o2')).toMatchObject([{ sales: 2, newest: NOW }]);
    const labels = (await store.db.buyers.toArray()).map(({ label }) => label?.text ?? '');
    for (const label of labels)
      expect((await searchBuyers(store, SHOP, label)).map((one) => one.label)).toContain(label);
    expect(await searchBuyers(store, SHOP, 'nobody at all')).toEqual([]);
    expect(await searchBuyers(store, 'https://other.example~', 'o2')).toEqual([]);
  });

  it('is seen from both, raises the bringer’s rung, and is refused as a chain', async () => {
    const { store, who } = await shop();
    const [a, b, c] = [await who('o1'), await who('o3'), await who('o4')];
    expect(await put(store, brought(b, a))).toMatchObject({ ok: true });
    expect(await put(store, brought(c, b))).toMatchObject({ ok: false, detail: 'was-brought' });
    expect(await put(store, brought(a, c))).toMatchObject({ ok: false, detail: 'has-brought' });
    expect(await put(store, brought(a, a))).toMatchObject({ ok: false, detail: 'self' });
    expect((await referralsOf(store, a)).brought).toMatchObject([{ subject: b, sales: 1 }]);
    expect((await referralsOf(store, b)).by).toMatchObject({ subject: a, sales: 2 });
    const relation = await relationOf(store, a, judgeBuyer, NOW);
    expect(relation?.facts.entered.helped).toEqual([NOW]);
    expect(await put(store, brought(b, null), brought(a, c))).toMatchObject({ ok: true });
  });

  it('nothing of an erased bringer stays, in the trail neither', async () => {
    const { store, who } = await shop();
    const [a, b] = [await who('o1'), await who('o3')];
    await put(store, brought(b, a));
    await eraseBuyer(store, a, NOW);
    const left = JSON.stringify([await store.db.entries.toArray(), await store.db.changes.toArray()]);
    expect(left).not.toContain(a);
  });
});

describe('a contact', () => {
  const done = async (store: Store, channel?: Channel) => {
    const key = (await store.db.tasks.toArray()).find(({ kind }) => kind === 'thank-repeat')?.key ?? '';
    const desk = deskOf(store, () => NOW, 'zh-CN');
    return handleTask(desk, { type: 'task.set', key, state: 'done', ...(channel ? { channel } : {}) });
  };

  it('of a task is put down to who looks after the customer, and its channel can be set right', async () => {
    const { store, who } = await shop();
    const subject = await who('o1');
    const member = { name: '小周', cap: 10, leftAt: null };
    await put(
      store,
      { kind: 'member', subject: null, id: 'm1', when: null, value: member },
      { kind: 'owner', subject, id: '', when: null, value: { member: 'm1', how: 'hand' } },
    );
    const judges = judgesOf(allRules, settings.thresholds, NOW);
    await planDay({ store, kinds: allKinds, judges, settings, now: NOW });
    await done(store);
    await done(store);
    await done(store, 'wechat');
    const contacts = await entriesOf(store, 'contact');
    expect(contacts.map(({ value, when }) => ({ ...value, when }))).toMatchObject([
      { nature: 'service', channel: 'wechat', member: 'm1', when: NOW },
    ]);
  });

  it('is counted with the order that followed, where those days were read', async () => {
    const { store, who } = await shop();
    const subject = await who('o1');
    const value = { nature: 'marketing', channel: 'wechat', member: null, ask: null, task: null } as const;
    await put(store, { kind: 'contact', subject, id: 'c', when: NOW - 45 * DAY, value });
    const people = await writtenTo(store, NOW);
    expect(people).toMatchObject([{ subject, sales: [NOW - 40 * DAY, NOW] }]);
    // Whatever this page vouches for: the same with a stretch of time that was read, and without one.
    const [one] = people;
    const read = { ...one, contacts: one?.contacts ?? [], sales: one?.sales ?? [] };
    const all = [{ from: 0, to: NOW }];
    expect(responses([{ ...read, spans: all }], 'marketing', 7, NOW).byCount[0]).toEqual({
      contacts: 1,
      orders: 1,
    });
    expect(responses([{ ...read, spans: [] }], 'marketing', 7, NOW).unread).toBe(1);
  });
});
