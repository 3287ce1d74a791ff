import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownMessage } from '../../utils/model/messages';
import type { ReadReading } from '../../utils/model/reading';
import { backupSlices } from '../../utils/store/backup-slices';
import { openStore } from '../../utils/store/store';
import { listingPage, ORIGIN, order, orderPage } from '../store/readings';
import { makeFake } from './fake';

/**
 * A page of a granted origin whose script could send what it likes as our reader: nothing it says may write anything
 * but facts of its own origin, read anything but hints of its own rows, or reach another part of the browser.
 */

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('#imports', () => ({ defineBackground: (of: unknown) => of }));

type OnMessage = (message: unknown, sender: object, answer: (value: unknown) => void) => true | undefined;
const listeners: OnMessage[] = [];
const made = makeFake({ origins: [`${ORIGIN}/*`] });
const store = openStore();
const HOME = 'our-id';
const own = { id: HOME, url: `chrome-extension://${HOME}/popup.html` };
const page = { id: HOME, url: `${ORIGIN}/goods`, frameId: 0, tab: { id: 5, incognito: false } };
const SUBJECT = `listing|${ORIGIN}#shop-1|i:1`;

function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    if (!listeners[0]?.(message, sender, resolve)) setTimeout(() => resolve(null), 5);
  });
}

/** Every fact and everything typed, as text; not what the background makes of them in its own time. */
async function kept(): Promise<string> {
  const tables: unknown[] = [];
  for await (const chunk of backupSlices(store)) if (chunk.table !== 'tasks') tables.push(chunk);
  const local = await fakeBrowser.storage.local.get(['settings', 'taught', 'backup-state']);
  return JSON.stringify([tables, local]);
}

beforeAll(async () => {
  fakeBrowser.reset();
  held.browser = {
    ...made.fake,
    runtime: { ...made.fake.runtime, onMessage: { addListener: (run: OnMessage) => listeners.push(run) } },
  };
  const background = (await import('../../entrypoints/background')).default as unknown as { main(): void };
  background.main();
  const goods = listingPage([{ itemId: '1', title: '杯子', stock: { value: 3, exact: true } }]);
  await send({ type: 'page.reading', reading: goods }, page);
  await send({ type: 'note.save', subject: SUBJECT, text: 'mine', tags: [] }, own);
});

/** Names of everything our own pages may ask for, read off the schema: a new message is tried without being listed. */
const ownTypes = ownMessage.options.map((option) => option.shape.type.value);
const full = {
  subject: SUBJECT,
  key: `clear-dead|${SUBJECT}`,
  text: 'stolen',
  tags: [],
  rule: 'dead-listing',
  why: 'x',
  cost: 1,
  state: 'done',
  months: 1,
  language: 'en',
  origin: ORIGIN,
  paused: true,
  tab: 5,
  frame: 0,
  name: 'x',
  shop: `${ORIGIN}#shop-1`,
  notesToo: true,
  token: 't',
  mode: 'whole',
  at: 1,
  locked: false,
  file: 'x',
  pages: true,
  details: true,
  seconds: 0,
  panel: false,
  id: 'x',
  batch: 'x',
  mappings: [],
  entries: [{ kind: 'contact', subject: SUBJECT, id: 'x', when: 1, value: null }],
  thresholds: { deadDays: 7 },
};

describe('a page that asks as one of our own pages would', () => {
  it.each(ownTypes)('is given nothing for %s, and changes nothing', async (type) => {
    const before = await kept();
    expect(await send({ ...full, type }, page)).toBeNull();
    expect(await kept()).toBe(before);
  });
});

it('the same from one of our own pages does change something, so the look is able to see it', async () => {
  const before = await kept();
  expect(
    await send({ type: 'note.save', subject: SUBJECT, text: 'mine still', tags: [] }, own),
  ).toMatchObject({
    ok: true,
  });
  expect(await kept()).not.toBe(before);
});

const row = { itemId: '1', title: '杯子', stock: { value: 3, exact: true } };
const reading = (extra: object) => ({ ...listingPage([row]), ...extra });
const polluted = JSON.parse('{"__proto__":{"hacked":true},"constructor":{"prototype":{"hacked":true}}}');
const deep = () => {
  let at: object = {};
  for (let n = 0; n < 2000; n += 1) at = { at };
  return at;
};

