// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawTable, goods } from './fake-page';
import { setUp } from './fake-scout';

const show = (html: string) => {
  document.body.innerHTML = html;
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const LOGIN = '<form><label>Name <input></label><button>Log in</button></form>';

let made: ReturnType<typeof setUp> | null = null;
const started = () => {
  made = setUp();
  return made;
};
let hidden = false;
beforeEach(() => {
  vi.useFakeTimers();
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
});
afterEach(() => {
  made?.scout.end();
  made = null;
  vi.useRealTimers();
});
const setHidden = (to: boolean) => {
  hidden = to;
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('the small script in every page', () => {
  it('asks for the reader where rows stand, once, and is quiet from then on', async () => {
    drawTable(goods(5));
    const { told, readers } = started();
    await pass(50);
    expect(told).toEqual([{ type: 'page.rest', since: expect.any(Number), none: null }]);
    expect(readers).toHaveLength(1);
    drawTable(goods(9));
    await pass(20_000);
    expect(told).toHaveLength(1);
  });

  it('says once that there is nothing, after a second look, and loads nothing', async () => {
    show(LOGIN);
    const { told, readers } = started();
    await pass(1000);
    expect(told).toEqual([]);
    await pass(10_000);
    expect(told).toHaveLength(1);
    expect(told[0]?.none).toMatchObject({ status: 'unreadable', problems: [{ code: 'no-rows' }] });
    document.body.append('more words');
    await pass(10_000);
    expect(told).toHaveLength(1);
    expect(readers).toEqual([]);
  });

  it('says so again where nobody heard it', async () => {
    show(LOGIN);
    const { told, state } = started();
    state.deaf = true;
    await pass(1500);
    expect(told).toHaveLength(1);
    state.deaf = false;
    await pass(20_000);
    expect(told.map(({ none }) => none?.status)).toEqual(['unreadable', 'unreadable']);
  });

  it('says so again when its page comes back from the browser’s memory: the tab showed another meanwhile', async () => {
    show(LOGIN);
    const { told } = started();
    await pass(10_000);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await pass(10_000);
    expect(told).toHaveLength(1);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(10_000);
    expect(told.map(({ none }) => none?.status)).toEqual(['unreadable', 'unreadable']);
  });

  it('asks when rows come later, from elements or from texts', async () => {
    show('<ul><li>Cup <b>-</b></li><li>Pot <b>-</b></li></ul>');
    const { told, readers } = started();
    await pass(5000);
    expect(readers).toEqual([]);
    for (const cell of document.querySelectorAll('b')) (cell.firstChild as Text).data = '12.50';
    await pass(5000);
    expect(told.map(({ none }) => none === null)).toEqual([false, true]);
    expect(readers).toHaveLength(1);
  });

  it('hears what changes in an open shadow root', async () => {
    show('<x-app></x-app>');
    const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<p>Loading</p>';
    const { readers } = started();
    await pass(3000);
    root.innerHTML = '<table><tr><td>1</td></tr></table>';
    await pass(5000);
    expect(readers).toHaveLength(1);
  });

  it('does nothing while the tab is hidden', async () => {
    setHidden(true);
    drawTable(goods(5));
    const { told, readers, tell } = started();
    tell({ type: 'tab.look' });
    await pass(20_000);
    expect(told).toEqual([]);
    setHidden(false);
    await pass(50);
    expect(readers).toHaveLength(1);
  });

  it('asks again twice where no reader comes, then only when the page changes', async () => {
    drawTable(goods(5));
    const { told, state, readers } = started();
    state.refuses = true;
    await pass(60_000);
    expect(told).toHaveLength(3);
    state.refuses = false;
    document.body.append(document.createElement('p'));
    await pass(6000);
    expect(readers).toHaveLength(1);
  });

  it('asks no more while paused, and again when told to look', async () => {
    drawTable(goods(5));
    const { told, state, readers, tell } = started();
    state.paused = true;
    await pass(100);
    drawTable(goods(6));
    await pass(20_000);
    expect(told).toHaveLength(1);
    state.paused = false;
    tell({ type: 'tab.look' });
    await pass(100);
    expect(readers).toHaveLength(1);
  });

  it('told to look where nothing could be a list, says so again and loads nothing', async () => {
    show(LOGIN);
    const { tell, told, readers } = started();
    await pass(5000);
    expect(told).toHaveLength(1);
    tell({ type: 'tab.look' });
    await pass(1000);
    expect(told).toHaveLength(2);
    expect(told[1]?.none).toMatchObject({ status: 'unreadable', problems: [{ code: 'no-rows' }] });
    expect(readers).toHaveLength(0);
  });

  it('answers who wants to be shown the reading, with the reader once it is there', async () => {
    show(LOGIN);
    const { tell, heard } = started();
    await pass(5000);
    expect(await tell({ type: 'tab.show' })).toEqual({ reading: 'read', worth: false });
    expect(heard).toEqual(['tab.show']);
    drawTable(goods(5));
    expect(await tell({ type: 'tab.show' })).toEqual({ reading: 'read', worth: true });
  });

  it('answers with no reading where no reader comes', async () => {
    drawTable(goods(5));
    const { tell, state } = started();
    state.refuses = true;
    expect(await tell({ type: 'tab.show' })).toEqual({ reading: null, worth: true });
  });

  it('stops when told to', async () => {
    drawTable(goods(5));
    const { told, tell } = started();
    tell({ type: 'tab.stop' });
    drawTable(goods(6));
    await pass(20_000);
    expect(told).toEqual([]);
  });

  it('hands messages on to the reader, and ends with it', async () => {
    drawTable(goods(5));
    const { tell, heard, ended, scout, listening } = started();
    await pass(50);
    tell({ type: 'tab.stop' });
    expect(heard).toEqual(['tab.stop']);
    scout.end();
    expect(ended).toHaveBeenCalledOnce();
    expect(listening()).toBe(false);
  });

  it('takes one reader only', async () => {
    drawTable(goods(5));
    const { readers, load } = started();
    await pass(50);
    load();
    expect(readers).toHaveLength(1);
  });

  it('goes without a word once its extension is gone', async () => {
    show(LOGIN);
    const { state, told, readers, listening } = started();
    await pass(100);
    state.alive = false;
    drawTable(goods(5));
    await pass(20_000);
    expect([told, readers, listening()]).toEqual([[], [], false]);
  });

  it('hands on since when rows may have come unseen', async () => {
    setHidden(true);
    show(LOGIN);
    const { readers } = started();
    const since = Date.now();
    await pass(30_000);
    drawTable(goods(5));
    setHidden(false);
    await pass(100);
    expect(readers[0]?.unseen).toBe(since);
  });

  it('saw rows come that were not there when it looked', async () => {
    show(LOGIN);
    const { readers } = started();
    await pass(90_000);
    drawTable(goods(5));
    await pass(6000);
    expect(readers[0]?.unseen).toBeNull();
  });
});
