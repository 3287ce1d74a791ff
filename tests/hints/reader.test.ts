// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../utils/model/reading';
import { drawTable, fakeExtension, goods, hosts, pairs, rowHtml, start, TAG } from './fake-page';
import { plainSteps } from './plain-reading';

let stop: () => void;
const run = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const body = () => document.querySelector('tbody') as HTMLElement;

function begin(fake: ReturnType<typeof fakeExtension>, over = {}) {
  const started = start(fake, over);
  stop = started.stop;
  return started;
}

function hide(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.lang = 'en';
});
afterEach(() => {
  stop();
  hide(false);
  vi.useRealTimers();
});

describe('one page', () => {
  it('says hello, sends one reading and puts one hint beside each flagged row', async () => {
    const list = goods(20);
    for (const item of list.slice(5)) item.stock = 9;
    drawTable(list);
    const fake = fakeExtension();
    begin(fake);
    await run(10_000);
    expect(fake.types()).toEqual(['page.hello', 'page.reading']);
    expect(pairs().map((pair) => pair.row)).toEqual(list.slice(0, 5).map(({ id }) => `dead ${id}`));
    expect(pairs().every(({ hint, row }) => hint === row)).toBe(true);
  });

  it('tells of its page again when it comes back from the browser’s memory: the tab showed another meanwhile', async () => {
    drawTable(goods(5));
    const fake = fakeExtension();
    begin(fake);
    await run(10_000);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await run(10_000);
    expect(fake.readings()).toHaveLength(1);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await run(10_000);
    expect(fake.readings()).toHaveLength(2);
    expect(hosts()).toHaveLength(5);
  });

  it('reads nothing while paused, and starts when told to look', async () => {
    drawTable(goods(3));
    const fake = fakeExtension({ paused: true });
    const { read } = begin(fake);
    await run(10_000);
    expect(fake.types()).toEqual(['page.hello']);
    expect(read).not.toHaveBeenCalled();
    fake.state.paused = false;
    fake.tell({ type: 'tab.look' });
    await run(3000);
    expect(hosts()).toHaveLength(3);
  });

  it('reads a frame that its page fills long after it stood empty', async () => {
    document.body.innerHTML = '';
    const fake = fakeExtension();
    begin(fake);
    await run(10_000);
    expect(fake.told).toEqual([]);
    drawTable(goods(3));
    await run(3000);
    expect(hosts()).toHaveLength(3);
  });

  it('does nothing while the tab is hidden', async () => {
    drawTable(goods(3));
    hide(true);
    const fake = fakeExtension();
    begin(fake);
    await run(10_000);
    expect(fake.told).toEqual([]);
    hide(false);
    await run(3000);
    expect(hosts()).toHaveLength(3);
    hide(true);
    drawTable(goods(3, 50));
    await run(10_000);
    expect(fake.readings()).toHaveLength(1);
  });

  it('sends nothing of a half-rendered page', async () => {
    drawTable(goods(2));
    const fake = fakeExtension();
    begin(fake);
    await run(100);
    for (let n = 3; n <= 10; n++) {
      body().innerHTML = goods(n).map(rowHtml).join('');
      await run(200);
    }
    await run(5000);
    const rows = fake.readings().map((reading) => (reading.status === 'read' ? reading.listings.length : 0));
    expect(rows).toEqual([10]);
  });

  it('asks again where the background gave no answer', async () => {
    drawTable(goods(2));
    const fake = fakeExtension();
    const answer = fake.extension.send;
    let deaf = 2;
    fake.extension.send = (message) =>
      message.type === 'page.reading' && deaf-- > 0 ? Promise.resolve(undefined) : answer(message);
    begin(fake);
    await run(20_000);
    expect(hosts()).toHaveLength(2);
  });
});

