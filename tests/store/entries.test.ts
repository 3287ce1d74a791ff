import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type EntryInput, entryKey, type StoredEntry, storedEntry } from '../../utils/model/entry';
import { deleteAll } from '../../utils/pipeline/delete-all';
import {
  changesBefore,
  entriesAbout,
  entriesBetween,
  entriesOf,
  entryOf,
  mergeEntries,
  putEntries,
  undoChanges,
} from '../../utils/store/entries';
import { eraseBuyer } from '../../utils/store/erase-buyer';
import type { Store } from '../../utils/store/store';
import { backupOf, restoreFile } from '../pipeline/restore-file';
import { buyersIn, freshStore, SHOP, take } from './bench';
import { buyerId, NOW, order, orderPage } from './readings';

vi.mock('wxt/browser', () => import('../pipeline/fake-browser'));
beforeEach(() => fakeBrowser.reset());

const BUYER = `buyer|${SHOP}|0123456789abcdef`;
const how = (batch: string, now = NOW) => ({ now, by: 'here', batch });

function contact(id: string, when: number, channel = 'wechat', subject = BUYER): EntryInput {
  return {
    kind: 'contact',
    subject,
    id,
    when,
    value: { nature: 'service', channel, member: null, ask: null, task: null },
  };
}

describe('entries', () => {
  it('are kept, found by kind, by subject and by time, and taken back by null', async () => {
    const store = freshStore();
    await putEntries(store, [contact('a', 10), contact('b', 20)], how('1'));
    expect((await entriesOf(store, 'contact')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await entriesBetween(store, 'contact', 10, 20)).map(({ id }) => id)).toEqual(['a']);
    expect(await entriesAbout(store, [BUYER])).toHaveLength(2);
    await putEntries(store, [{ ...contact('a', 10), value: null }], how('2', NOW + 1));
    expect(await entryOf(store, 'contact', BUYER, 'a')).toBeNull();
    expect(await entriesAbout(store, [BUYER])).toHaveLength(1);
  });

  it('the same again changes nothing and leaves no trail; a clock set back loses nothing', async () => {
    const store = freshStore();
    expect(await putEntries(store, [contact('a', 10)], how('1'))).toBe(1);
    expect(await putEntries(store, [contact('a', 10)], how('2', NOW + 5))).toBe(0);
    expect(await putEntries(store, [contact('a', 10, 'phone')], how('3', NOW - 1000))).toBe(1);
    const now = await entryOf(store, 'contact', BUYER, 'a');
    expect(now).toMatchObject({ value: { channel: 'phone' }, at: NOW + 1 });
    expect((await changesBefore(store, Infinity, 10)).map(({ batch }) => batch)).toEqual(['3', '1']);
  });

  it('one click is undone whole, but not what was changed again since; the undoing can be undone', async () => {
    const store = freshStore();
    await putEntries(store, [contact('a', 1), contact('b', 1)], how('1'));
    await putEntries(store, [contact('a', 2), contact('b', 2)], how('2', NOW + 1));
    await putEntries(store, [contact('b', 3)], how('3', NOW + 2));
    expect(await undoChanges(store, '2', how('4', NOW + 3))).toEqual({ undone: 1, kept: 1 });
    const whens = async () => (await entriesAbout(store, [BUYER])).map(({ when }) => when);
    expect(await whens()).toEqual([1, 3]);
    await undoChanges(store, '4', how('5', NOW + 4));
    expect(await whens()).toEqual([2, 3]);
    await undoChanges(store, '1', how('6', NOW + 5));
    expect(await whens()).toEqual([2, 3]);
  });

  it('go with an erased buyer, with all their trail, and a restore does not bring them back', async () => {
    const store = freshStore();
    await take(store, orderPage([order('o1', NOW, { buyerKeys: [buyerId('B1')] })]));
    const key = (await buyersIn(store))[0]?.key ?? '';
    await putEntries(store, [contact('a', 1, 'x', key), contact('a', 1)], how('1'));
    const file = await backupOf(store);
    await eraseBuyer(store, key, NOW);
    expect(await entriesAbout(store, [key])).toEqual([]);
    expect(JSON.stringify(await store.db.changes.toArray())).not.toContain(key);
    expect((await restoreFile(store, file)).ok).toBe(true);
    expect(await entriesAbout(store, [key])).toEqual([]);
    expect(await entriesAbout(store, [BUYER])).toHaveLength(1);
  });

  it('stay where what was read is deleted, and go where the seller wants it', async () => {
    const store = freshStore();
    await putEntries(store, [contact('a', 1)], how('1'));
    await deleteAll(store, false);
    expect(await entriesAbout(store, [BUYER])).toHaveLength(1);
    await deleteAll(store, true);
    expect(await store.db.entries.count()).toBe(0);
    expect(await store.db.changes.count()).toBe(0);
  });

  it('come back from a backup on an empty computer', async () => {
    const here = freshStore();
    await take(here, orderPage([order('o1', NOW, { buyerKeys: [buyerId('B1')] })]));
    await putEntries(here, [contact('a', 1)], how('1'));
    const there = freshStore();
    await restoreFile(there, await backupOf(here), { mode: 'whole' });
    expect(await there.db.entries.toArray()).toEqual(await here.db.entries.toArray());
  });

  it('of two computers come to the same in any order and however often', async () => {
    const one = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      when: fc.constantFrom(1, 2),
      at: fc.integer({ min: 1, max: 4 }),
      by: fc.constantFrom('x', 'y'),
      gone: fc.boolean(),
    });
    const entry = one.map(({ id, when, at, by, gone }): StoredEntry => {
      const input = { ...contact(id, when), ...(gone ? { value: null } : {}) } as EntryInput;
      return { ...input, key: entryKey(input), at, by } as StoredEntry;
    });
    const merged = async (rows: StoredEntry[][]) => {
      const store: Store = freshStore();
      for (const part of rows) await mergeEntries(store.db, part);
      return store.db.entries.toArray();
    };
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 8 }), fc.array(entry, { maxLength: 8 }), async (a, b) => {
        expect(await merged([b, a, b])).toEqual(await merged([a, b]));
      }),
      { numRuns: 60 },
    );
  });

  it('from a file are refused under a key that is not theirs or with a value that is not of their kind', () => {
    const good = { ...contact('a', 1), key: `contact|${BUYER}|a`, at: 1, by: 'x' };
    expect(storedEntry.safeParse(good).success).toBe(true);
    expect(storedEntry.safeParse({ ...good, key: 'contact||a' }).success).toBe(false);
    expect(storedEntry.safeParse({ ...good, kind: 'nonsense' }).success).toBe(false);
    expect(storedEntry.safeParse({ ...good, value: { nature: 'spam' } }).success).toBe(false);
  });
});
