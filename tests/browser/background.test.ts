import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeTaught } from '../../utils/browser/taught';
import { stageFile } from '../../utils/pipeline/backup/stage-file';
import { openStore } from '../../utils/store/store';
import { mapping } from '../model/taught-made';
import { listingPage, ORIGIN } from '../store/readings';
import { makeFake } from './fake';

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('#imports', () => ({ defineBackground: (of: unknown) => of }));

type Answer = (value: unknown) => void;
type OnMessage = (message: unknown, sender: object, answer: Answer) => true | undefined;

const listeners: OnMessage[] = [];
const made = makeFake({ origins: [`${ORIGIN}/*`] });

beforeAll(async () => {
  fakeBrowser.reset();
  held.browser = {
    ...made.fake,
    runtime: { ...made.fake.runtime, onMessage: { addListener: (run: OnMessage) => listeners.push(run) } },
  };
  const background = (await import('../../entrypoints/background')).default as unknown as { main(): void };
  background.main();
  // The whole background is made ready for it, which takes long on a busy machine.
}, 60_000);
beforeEach(() => {
  made.calls.opened.length = 0;
});

/** What the background answers, or 'silence' where it doesn't listen at all. */
function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const [listen] = listeners;
    const answers = listen?.(message, sender, resolve);
    if (!answers) setTimeout(() => resolve('silence'), 5);
  });
}
const own = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' };
const page = (extra: object = {}) => ({
  id: 'our-id',
  url: `${ORIGIN}/goods`,
  frameId: 0,
  tab: { id: 5, incognito: false },
  ...extra,
});
const hello = { type: 'page.hello', url: `${ORIGIN}/goods`, langs: ['zh-CN'] };
const goods = listingPage([{ itemId: '1', title: '杯子', stock: { value: 3, exact: true } }]);