describe('a page that changes', () => {
  it('takes a hint away before anything else when its row becomes another', async () => {
    drawTable(goods(3));
    begin(fakeExtension());
    await run(3000);
    const row = body().children[1];
    (row?.children[0] as Element).textContent = '1999';
    (row?.children[1] as Element).textContent = 'Cup 999';
    await Promise.resolve();
    await Promise.resolve();
    expect(hosts()).toHaveLength(2);
    expect(pairs().every(({ hint, row }) => hint === row)).toBe(true);
    await run(5000);
    expect(pairs()).toHaveLength(3);
    expect(pairs().every(({ hint, row }) => hint === row)).toBe(true);
  });

  it('keeps the very same hints when rows are sorted, without another message', async () => {
    drawTable(goods(10));
    const fake = fakeExtension();
    begin(fake);
    await run(3000);
    const before = new Set(hosts());
    body().append(...[...body().children].reverse());
    await run(5000);
    expect(hosts()).toHaveLength(10);
    expect(hosts().every((host) => before.has(host))).toBe(true);
    expect(fake.types()).toEqual(['page.hello', 'page.reading']);
  });

  it('places hints again when all rows are drawn anew, without doubles or messages', async () => {
    const list = goods(10);
    drawTable(list);
    const fake = fakeExtension();
    begin(fake);
    await run(3000);
    for (let i = 0; i < 20; i++) {
      body().innerHTML = list.map(rowHtml).join('');
      await run(70);
    }
    await run(10_000);
    expect(pairs()).toHaveLength(10);
    expect(pairs().every(({ hint, row }) => hint === row)).toBe(true);
    expect(fake.readings()).toHaveLength(1);
  });

  it('removes the empty hosts of copied rows', async () => {
    drawTable(goods(4));
    begin(fakeExtension());
    await run(3000);
    for (const row of [...body().children]) row.replaceWith(row.cloneNode(true));
    await run(5000);
    expect(hosts()).toHaveLength(4);
    expect(hosts().every((host) => host.shadowRoot)).toBe(true);
  });

  it('lets a number tick without losing the hint, but not the id', async () => {
    drawTable(goods(1));
    begin(fakeExtension());
    await run(3000);
    const [host] = hosts();
    (document.querySelector('.stock') as Element).textContent = '2';
    await Promise.resolve();
    await Promise.resolve();
    expect(hosts()).toEqual([host]);
    (document.querySelector('.id') as Element).textContent = '1002';
    await Promise.resolve();
    await Promise.resolve();
    expect(hosts()).toEqual([]);
  });

  it('reads the next page of a soft navigation', async () => {
    drawTable(goods(5));
    const fake = fakeExtension();
    begin(fake);
    await run(3000);
    history.pushState({}, '', '/page/2');
    body().innerHTML = goods(5, 6).map(rowHtml).join('');
    await run(5000);
    expect(fake.readings()).toHaveLength(2);
    expect(pairs()).toHaveLength(5);
    expect(pairs().every(({ hint, row }) => hint === row)).toBe(true);
    history.pushState({}, '', '/');
  });

  it('finds a list that stands in an open shadow root and appears late', async () => {
    document.body.innerHTML = '<div data-lists></div>';
    const fake = fakeExtension();
    begin(fake);
    const root = (document.querySelector('[data-lists]') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>wait</p>';
    await run(6000);
    root.innerHTML = `<table><tbody>${goods(3).map(rowHtml).join('')}</tbody></table>`;
    await run(6000);
    expect(root.querySelectorAll(TAG)).toHaveLength(3);
  });
});

describe('a page that never stands still', () => {
  it('is looked at ever more seldom and called unstable', async () => {
    drawTable(goods(3));
    const fake = fakeExtension();
    const { read } = begin(fake);
    let n = 0;
    const timer = setInterval(() => {
      (document.querySelector('.title') as Element).textContent = `Cup ${n++}`;
    }, 40);
    await run(60_000);
    clearInterval(timer);
    const problems = fake.readings().flatMap((reading: Reading) => reading.problems.map(({ code }) => code));
    expect(problems).toContain('unstable');
    expect(fake.readings().every((reading) => reading.status !== 'read')).toBe(true);
    expect(read.mock.calls.length).toBeLessThan(30);
    expect(hosts()).toEqual([]);
  });

  it('costs few looks when only a clock beside the list ticks', async () => {
    drawTable(goods(3));
    const fake = fakeExtension();
    const { read } = begin(fake);
    const clock = document.querySelector('#clock') as Element;
    let n = 0;
    const timer = setInterval(() => {
      clock.textContent = `${n++}`;
    }, 50);
    await run(60_000);
    clearInterval(timer);
    expect(read.mock.calls.length).toBeLessThan(20);
    expect(fake.types()).toEqual(['page.hello', 'page.reading']);
    expect(hosts()).toHaveLength(3);
  });

  it('does not look again because of its own hints', async () => {
    drawTable(goods(30));
    const { read } = begin(fakeExtension());
    await run(3000);
    const looks = read.mock.calls.length;
    await run(60_000);
    expect(read.mock.calls.length).toBe(looks);
    expect(looks).toBeLessThanOrEqual(2);
  });
});

describe('the end', () => {
  it('stop takes all hints away and hears nothing more until told to look', async () => {
    drawTable(goods(5));
    const fake = fakeExtension();
    const { read } = begin(fake);
    await run(3000);
    fake.tell({ type: 'tab.stop' });
    expect(hosts()).toEqual([]);
    const looks = read.mock.calls.length;
    drawTable(goods(5, 20));
    await run(20_000);
    expect(read.mock.calls.length).toBe(looks);
    fake.tell({ type: 'tab.look' });
    await run(5000);
    expect(hosts()).toHaveLength(5);
  });

  it('goes quietly when the extension was updated under it', async () => {
    drawTable(goods(5));
    const fake = fakeExtension();
    const { read } = begin(fake);
    await run(3000);
    fake.state.alive = false;
    await run(20_000);
    expect(hosts()).toEqual([]);
    expect(fake.listening()).toBe(false);
    const looks = read.mock.calls.length;
    body().innerHTML = goods(5, 9).map(rowHtml).join('');
    await run(20_000);
    expect(read.mock.calls.length).toBe(looks);
  });

  it('says reader-error, once, where reading itself fails', async () => {
    drawTable(goods(5));
    const fake = fakeExtension();
    begin(fake, {
      read: () => {
        throw new Error('a fault of ours');
      },
    });
    await run(20_000);
    expect(fake.readings().map((reading) => [reading.status, reading.problems[0]?.code])).toEqual([
      ['unreadable', 'reader-error'],
    ]);
  });

  it('shows the whole reading on request, placing nothing', async () => {
    drawTable(goods(7));
    hide(true);
    const fake = fakeExtension();
    begin(fake);
    const answer = fake.tell({ type: 'tab.show' }) as Promise<{ reading: Reading }>;
    await run(2000);
    const { reading } = await answer;
    expect(reading.status === 'read' && reading.listings).toHaveLength(7);
    expect(fake.readings()).toEqual([]);
    expect(hosts()).toEqual([]);
  });

  it('says how long the reading alone took', async () => {
    drawTable(goods(2));
    const fake = fakeExtension();
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    begin(fake, {
      read: (...args: Parameters<typeof plainSteps>) => {
        clock += 7;
        return plainSteps(...args);
      },
    });
    const answer = fake.tell({ type: 'tab.show' }) as Promise<{ ms: number }>;
    await run(1500);
    expect((await answer).ms).toBe(7);
    vi.restoreAllMocks();
  });

  it('shows what there is when a page does not settle', async () => {
    drawTable(goods(1));
    const fake = fakeExtension();
    let n = 0;
    begin(fake, {
      read: (page: Document, options: Parameters<typeof plainSteps>[1]) => {
        drawTable(goods(1, n++));
        return plainSteps(page, options);
      },
    });
    const answer = fake.tell({ type: 'tab.show' }) as Promise<{ reading: Reading }>;
    await run(1500);
    expect((await answer).reading.status).toBe('read');
  });
});
