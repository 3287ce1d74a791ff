import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportAll } from '../../utils/pipeline/export-all';
import { saveNote } from '../../utils/store/notes';
import { factsOf, freshStore, SHOP, take } from '../store/bench';
import { count, listingPage, NOW } from '../store/readings';
import { restoreFile } from './restore-file';

vi.mock('wxt/browser', () => import('./fake-browser'));

const listing = `listing|${SHOP}|i:1`;

beforeEach(() => fakeBrowser.reset());

describe('a backup', () => {
  it('joins goods known by SKU alone to their listing again, with what was typed about them', async () => {
    const old = freshStore();
    const bySku = { sku: 'A', title: '杯子', stock: count(4) };
    await take(old, listingPage([bySku, { itemId: '1', sku: 'A', title: '杯子' }]));
    const { json } = await exportAll(old, NOW);
    const store = freshStore();
    await take(store, listingPage([bySku]));
    const stray = `listing|${SHOP}|s:A`;
    await saveNote(store, { subject: stray, text: '老陈', tags: [], savedAt: NOW });
    expect(await restoreFile(store, json)).toMatchObject({ ok: true });
    expect((await store.db.listings.get(stray))?.of).toBe(listing);
    expect((await store.db.shops.toArray())[0]?.counts.listings).toBe(1);
    expect((await store.db.notes.toArray()).map((note) => note.subject)).toEqual([listing]);
    const facts = await factsOf(store);
    expect(await restoreFile(store, json)).toMatchObject({ ok: true });
    expect(await factsOf(store)).toEqual(facts);
  });
});
