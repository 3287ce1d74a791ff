import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, writeSettings } from '../../utils/browser/settings';
import { type Lock, newLock } from '../../utils/pipeline/backup/lock';
import { stageFile } from '../../utils/pipeline/backup/stage-file';
import { saveNote } from '../../utils/store/notes';
import { defaultSettings } from '../model/taught-made';
import { factsOf, freshStore, SHOP, take } from '../store/bench';
import { buyerId, DAY, NOW, order, orderPage } from '../store/readings';
import { ALL, PASSPHRASE, storeOf } from './backup-made';
import { backupOf, restoreFile } from './restore-file';

vi.mock('wxt/browser', () => import('./fake-browser'));

let lock: Lock;

beforeAll(async () => {
  lock = await newLock(PASSPHRASE);
});
beforeEach(() => fakeBrowser.reset());

describe('a locked backup', () => {
  it('brings everything onto a new computer, and the buyers are known again there', async () => {
    const old = await storeOf(ALL);
    await writeSettings({
      ...defaultSettings,
      language: 'en',
      groups: [{ by: 'tag', name: '茶', numbers: { deadDays: 200 } }],
      paused: ['https://x.example'],
    });
    const file = await backupOf(old, lock);
    fakeBrowser.reset();
    const store = freshStore();
    const staged = await stageFile(store, file, PASSPHRASE);
    expect(staged).toMatchObject({
      ok: true,
      value: { locked: true, madeAt: NOW, isEmptyHere: true, secret: 'comes' },
    });
    expect(await restoreFile(store, file, { by: PASSPHRASE, mode: 'whole' })).toMatchObject({ ok: true });
    expect(await factsOf(store)).toEqual(await factsOf(old));
    expect(await readSettings()).toMatchObject({
      language: 'en',
      paused: ['https://x.example'],
      keepMonths: 24,
    });
    // The same buyer read again is the same buyer.
    await take(store, orderPage([order('z', NOW, { buyerKeys: [buyerId('1')] })], { readAt: NOW + 9 * DAY }));
    const shop = await store.db.shops.get(SHOP);
    expect(shop?.counts.buyers).toBe((await old.db.shops.get(SHOP))?.counts.buyers);
  });

  it('opens with the kept lock too, and a key made of it can’t be read out', async () => {
    const file = await backupOf(await storeOf([0]), lock);
    expect(await stageFile(freshStore(), file, lock)).toMatchObject({ ok: true });
    await expect(crypto.subtle.exportKey('raw', lock.key)).rejects.toThrow();
    expect(await stageFile(freshStore(), file, await newLock('another one'))).toMatchObject({
      why: 'needs-passphrase',
    });
  });

  it('shows nothing of its content: not a title, not the secret', async () => {
    const store = await storeOf(ALL);
    const text = Buffer.from(await (await backupOf(store, lock)).arrayBuffer()).toString('latin1');
    expect(text).toContain('renhuo-backup');
    expect(text).not.toContain(Buffer.from('杯子').toString('latin1'));
    expect(text).not.toContain('\u0007'.repeat(32));
    expect(text).not.toContain(SHOP);
  });

  it('differs each time, so that nothing can be told from two files', async () => {
    const store = await storeOf([0]);
    const [a, b] = await Promise.all([backupOf(store, lock), backupOf(store, lock)]);
    const bytes = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
    const [x, y] = [await bytes(a), await bytes(b)];
    const same = x.filter((byte, i) => byte === y[i]).length;
    expect(same / x.length).toBeLessThan(0.4);
  });
});

describe('a backup without a passphrase', () => {
  it('leaves the secret out and says so', async () => {
    const store = await storeOf([0]);
    const file = await backupOf(store);
    expect(await stageFile(freshStore(), file, null)).toMatchObject({
      value: { locked: false, secret: 'absent' },
    });
    expect(await stageFile(store, file, null)).toMatchObject({ value: { secret: 'same' } });
    expect(await stageFile(await storeOf([2], 8), file, null)).toMatchObject({ value: { secret: 'other' } });
  });

  it('counts what is newer there, newer here and only here', async () => {
    const store = await storeOf([0, 3]);
    const file = await backupOf(await storeOf([1, 4]));
    const staged = await stageFile(store, file, null);
    expect(staged).toMatchObject({
      value: {
        shops: [{ name: '小店', isNew: false, orders: 1, from: NOW - DAY, to: NOW - DAY }],
        counts: {
          orders: { file: 1, fresh: 0, newerThere: 1, newerHere: 1 },
          listings: { file: 1, fresh: 0, newerThere: 1, newerHere: 1 },
          notes: { file: 1, fresh: 0, newerThere: 1, newerHere: 0 },
        },
        onlyHere: { shops: 0, listings: 0, orders: 1 },
        isEmptyHere: false,
      },
    });
  });
});

describe('restoring', () => {
  it('whole puts the file in place of what was read here, and never takes a note along', async () => {
    const there = await storeOf([0]);
    const file = await backupOf(there);
    const here = await storeOf([2, 3]);
    const own = { subject: `listing|${SHOP}|i:9`, text: 'typed here', tags: ['x'], savedAt: NOW };
    await saveNote(here, own);
    expect(await restoreFile(here, file, { mode: 'whole' })).toMatchObject({ ok: true });
    const { notes, mutes, staged: _, ...facts } = await factsOf(here);
    const { notes: __, mutes: ___, staged: ____, ...filed } = await factsOf(there);
    expect(facts).toEqual(filed);
    expect(notes).toContainEqual(own);
    expect((mutes as unknown[]).length).toBeGreaterThan(1);
  });

  it('merged in any order and however often gives the same', async () => {
    const some = fc.subarray(ALL, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(some, some, async (one, other) => {
        const [a, b] = [await backupOf(await storeOf(one)), await backupOf(await storeOf(other))];
        const merged = async (files: Blob[]) => {
          const store = await storeOf([]);
          for (const file of files) expect(await restoreFile(store, file)).toMatchObject({ ok: true });
          return factsOf(store);
        };
        const once = await merged([a, b]);
        expect(await merged([b, a])).toEqual(once);
        expect(await merged([a, b, a, b])).toEqual(once);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('a second time writes nothing', async () => {
    const store = await storeOf([2]);
    const file = await backupOf(await storeOf(ALL));
    await restoreFile(store, file);
    expect(await restoreFile(store, file)).toEqual({
      ok: true,
      value: { counts: { shops: 0, listings: 0, orders: 0, entries: 0, notes: 0, mutes: 0, tasks: 0 } },
    });
  });
});
