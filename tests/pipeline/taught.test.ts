import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTaught, writeTaught } from '../../utils/browser/taught';
import { readTeaching, writeTeaching } from '../../utils/browser/teaching';
import { storageKeys } from '../../utils/model/storage-keys';
import { joinTaught, taughtId } from '../../utils/model/taught';
import { deskOf } from '../../utils/pipeline/desk';
import { handleShown } from '../../utils/pipeline/handlers/shown';
import { defaultSettings, mapping, proposal } from '../model/taught-made';
import { freshStore } from '../store/bench';
import { NOW } from '../store/readings';
import { backupOf, restoreFile } from './restore-file';

vi.mock('wxt/browser', () => import('./fake-browser'));
beforeEach(() => fakeBrowser.reset());

describe('what was taught', () => {
  it('is in the backup, and joins what was taught here: the last word counts', async () => {
    const older = { ...mapping, taughtAt: 1, currency: 'USD' };
    const other = { ...mapping, path: '/admin/orders-of-old' };
    await writeTaught([mapping, other]);
    const file = await backupOf(freshStore(), null);
    fakeBrowser.reset();
    await writeTaught([older]);
    for (const mode of ['merge', 'whole'] as const) {
      expect(await restoreFile(freshStore(), file, { mode })).toMatchObject({ ok: true });
      expect((await readTaught()).map(taughtId).sort()).toEqual([mapping, other].map(taughtId).sort());
      expect((await readTaught()).find(({ path }) => path === mapping.path)?.currency).toBe('CNY');
    }
  });

  it('joins to the same whatever comes first, and twice is once', () => {
    const any = fc.record({ path: fc.constantFrom('/a', '/b', '/c'), taughtAt: fc.nat(3) });
    const lists = fc.tuple(fc.array(any), fc.array(any));
    fc.assert(
      fc.property(lists, ([a, b]) => {
        const [here, there] = [a, b].map((list) => list.map((one) => ({ ...mapping, ...one }))) as [
          (typeof mapping)[],
          (typeof mapping)[],
        ];
        const seen = (list: (typeof mapping)[]) => new Map(list.map((one) => [taughtId(one), one.taughtAt]));
        const once = joinTaught(here, there);
        expect(seen(joinTaught(there, here))).toEqual(seen(once));
        expect(seen(joinTaught(once, there))).toEqual(seen(once));
      }),
    );
  });

  it('that is damaged is left out and takes nothing else along', async () => {
    await fakeBrowser.storage.local.set({
      [storageKeys.taught]: [{ ...mapping, path: '../x' }, null, mapping, 'x'],
    });
    expect(await readTaught()).toEqual([mapping]);
  });
});

describe('a page’s script is heard', () => {
  const desk = deskOf(freshStore(), () => NOW, 'zh-CN');
  const session = { tab: 7, frame: 0, panel: true, origin: mapping.origin, startedAt: NOW, proposal: null };
  const sender = { from: 'page' as const, tab: 7, frame: 0, origin: mapping.origin, incognito: false };
  const picked = { type: 'teach.picked' as const, proposal };

  it('while the seller shows that very page, and once', async () => {
    await writeTeaching(session);
    expect(
      await handleShown(desk, { type: 'teach.hello', langs: ['zh-CN'] }, sender, defaultSettings),
    ).toMatchObject({
      lang: 'zh-CN',
    });
    await handleShown(desk, picked, sender, defaultSettings);
    expect((await readTeaching())?.proposal).toEqual(proposal);
    await handleShown(desk, { ...picked, proposal: { ...proposal, count: 99 } }, sender, defaultSettings);
    expect((await readTeaching())?.proposal?.count).toBe(proposal.count);
    // Nothing is kept by any of it.
    expect(await readTaught()).toEqual([]);
  });

  it.each([
    ['no session', null, {}, {}],
    ['another tab', session, { tab: 8 }, {}],
    ['another frame', session, { frame: 3 }, {}],
    ['another origin', session, { origin: 'https://evil.example' }, {}],
    ['a proposal for another origin', session, {}, { origin: 'https://bank.example' }],
  ])('not with %s', async (_, open, from, over) => {
    await writeTeaching(open);
    const message = { ...picked, proposal: { ...proposal, ...over } };
    expect(await handleShown(desk, message, { ...sender, ...from }, defaultSettings)).toBeNull();
    expect((await readTeaching())?.proposal ?? null).toBeNull();
  });
});
