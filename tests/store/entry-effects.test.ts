import { expect, it } from 'vitest';
import type { EntryInput, StoredEntry } from '../../utils/model/entry';
import { changesBefore, mergeEntries, putEntries, undoChanges } from '../../utils/store/entries';
import { listingLines } from '../../utils/store/listing-lines';
import { saveNote } from '../../utils/store/notes';
import { searchNotes } from '../../utils/store/search-notes';
import { freshStore, SHOP, take } from './bench';
import { cny, listingPage, NOW } from './readings';

const how = (batch: string, now = NOW) => ({ now, by: 'here', batch });
const tag = (subject: string, id: string, value: Record<string, never> | null = {}): EntryInput => ({
  ...{ kind: 'tag', subject, id, when: null, value },
});
const cost = (subject: string, yuan: number | null): EntryInput => ({
  ...{ kind: 'cost', subject, id: '', when: null, value: yuan === null ? null : cny(yuan) },
});

async function shopWithGoods() {
  const store = freshStore();
  const price = { low: cny(30), high: cny(30) };
  await take(
    store,
    listingPage([
      { itemId: '1', title: '杯子', price },
      { itemId: '2', title: '盘子', price },
    ]),
  );
  const said = async () =>
    (await listingLines(store, SHOP)).lines.map((line) => ({ cost: line.cost, tags: line.tags }));
  const subjects = (await listingLines(store, SHOP)).lines.map(({ subject }) => subject);
  const [first = '', second = ''] = subjects;
  return { store, first, second, said };
}

it('a cost and a tag are read on the listing, and one undo takes the whole click back', async () => {
  const { store, first, second, said } = await shopWithGoods();
  expect(
    await putEntries(store, [tag(first, '样品'), tag(second, '样品'), cost(first, 12.5)], how('a')),
  ).toBe(3);
  expect(await said()).toEqual([
    { cost: cny(12.5), tags: ['样品'] },
    { cost: null, tags: ['样品'] },
  ]);
  expect(await undoChanges(store, 'a', how('b', NOW + 1))).toEqual({ undone: 3, kept: 0 });
  expect(await said()).toEqual([
    { cost: null, tags: [] },
    { cost: null, tags: [] },
  ]);
  expect(await changesBefore(store, Infinity, 10)).toHaveLength(6);
});

it('what was entered before there was a trail comes back by an undo, and the note stays', async () => {
  const { store, first, said } = await shopWithGoods();
  await saveNote(store, { subject: first, text: '记一笔', tags: ['旧'], savedAt: NOW - 9 });
  const listing = await store.db.listings.get(first);
  if (!listing) throw new Error('no listing');
  await store.db.listings.put({
    ...listing,
    fields: { ...listing.fields, ownCost: { v: cny(7), at: NOW - 9 } },
  });
  await putEntries(store, [tag(first, '旧', null), tag(first, '新'), cost(first, 9)], how('a'));
  expect((await said())[0]).toEqual({ cost: cny(9), tags: ['新'] });
  await undoChanges(store, 'a', how('b', NOW + 1));
  expect((await said())[0]).toEqual({ cost: cny(7), tags: ['旧'] });
  expect((await store.db.notes.get(first))?.text).toBe('记一笔');
});

it('another computer’s later word counts, an earlier one doesn’t', async () => {
  const { store, first, said } = await shopWithGoods();
  await putEntries(store, [cost(first, 9)], how('a'));
  const row = (yuan: number, at: number) =>
    ({ ...cost(first, yuan), key: `cost|${first}|`, at, by: 'there' }) as StoredEntry;
  const merge = (rows: StoredEntry[]) =>
    store.typed.transaction('rw', store.typed.tables, () => mergeEntries(store.typed, rows));
  await merge([row(5, NOW - 5)]);
  expect((await said())[0]?.cost).toEqual(cny(9));
  await merge([row(11, NOW + 5)]);
  expect((await said())[0]?.cost).toEqual(cny(11));
});

it('no subject gets more than thirty tags', async () => {
  const { store, first, said } = await shopWithGoods();
  const many = Array.from({ length: 40 }, (_, n) => tag(first, `t${n}`));
  await putEntries(store, many, how('a'));
  expect((await said())[0]?.tags).toHaveLength(30);
});

it('what was pinned, remarked and to be followed up is found like a note, with the note', async () => {
  const { store, first } = await shopWithGoods();
  await saveNote(store, { subject: first, text: '供应商老陈', tags: [], savedAt: NOW });
  const bare = { subject: first, when: null };
  await putEntries(
    store,
    [
      { ...bare, kind: 'pin', id: '', value: { text: '送样品用' } },
      { ...bare, kind: 'said', id: 'crowd', value: { text: '刚学手冲的人' } },
      { ...bare, kind: 'follow-up', id: '', when: NOW, value: { what: '问新色' } },
    ],
    how('a'),
  );
  for (const text of ['老陈', '样品', '手冲', '新色', '老陈 新色'])
    expect(
      (await searchNotes(store, text)).map(({ subject }) => subject),
      text,
    ).toEqual([first]);
  expect(await searchNotes(store, '没有的')).toEqual([]);
});
