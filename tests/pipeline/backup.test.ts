import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, writeSettings } from '../../utils/browser/settings';
import { restore } from '../../utils/pipeline/backup/restore';
import { stageFile } from '../../utils/pipeline/backup/stage-file';
import { deleteAll } from '../../utils/pipeline/delete-all';
import { deskOf } from '../../utils/pipeline/desk';
import { exportAll } from '../../utils/pipeline/export-all';
import { sumOf } from '../../utils/pipeline/secret-mark';
import { saveNote, setMute } from '../../utils/store/notes';
import type { Store } from '../../utils/store/store';
import { searchNotes } from '../../utils/store/views';
import { defaultSettings } from '../model/taught-made';
import { factsOf, freshStore, SHOP, take, thresholds } from '../store/bench';
import {
  buyerId,
  buyerName,
  cny,
  count,
  DAY,
  listingPage,
  NOW,
  order,
  orderDetail,
  orderPage,
} from '../store/readings';
import { restoreFile } from './restore-file';

vi.mock('wxt/browser', () => import('./fake-browser'));

const listing = `listing|${SHOP}|i:1`;

async function filledStore(): Promise<Store> {
  const store = freshStore();
  const item = { itemId: '1', title: '杯子', quantity: 2 };
  await take(
    store,
    orderPage([
      order('a', NOW - DAY, { buyerKeys: [buyerId('1')], items: [item] }),
      order('b', NOW - 9 * DAY, { buyer: '王芳', buyerKeys: [buyerName('王芳')] }),
    ]),
  );
  await take(
    store,
    orderDetail(
      order('b', NOW - 9 * DAY, { buyerKeys: [buyerId('1')], items: [item], status: 'refunding' }),
      { readAt: NOW + 1 },
    ),
  );
  await take(
    store,
    listingPage([
      { itemId: '1', sku: 'S1', title: '杯子', stock: count(3), price: { low: cny(9), high: cny(9) } },
    ]),
  );
  await saveNote(store, { subject: listing, text: '供应商老陈', tags: ['要补货'], savedAt: NOW });
  await setMute(store, { subject: listing, rule: 'dead-listing', why: '季节货', mutedAt: NOW });
  return store;
}

beforeEach(() => fakeBrowser.reset());