const poisoned: [string, unknown][] = [
  ['speaks for another origin', reading({ origin: 'https://other.example' })],
  ['has a status of its own', reading({ status: 'trusted' })],
  ['is of no known kind', reading({ kind: 'secrets' })],
  ['holds more rows than any page', reading({ listings: Array.from({ length: 5001 }, () => row) })],
  ['is a list that is none', reading({ listings: { length: 1, 0: row } })],
  ['has a title of a megabyte', reading({ listings: [{ ...row, title: 'x'.repeat(1_000_000) }] })],
  ['has a number for an id', reading({ listings: [{ ...row, itemId: 42 }] })],
  ['has stock that is no number', reading({ listings: [{ ...row, stock: { value: '3', exact: true } }] })],
  [
    'has stock past what numbers hold',
    reading({ listings: [{ ...row, stock: { value: 1e300, exact: true } }] }),
  ],
  [
    'has money in parts of a cent',
    reading({ listings: [{ ...row, cost: { minor: 1.5, currency: 'CNY' } }] }),
  ],
  ['has a currency that is none', reading({ listings: [{ ...row, cost: { minor: 1, currency: '<b>' } }] })],
  ['was read at no time', reading({ readAt: Number.NaN })],
  ['was read in text', reading({ readAt: '2026' })],
  [
    'has more problems than words',
    reading({ problems: Array.from({ length: 61 }, () => ({ code: 'no-rows' })) }),
  ],
  ['has a problem nobody knows', reading({ problems: [{ code: 'run-this' }] })],
  ['has a health above all', reading({ health: 9 })],
  ['names a shop at length', reading({ shopMarker: 'x'.repeat(129) })],
  ['has an address at length', reading({ url: `${ORIGIN}/${'x'.repeat(3000)}` })],
  ['is a text', 'reading'],
  ['is a list', [reading({})]],
  ['is missing', undefined],
];

describe('a poisoned reading', () => {
  it.each(poisoned)('that %s is not kept', async (_, told) => {
    const before = await kept();
    const answer = await send({ type: 'page.reading', reading: told }, page);
    expect(answer === null || (answer as { stored?: boolean }).stored === false).toBe(true);
    expect(await kept()).toBe(before);
  });

  it('with the names of prototypes changes no object of ours', async () => {
    await send({ type: 'page.reading', reading: { ...reading({}), ...polluted } }, page);
    await send({ type: 'page.reading', reading: reading({ listings: [{ ...row, ...polluted }] }) }, page);
    await send({ type: 'page.reading', reading: reading({ shopMarker: '__proto__' }) }, page);
    await send(
      { type: 'page.reading', reading: reading({ listings: [{ itemId: '__proto__', title: 'x' }] }) },
      page,
    );
    expect(({} as Record<string, unknown>).hacked).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(JSON.stringify(await store.db.listings.toArray())).not.toContain('hacked');
  });

  it('as deep as a well ends without an error', async () => {
    const told: unknown = { ...reading({}), extra: deep() };
    expect(await send({ type: 'page.reading', reading: told }, page)).not.toBeUndefined();
  });

  it('keeps no name, phone or address of people in clear', async () => {
    const secret: ReadReading = orderPage([
      order('o-secret', Date.now() - 1000, {
        buyer: 'Planted Person',
        receiver: 'Planted Receiver',
        phoneTail: '4711',
        region: 'Planted Region',
        remark: 'Planted Remark',
        buyerKeys: [{ kind: 'buyerPhone', value: '13800004711', masked: false }],
      }),
    ]);
    expect(await send({ type: 'page.reading', reading: secret }, page)).toMatchObject({ stored: true });
    expect(await kept()).not.toMatch(/Planted|13800004711/);
  });
});

describe('a page on the look-out', () => {
  it('is told of its own rows alone, and nothing of what was typed', async () => {
    const answer = await send({ type: 'page.reading', reading: listingPage([row]) }, page);
    const text = JSON.stringify(answer);
    expect(text).not.toContain('mine');
    expect((answer as { hints: { row: number }[] }).hints.every(({ row: at }) => at === 0)).toBe(true);
  });

  it.each([
    ['a walk', { type: 'walk.start', tab: 5, frame: 0, pages: true, details: true }],
    ['being taught', { type: 'teach.picked', proposal: {} }],
    ['a panel on nothing', { type: 'page.open', subject: 'javascript:alert(1)' }],
    ['a greeting of a megabyte', { type: 'page.hello', url: 'x'.repeat(1_000_000), langs: [] }],
    [
      'a thousand languages',
      { type: 'page.hello', url: ORIGIN, langs: Array.from({ length: 1000 }, () => 'zh') },
    ],
    ['a message without a type', { reading: {} }],
    ['a type that is a name of objects', { type: '__proto__' }],
    ['null', null],
  ])('cannot start %s', async (_, message) => {
    const before = await kept();
    made.calls.injected.length = 0;
    expect(await send(message, page)).toBeNull();
    expect(await kept()).toBe(before);
    expect(made.calls.injected).toEqual([]);
    expect(made.fake.permissions.request).not.toHaveBeenCalled();
    expect(made.fake.tabs.create).not.toHaveBeenCalled();
  });
});
