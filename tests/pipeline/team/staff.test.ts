import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { EntryInput } from '../../../utils/model/entry';
import { deal, leave, poolsView } from '../../../utils/pipeline/team/staff';
import { putEntries, undoChanges } from '../../../utils/store/entries';
import { fold } from '../../../utils/store/fold';
import { ownersOf } from '../../../utils/store/pool-buyers';
import { watch } from '../../../utils/store/watch';
import { freshStore, take } from '../../store/bench';
import { buyerId, DAY, NOW, order, orderPage } from '../../store/readings';

const how = (batch: string) => ({ now: NOW, by: 'here', batch });
const member = (id: string, cap: number): EntryInput => ({
  ...{ kind: 'member', subject: null, id, when: null, value: { name: id, cap, leftAt: null } },
});

/** Six returning customers by a strong key, one of a single order, one known by a masked name alone. */
async function shop() {
  const store = freshStore();
  const orders = Array.from({ length: 6 }, (_, n) => [
    order(`a${n}`, NOW - 9 * DAY - n, { buyerKeys: [buyerId(`B${n}`)] }),
    order(`b${n}`, NOW - DAY - n, { buyerKeys: [buyerId(`B${n}`)] }),
  ]).flat();
  await take(store, orderPage([...orders, order('c', NOW, { buyerKeys: [buyerId('once')] })]));
  await fold(store);
  return store;
}

it('shares returning customers out, each to one, and again changes nothing', async () => {
  const store = await shop();
  expect((await poolsView(store, NOW)).free).toBe(6);
  await putEntries(store, [member('小李', 4), member('小王', 4)], how('m'));
  expect(await deal(store, how('1'))).toEqual({ given: 6, left: 0 });
  const { pools, free } = await poolsView(store, NOW);
  expect(pools.map(({ load }) => load)).toEqual([3, 3]);
  expect(free).toBe(0);
  expect(await deal(store, how('2'))).toEqual({ given: 0, left: 0 });
});

it('never gives more than a cap, and says who found no room', async () => {
  const store = await shop();
  await putEntries(store, [member('小李', 4)], how('m'));
  expect(await deal(store, how('1'))).toEqual({ given: 4, left: 2 });
  expect((await poolsView(store, NOW)).free).toBe(2);
});

it('hands over when someone leaves: nobody is lost, and the trail takes it back', async () => {
  const store = await shop();
  await putEntries(store, [member('小李', 4), member('小王', 4)], how('m'));
  await deal(store, how('1'));
  const before = await ownersOf(store);
  expect(await leave(store, '小李', how('2'))).toEqual({ given: 1, left: 2 });
  const view = await poolsView(store, NOW);
  expect(view.pools.find(({ id }) => id === '小王')?.load).toBe(4);
  // The two who found no room still have a name to them, and are told as free.
  expect((await ownersOf(store)).size).toBe(6);
  expect(view.free).toBe(2);
  await putEntries(store, [member('小张', 9)], how('3'));
  expect(await deal(store, how('4'))).toEqual({ given: 2, left: 0 });
  await undoChanges(store, '4', how('5'));
  await undoChanges(store, '2', how('6'));
  expect(await ownersOf(store)).toEqual(before);
});

it('a member deleted with people in the pool loses nobody', async () => {
  const store = await shop();
  await putEntries(store, [member('小李', 9)], how('m'));
  await deal(store, how('1'));
  await putEntries(store, [{ ...member('小李', 9), value: null } as EntryInput], how('2'));
  expect((await poolsView(store, NOW)).free).toBe(6);
  await putEntries(store, [member('小王', 9)], how('3'));
  expect(await deal(store, how('4'))).toEqual({ given: 6, left: 0 });
});

it('what was written to her customers counts for a member, named or not, and so do their orders', async () => {
  const store = await shop();
  await putEntries(store, [member('小李', 9)], how('m'));
  await deal(store, how('1'));
  const [buyer = ''] = (await ownersOf(store)).keys();
  const contact = (id: string, task: string, by: string | null): EntryInput => ({
    ...{ kind: 'contact', subject: buyer, id, when: NOW - DAY },
    value: { nature: 'service', channel: 'platform', member: by, ask: null, task: `${task}|${buyer}` },
  });
  await putEntries(
    store,
    [contact('a', 'thank-repeat', null), contact('b', 'make-good', null), contact('c', 'make-good', '小王')],
    how('2'),
  );
  const [pool] = (await poolsView(store, NOW)).pools;
  // Six customers with two orders each in the last thirty days.
  expect(pool).toMatchObject({ service: 2, marketing: 0, solved: 1, sold: 12 });
});

it('a page that watches the pools sees a new member at once', async () => {
  const store = await shop();
  const seen: number[] = [];
  const stop = watch(
    () => poolsView(store, NOW),
    ({ pools }) => seen.push(pools.length),
    (error) => {
      throw error;
    },
  );
  await expect.poll(() => seen.at(-1)).toBe(0);
  await putEntries(store, [member('小李', 9)], how('m'));
  await expect.poll(() => seen.at(-1)).toBe(1);
  stop();
});