describe('the background', () => {
  it('registers its listeners at once', () => expect(listeners).toHaveLength(1));

  it('answers a reader on a granted page', async () => {
    expect(await send(hello, page())).toMatchObject({ paused: false, lexicon: expect.any(Object) });
    expect(await send({ type: 'page.reading', reading: goods }, page())).toMatchObject({ stored: true });
    const status = await fakeBrowser.storage.session.get('site:5:0');
    expect(status['site:5:0']).toMatchObject({ status: 'read', kind: 'listing', rows: 1, shopName: '小店' });
  });

  it('answers a frame without an address, by whose frame it is', async () => {
    const frame = page({ url: 'about:srcdoc', origin: ORIGIN, frameId: 3 });
    expect(await send(hello, frame)).toMatchObject({ paused: false });
    expect(await send(hello, page({ url: 'about:srcdoc', origin: 'https://evil.example' }))).toBeNull();
  });

  it.each([
    ['from a sandboxed frame', hello, page({ url: 'about:srcdoc', origin: 'null' })],
    ['of another extension', hello, page({ id: 'other-id' })],
    ['without a tab', hello, page({ tab: undefined })],
    ['from a page that is no web page', hello, page({ url: 'file:///x' })],
  ])('does not listen to a sender %s', async (_, message, sender) => {
    expect(await send(message, sender)).toBe('silence');
  });

  it.each([
    ['a page whose origin was not granted', hello, page({ url: 'https://evil.example/' })],
    ['a page that poses as one of ours', { type: 'export.make' }, page()],
    ['a page that wants data deleted', { type: 'data.delete', notesToo: true }, page()],
    ['a page that names a shop', { type: 'shop.name', origin: ORIGIN, name: 'x' }, page()],
    ['a page with nonsense', { type: 'page.reading', reading: { status: 'read' } }, page()],
    ['a page with no object', 'hello', page()],
    [
      'a look-alike address',
      { type: 'export.make' },
      page({ url: 'https://our-id.example/chrome-extension://our-id/' }),
    ],
  ])('gives nothing to %s', async (_, message, sender) => {
    expect(await send(message, sender)).toBeNull();
  });

  it('stores nothing for a page that speaks for another origin, nor in a private window', async () => {
    const foreign = { ...goods, origin: 'https://other.example' };
    expect(await send({ type: 'page.reading', reading: foreign }, page())).toEqual({
      stored: false,
      hints: [],
    });
    const hidden = page({ tab: { id: 6, incognito: true } });
    expect(await send({ type: 'page.reading', reading: goods }, hidden)).toEqual({
      stored: false,
      hints: [],
    });
  });

  it('refuses what our own pages say wrongly, and does what they say rightly', async () => {
    expect(await send({ type: 'task.set' }, own)).toEqual({ ok: false, why: 'bad-message' });
    expect(await send(hello, own)).toEqual({ ok: false, why: 'bad-message' });
    const subject = `listing|${ORIGIN}#shop-1|i:1`;
    expect(await send({ type: 'note.save', subject, text: '好卖', tags: ['新'] }, own)).toMatchObject({
      ok: true,
    });
    expect(await send({ type: 'cost.set', subject, cost: 12.5 }, own)).toEqual({ ok: true, value: null });
    expect(await send({ type: 'cost.set', subject: 'listing|x|y', cost: 1 }, own)).toMatchObject({
      ok: false,
    });
  });

  it('opens the panel within the click, before anything is awaited', async () => {
    const subject = `listing|${ORIGIN}#shop-1|i:1`;
    const done = send({ type: 'page.open', subject }, page());
    expect(made.calls.opened).toEqual([{ tabId: 5 }]);
    await done;
    expect((await fakeBrowser.storage.session.get('panel-subject'))['panel-subject']).toBe(subject);
  });

  it('pauses an origin: it reads on, but nothing is stored, and its tabs are told', async () => {
    made.fake.tabs.query.mockResolvedValueOnce([{ id: 5, url: `${ORIGIN}/goods`, incognito: false }]);
    expect(await send({ type: 'site.pause', origin: ORIGIN, paused: true }, own)).toMatchObject({ ok: true });
    expect(made.calls.told).toContainEqual([5, { type: 'tab.stop' }]);
    expect(await send(hello, page())).toMatchObject({ paused: true });
    expect(await send({ type: 'page.reading', reading: goods }, page())).toEqual({
      stored: false,
      hints: [],
    });
    await send({ type: 'site.pause', origin: ORIGIN, paused: false }, own);
    expect(await send(hello, page())).toMatchObject({ paused: false });
  });

  it('starts the reader in the tab of a fresh grant', async () => {
    await send({ type: 'site.granted', origin: ORIGIN, tab: 9 }, own);
    expect(made.calls.injected).toContainEqual({
      target: { tabId: 9, allFrames: true },
      files: ['content-scripts/reader.js'],
    });
  });

  const rest = (none: object | null, since = 0) => ({ type: 'page.rest', since, none });
  const nothing = { ...goods, status: 'unreadable', kind: null, problems: [{ code: 'no-rows' }] };
  const reader = (tabId: number, frame: number) => ({
    target: { tabId, frameIds: [frame] },
    files: ['content-scripts/reading.js'],
  });

  it('loads the reader into the very frame that asks for it', async () => {
    const sender = page({ frameId: 4, tab: { id: 31, incognito: false } });
    expect(await send(rest(null), sender)).toEqual({ paused: false });
    expect(made.calls.injected.at(-1)).toEqual(reader(31, 4));
  });

  it('loads no reader into a page that may not be read', async () => {
    const before = made.calls.injected.length;
    expect(await send(rest(null), page({ url: 'https://evil.example/' }))).toBeNull();
    await send({ type: 'site.pause', origin: ORIGIN, paused: true }, own);
    expect(await send(rest(null), page())).toEqual({ paused: true });
    await send({ type: 'site.pause', origin: ORIGIN, paused: false }, own);
    expect(made.calls.injected).toHaveLength(before);
  });

  it('says of a page where nothing is that nothing is, and forgets what the tab showed before', async () => {
    const of = (frameId: number) => page({ frameId, tab: { id: 32, incognito: false } });
    await send({ type: 'page.reading', reading: goods }, of(7));
    await send(rest(nothing, goods.readAt + 1), of(0));
    const status = await fakeBrowser.storage.session.get(null);
    expect(status['site:32:0']).toMatchObject({ status: 'unreadable', problems: [{ code: 'no-rows' }] });
    expect(status['site:32:7']).toBeUndefined();
    expect(made.calls.injected).not.toContainEqual(reader(32, 0));
    await send({ type: 'page.reading', reading: goods }, of(7));
    // Frames of this very page may have told of themselves before it does.
    await send(rest(nothing, goods.readAt), of(0));
    await send(hello, of(0));
    expect((await fakeBrowser.storage.session.get('site:32:7'))['site:32:7']).toMatchObject({ rows: 1 });
  });

  it('loads the reader into a page of a shop that was taught, even where nothing seems to be', async () => {
    await writeTaught([{ ...mapping, origin: ORIGIN }]);
    await send(rest(nothing), page({ tab: { id: 33, incognito: false } }));
    await writeTaught([]);
    expect(made.calls.injected.at(-1)).toEqual(reader(33, 0));
  });

  it('bears a frame that went elsewhere while its reader was on the way', async () => {
    made.fake.scripting.executeScript.mockRejectedValueOnce(new Error('Frame with ID 4 was removed.'));
    expect(await send(rest(null), page({ frameId: 4 }))).toEqual({ paused: false });
  });

  it('exports, forgets and takes in again', async () => {
    const made_ = (await send({ type: 'export.make' }, own)) as { value: { json: string } };
    expect(made_.value.json).toContain('好卖');
    await send({ type: 'data.delete', notesToo: true }, own);
    expect(JSON.stringify(await send({ type: 'export.make' }, own))).not.toContain('好卖');
    const store = openStore();
    const staged = await stageFile(store, new Blob([made_.value.json]), null);
    store.close();
    const token = staged.ok ? staged.value.token : '';
    expect(await send({ type: 'restore.apply', token, mode: 'merge' }, own)).toMatchObject({ ok: true });
    expect(JSON.stringify(await send({ type: 'export.make' }, own))).toContain('好卖');
  });
});
