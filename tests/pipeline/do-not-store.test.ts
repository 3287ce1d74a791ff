import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Bytes } from '../../utils/pipeline/backup/bytes';
import { backupBytes } from '../../utils/pipeline/backup/write-file';
import { exportAll } from '../../utils/pipeline/export-all';
import { beginFile, takeSlice } from '../../utils/pipeline/file-import';
import { hasher } from '../../utils/pipeline/hash';
import { allRules, judgesOf } from '../../utils/pipeline/rules';
import { putEntries } from '../../utils/store/entries';
import { eraseBuyer } from '../../utils/store/erase-buyer';
import { fold } from '../../utils/store/fold';
import { saveNote } from '../../utils/store/notes';
import type { Store } from '../../utils/store/store';
import { freshStore, SHOP, take, thresholds } from '../store/bench';
import { buyerId, cny, count, customerPage, DAY, NOW, order, orderPage } from '../store/readings';
import { backupOf, restoreFile } from './restore-file';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

/** The last of her orders is old enough to be forgotten: what is added up of it must not come back either. */
const orders = [2, 5, 900].map((days) =>
  order(`o${days}`, NOW - days * DAY, { buyerKeys: [buyerId('X')], items: [{ itemId: '1', quantity: 1 }] }),
);

async function bringFile(store: Store): Promise<void> {
  const hash = 'f'.repeat(64);
  const about = {
    ...{
      hash,
      format: 'pdd-orders' as const,
      platform: 'pinduoduo' as const,
      kind: 'order' as const,
      asOf: NOW,
    },
    ...{ timeZone: 'Asia/Shanghai', currency: 'CNY', rows: 3, rejected: 0 },
  };
  expect(await beginFile(store, about, { id: SHOP }, NOW)).toMatchObject({ ok: true });
  const judges = judgesOf(allRules, thresholds, NOW);
  const deps = { store, hash: await hasher(store), judges, now: NOW, profileOf: () => null };
  expect(await takeSlice(deps, hash, { orders, listings: [] })).toMatchObject({ ok: true });
}

async function typedFile(store: Store): Promise<Blob> {
  const parts: Bytes[] = [];
  for await (const piece of backupBytes(store, null, NOW, 'typed')) parts.push(piece);
  return new Blob(parts);
}

/** The same shop on two computers that hash buyers alike; on one of them she was erased. */
async function twoComputers() {
  const [old, store] = [freshStore(), freshStore()];
  for (const one of [old, store]) {
    await one.db.meta.put({ key: 'secret', value: new Uint8Array(32).fill(5) });
    await take(one, orderPage(orders));
    await fold(one);
  }
  const key = (await store.db.buyers.toArray())[0]?.key ?? '';
  await saveNote(old, { subject: key, text: 'about her', tags: [], savedAt: NOW + 5 });
  await putEntries(old, [{ kind: 'tag', subject: key, id: '熟', when: null, value: {} }], {
    now: NOW + 5,
    by: '',
    batch: 'tags',
  });
  await eraseBuyer(store, key, NOW);
  return { old, store, key };
}

describe('a buyer on the do-not-store list', () => {
  it.each<[string, (store: Store, old: Store) => Promise<unknown>]>([
    ['a page', (store) => take(store, orderPage(orders, { readAt: NOW + 9 }))],
    ['an export file', (store) => bringFile(store)],
    [
      'a customer list',
      (store) =>
        take(
          store,
          customerPage([{ buyerKeys: [buyerId('X')], orderCount: count(3), totalSpent: cny(300) }], {
            readAt: NOW + 9,
          }),
        ),
    ],
    ['a backup', async (store, old) => restoreFile(store, await backupOf(old))],
    [
      'a backup in place of everything',
      async (store, old) => restoreFile(store, await backupOf(old), { mode: 'whole' }),
    ],
    ['an export as JSON', async (store, old) => restoreFile(store, (await exportAll(old, NOW)).json)],
    ['a colleague’s file', async (store, old) => restoreFile(store, await typedFile(old))],
  ])('stays away whatever brings her: %s', async (_, bring) => {
    const { old, store, key } = await twoComputers();
    const id = key.split('|').at(-1) ?? '';
    expect(id.length).toBeGreaterThan(10);
    expect((await exportAll(old, NOW)).json).toContain(id);
    await bring(store, old);
    await fold(store);
    const holding: string[] = [];
    for (const table of store.db.tables) {
      const rows = (await table.toArray()) as object[];
      // A file that waits for the seller's word was taken apart by then; the list itself has her.
      const besides = rows.filter((row) => !('key' in row && row.key === `erased|${key}`));
      if (JSON.stringify(besides).includes(id)) holding.push(table.name);
    }
    expect(holding).toEqual([]);
    expect((await store.db.orders.toArray()).length).toBeGreaterThan(0);
  });
});
