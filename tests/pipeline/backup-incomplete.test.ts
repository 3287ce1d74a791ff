import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBackupState, writeBackupState } from '../../utils/browser/backup-state';
import { backupsIn, type Folder } from '../../utils/pipeline/backup/folder';
import { rollBackup } from '../../utils/pipeline/backup/rolling';
import { stageFile } from '../../utils/pipeline/backup/stage-file';
import type { Store } from '../../utils/store/store';
import { freshStore } from '../store/bench';
import { DAY, NOW } from '../store/readings';
import { fakeFolder } from './fake-folder';
import { restoreFile } from './restore-file';
import { cutOff, filled, readAll, rowOf, type Stored, saidOf, spoil } from './spoilt';

const kept = vi.hoisted(() => ({ folder: null as unknown }));
vi.mock('wxt/browser', () => import('./fake-browser'));
vi.mock('../../utils/pipeline/backup/folder', async (original) => ({
  ...(await original<object>()),
  keptFolder: async () => kept.folder,
}));
beforeEach(() => fakeBrowser.reset());

const without = (name: string) => (record: Stored) => {
  Reflect.deleteProperty(record, name);
};
const nothingLeft = (leaf: Stored) => {
  for (const name of ['keys', 'rows', 'counts']) Reflect.deleteProperty(leaf, name);
};

/** A shop with a whole backup of the day before. */
async function backedUp(): Promise<{ store: Store; folder: Folder; files: Map<string, Blob> }> {
  const { store } = await filled();
  const { folder, files } = fakeFolder();
  kept.folder = folder;
  await writeBackupState({ folder: 'backups', changedAt: NOW - 2 * DAY });
  await rollBackup(store, NOW - DAY);
  expect(await backupsIn(folder)).toHaveLength(1);
  return { store, folder, files };
}

const aDayOn = (store: Store, at: number) =>
  writeBackupState({ changedAt: at - 1 }).then(() => rollBackup(store, at));

describe('a backup while something stored can’t be read', () => {
  it.each<[string, string, (record: Stored) => void]>([
    ['evidence', 'evidence', without('spans')],
    ['a shop', 'shops', without('counts')],
    ['an order', 'orders', rowOf(5, cutOff)],
    ['a leaf of orders of which nothing is left', 'orders', nothingLeft],
    ['a listing', 'listings', without('sightings')],
  ])('%s: goes on with what can, says so, and leaves the whole one', async (_, table, how) => {
    const { store, folder, files } = await backedUp();
    const [whole = ''] = await backupsIn(folder);
    const before = await readBackupState();
    const bytes = await files.get(whole)?.text();
    await spoil(store, table, how);
    expect(await saidOf(store)).toMatchObject({ how: 'record' });
    await aDayOn(store, NOW);
    const names = await backupsIn(folder);
    expect(names).toEqual([whole, expect.stringMatching(/-incomplete\.renhuo$/)]);
    expect(await files.get(whole)?.text()).toBe(bytes);
    expect(await readBackupState()).toMatchObject({
      savedAt: before.savedAt,
      file: whole,
      trouble: null,
      incomplete: { at: NOW, file: names[1] },
    });
    const file = files.get(names[1] ?? '') ?? new Blob();
    expect(await stageFile(freshStore(), file, null)).toMatchObject({
      ok: true,
      value: { incomplete: true },
    });
    store.close();
  });

  it('holds every order but the one that can’t be read', async () => {
    const { store, folder, files } = await backedUp();
    await spoil(store, 'orders', rowOf(5, cutOff));
    await aDayOn(store, NOW);
    const [, incomplete = ''] = await backupsIn(folder);
    const other = freshStore();
    await restoreFile(other, files.get(incomplete) ?? new Blob());
    const ids = async ({ db }: Store) => (await db.orders.toArray()).map(({ orderId }) => orderId);
    expect(await ids(other)).toEqual(await ids(store));
    expect(await ids(other)).toHaveLength(11);
    store.close();
  });

  it('is no whole one where it was met only while it was written', async () => {
    const { store, folder } = await backedUp();
    await spoil(store, 'orders', rowOf(5, cutOff));
    expect(store.db.damage.keys('orders')).toEqual([]);
    await aDayOn(store, NOW);
    expect(await backupsIn(folder)).toEqual([expect.any(String), expect.stringContaining('-incomplete')]);
    store.close();
  });

  it('never pushes a whole one out, however many days it lasts; once mended the next is whole again', async () => {
    const { store, folder } = await backedUp();
    const [whole] = await backupsIn(folder);
    await spoil(store, 'orders', rowOf(5, cutOff));
    await saidOf(store);
    for (let day = 0; day < 20; day += 1) await aDayOn(store, NOW + day * DAY);
    const names = await backupsIn(folder);
    expect(names).toHaveLength(8);
    expect(names[0]).toBe(whole);
    await readAll(store);
    expect(await saidOf(store)).toBeNull();
    await aDayOn(store, NOW + 20 * DAY);
    expect((await backupsIn(folder)).filter((name) => !name.includes('incomplete'))).toHaveLength(2);
    expect(await readBackupState()).toMatchObject({ savedAt: NOW + 20 * DAY, incomplete: null });
    store.close();
  });
});