describe('a backup of version 1, one JSON text', () => {
  it('restores everything into an empty store, sums and counts made anew', async () => {
    const old = await filledStore();
    await writeSettings({
      ...defaultSettings,
      language: 'en',
      thresholds: { ...thresholds, deadDays: 60 },
      paused: ['https://x.example'],
    });
    const { json, fileName } = await exportAll(old, NOW);
    expect(fileName).toBe('renhuo-2026-11-18.json');
    const { evidence, ...facts } = await factsOf(old);
    await writeSettings(defaultSettings);
    const store = freshStore();
    expect(await restoreFile(store, json, { mode: 'whole' })).toMatchObject({ ok: true });
    const { evidence: restored, ...got } = await factsOf(store);
    expect(got).toEqual(facts);
    expect(restored).toEqual(evidence);
    expect(await searchNotes(store, '老陈')).toHaveLength(1);
    expect(await readSettings()).toMatchObject({ language: 'en', thresholds: { deadDays: 60 } });
  });

  it('taken in twice changes nothing, and joins what was read since', async () => {
    const store = await filledStore();
    const { json } = await exportAll(store, NOW);
    await take(store, orderPage([order('c', NOW, { buyerKeys: [buyerId('1')] })], { readAt: NOW + DAY }));
    const facts = await factsOf(store);
    const done = await restoreFile(store, json);
    expect(done).toEqual({
      ok: true,
      value: { counts: { shops: 0, listings: 0, orders: 0, entries: 0, notes: 0, mutes: 0, tasks: 0 } },
    });
    expect(await factsOf(store)).toEqual(facts);
  });

  it('leaves the secret out and says whether the buyers will be found again', async () => {
    const old = await filledStore();
    const { json } = await exportAll(old, NOW);
    const secret = (await old.db.meta.get('secret'))?.value as Uint8Array;
    const hex = Array.from(secret, (byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(json).not.toContain(hex);
    expect(json).not.toContain(Buffer.from(secret).toString('base64'));
    expect(await stageFile(old, new Blob([json]), null)).toMatchObject({
      value: {
        secret: 'same',
        counts: {
          orders: { file: 2, fresh: 0, newerThere: 0, newerHere: 0 },
          listings: { file: 1, fresh: 0, newerThere: 0, newerHere: 0 },
        },
      },
    });
    const other = await filledStore();
    expect(await stageFile(other, new Blob([json]), null)).toMatchObject({
      value: { secret: 'other', shops: [{ name: '小店', orders: 2, isNew: false }] },
    });
  });

  const edit = async (
    json: string,
    change: (file: Record<string, unknown>, data: Record<string, unknown>) => void,
  ) => {
    const file = JSON.parse(json);
    change(file, file.data);
    return JSON.stringify({ ...file, sum: await sumOf(JSON.stringify(file.data)) });
  };

  it.each([
    ['no JSON', 'not-json', async () => '{"format": "renhuo-backup"'],
    ['a text', 'not-json', async () => 'hello'],
    ['another program’s JSON', 'not-ours', async () => '{"version":1,"data":{}}'],
    ['a list', 'not-ours', async () => '[1,2]'],
    ['null', 'not-ours', async () => 'null'],
    ['very deep JSON', 'not-ours', async () => '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'a newer version',
      'newer-version',
      async (json: string) =>
        edit(json, (file) => {
          file.version = 2;
        }),
    ],
    ['a changed figure', 'damaged', async (json: string) => json.replace('"quantity":2', '"quantity":3')],
    ['a cut-off file', 'not-json', async (json: string) => json.slice(0, -20)],
    [
      'a wrong type',
      'damaged',
      async (json: string) =>
        edit(json, (_, data) => {
          data.orders = [{ key: 1 }];
        }),
    ],
    [
      'an order of no shop',
      'damaged',
      async (json: string) =>
        edit(json, (_, data) => {
          data.shops = [];
        }),
    ],
    [
      'an order under another’s key',
      'damaged',
      async (json: string) =>
        edit(json, (_, data) => {
          (data.orders as { key: string }[])[0] = {
            ...(data.orders as { key: string }[])[0],
            key: `${SHOP}|zzz`,
          };
        }),
    ],
    [
      'a buyer that is no hash',
      'damaged',
      async (json: string) => json.replace(/"buyer":\{"id":"[0-9a-f]+"/, '"buyer":{"id":"李小明"'),
    ],
  ])('refuses %s (%s) and changes nothing', async (_, why, damage) => {
    const store = await filledStore();
    const { json } = await exportAll(store, NOW);
    const facts = await factsOf(store);
    expect(await stageFile(store, new Blob([await damage(json)]), null)).toMatchObject({ ok: false, why });
    expect(await factsOf(store)).toEqual(facts);
    expect(await store.db.staged.count()).toBe(0);
  });

  it('refuses a file that is too large before reading it', async () => {
    expect(await stageFile(freshStore(), new Blob([' '.repeat(64 * 1024 * 1024 + 1)]), null)).toEqual({
      ok: false,
      why: 'too-large',
    });
  });

  it('lets nothing reach the prototype', async () => {
    const store = await filledStore();
    const { json } = await exportAll(store, NOW);
    const file = JSON.parse(json);
    const poison = JSON.stringify(file.data).replace(
      '{"settings"',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"settings"',
    );
    const data = JSON.parse(poison);
    const evil = JSON.stringify({ ...file, sum: await sumOf(JSON.stringify(data)), data: 0 }).replace(
      '"data":0',
      `"data":${poison}`,
    );
    const target = freshStore();
    expect(await restoreFile(target, evil)).toMatchObject({ ok: true });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify(await factsOf(target))).not.toContain('polluted');
  });

  it('applies only what was staged', async () => {
    const desk = deskOf(freshStore(), () => NOW, 'zh-CN');
    expect(await restore(desk, 'no-such-token', 'merge')).toEqual({ ok: false, why: 'nothing-staged' });
  });
});

describe('deletion', () => {
  it('forgets all that was read and keeps notes unless they are to go too', async () => {
    const store = await filledStore();
    const secret = (await store.db.meta.get('secret'))?.value;
    await deleteAll(store, false);
    const left = await factsOf(store);
    expect(
      Object.entries(left)
        .filter(([, rows]) => (rows as unknown[]).length > 0)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['mutes', 'notes']);
    expect((await store.db.meta.get('secret'))?.value).toEqual(secret);
    await deleteAll(store, true);
    expect(Object.values(await factsOf(store)).flat()).toEqual([]);
    expect(await store.db.meta.get('secret')).toBeUndefined();
  });
});
