import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '../../../utils/model/day';
import type { EntryInput } from '../../../utils/model/entry';
import type { Bytes } from '../../../utils/pipeline/backup/bytes';
import { readFile } from '../../../utils/pipeline/backup/read-file';
import { backupBytes } from '../../../utils/pipeline/backup/write-file';
import { putEntries } from '../../../utils/store/entries';
import { saveNote } from '../../../utils/store/notes';
import { mergedAt } from '../../../utils/store/pool-buyers';
import type { Store } from '../../../utils/store/store';
import { moment } from '../../../utils/words';
import { freshStore, SHOP, take } from '../../store/bench';
import { buyerId, NOW, order, orderPage } from '../../store/readings';
import { restoreFile } from '../restore-file';

vi.mock('wxt/browser', () => import('../fake-browser'));
beforeEach(() => fakeBrowser.reset());

const SUBJECTS = [`buyer|${SHOP}|0123456789abcdef`, `buyer|${SHOP}|0123456789abcde0`];

async function fileOf(store: Store): Promise<Blob> {
  const parts: Bytes[] = [];
  for await (const piece of backupBytes(store, null, NOW, 'typed')) parts.push(piece);
  return new Blob(parts);
}

async function typedIn(store: Store) {
  const { db } = store;
  const notes = await db.notes.toArray();
  return {
    entries: await db.entries.toArray(),
    notes: notes.map((note) => ({ ...note, tags: [...note.tags].sort() })),
    tasks: await db.tasks.toArray(),
  };
}

type Act = { subject: number; what: 'tag' | 'untag' | 'owner' | 'contact' | 'note'; id: string; at: number };
const act = fc.record<Act>({
  subject: fc.constantFrom(0, 1),
  what: fc.constantFrom('tag', 'untag', 'owner', 'contact', 'note'),
  id: fc.constantFrom('甲', '乙'),
  at: fc.integer({ min: 1, max: 5 }),
});

async function computer(by: string, acts: Act[]): Promise<Store> {
  const store = freshStore();
  for (const { subject: n, what, id, at } of acts) {
    const subject = SUBJECTS[n] ?? '';
    const how = { now: NOW + at, by, batch: `${by} ${at}` };
    if (what === 'note') {
      const tags = (await store.db.notes.get(subject))?.tags ?? [];
      await saveNote(store, { subject, text: `${by} ${at}`, tags, savedAt: NOW + at });
    } else await putEntries(store, [inputOf(subject, what, id, by)], how);
  }
  return store;
}

function inputOf(subject: string, what: Exclude<Act['what'], 'note'>, id: string, by: string): EntryInput {
  const bare = { subject, when: null };
  if (what === 'tag') return { ...bare, kind: 'tag', id, value: {} };
  if (what === 'untag') return { ...bare, kind: 'tag', id, value: null };
  if (what === 'owner') return { ...bare, kind: 'owner', id: '', value: { member: id, how: 'hand' } };
  const value = { nature: 'service', channel: 'wechat', member: by, ask: null, task: null } as const;
  return { kind: 'contact', subject, id: `${by} ${id}`, when: NOW, value };
}

describe('files exchanged between computers', () => {
  it('join to the same in any order and however often, on a computer of their own too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 6 }),
        fc.array(act, { maxLength: 6 }),
        fc.shuffledSubarray([0, 1, 0, 1], { minLength: 4 }),
        async (here, there, order) => {
          const one = await computer('甲机', here);
          const two = await computer('乙机', there);
          const files = [await fileOf(one), await fileOf(two)];
          const third = freshStore();
          for (const n of order) await restoreFile(third, files[n] ?? new Blob());
          await restoreFile(one, files[1] ?? new Blob());
          await restoreFile(two, files[0] ?? new Blob());
          const joined = await typedIn(one);
          expect(await typedIn(two)).toEqual(joined);
          expect(await typedIn(third)).toEqual(joined);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('hold nothing that was read, and say when they came', async () => {
    const store = freshStore();
    await take(store, orderPage([order('o1', NOW, { buyerKeys: [buyerId('B1')] })]));
    const opened = await readFile(await fileOf(store), null);
    const tables: string[] = [];
    if (opened.ok) for await (const { table } of opened.value.chunks()) tables.push(table);
    expect([...new Set(tables)]).toEqual(['about', 'shops']);
    const other = freshStore();
    expect(await mergedAt(other)).toBeNull();
    expect(await restoreFile(other, await fileOf(store))).toMatchObject({ ok: true });
    expect(await mergedAt(other)).toBe(NOW);
    expect(await other.db.orders.count()).toBe(0);
    expect(await other.db.shops.count()).toBe(1);
  });

  it('that claim times no clock shows stop nobody from entering, writing and reading on', async () => {
    const subject = SUBJECTS[0] ?? '';
    const never = Number.MAX_SAFE_INTEGER;
    const store = freshStore();
    const value = { nature: 'service', channel: 'x', member: null, ask: null, task: null } as const;
    const entry: EntryInput = { kind: 'contact', subject, id: '1', when: never, value };
    await putEntries(store, [entry], { now: never, by: 'they', batch: '1' });
    const here = freshStore();
    expect(await restoreFile(here, await fileOf(store))).toMatchObject({ ok: true });
    expect(moment(never, 'Asia/Shanghai', 'en')).toBe('—');
    expect(dayOf(never, 'Asia/Shanghai')).toBeGreaterThan(0);
    await putEntries(here, [{ ...entry, value: null }], { now: NOW, by: 'me', batch: '2' });
    expect((await here.db.entries.toArray())[0]).toMatchObject({ value: null });
    expect(await restoreFile(freshStore(), await fileOf(here))).toMatchObject({ ok: true });
  });
});
