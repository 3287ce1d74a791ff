// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFirstSeen, unseenSince } from '../../entrypoints/reader.content/first-seen';
import { drawTable, fakeExtension, goods, rowHtml, start } from './fake-page';

const HOUR = 3_600_000;
let stop: () => void;
const run = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const body = () => document.querySelector('tbody') as HTMLElement;

function hide(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  stop?.();
  hide(false);
  vi.useRealTimers();
});

const times = (fake: ReturnType<typeof fakeExtension>) => fake.readings().map((reading) => reading.readAt);

describe('readAt', () => {
  it('is the first sight of the rows, however late they are looked at again', async () => {
    drawTable(goods(3));
    const began = Date.now();
    const fake = fakeExtension();
    stop = start(fake).stop;
    await run(3000);
    hide(true);
    await run(5 * HOUR);
    hide(false);
    await run(3000);
    fake.tell({ type: 'tab.look' });
    await run(3000);
    const [first = 0, again] = times(fake);
    expect(times(fake)).toHaveLength(2);
    expect(first - began).toBeLessThan(3000);
    expect(again).toBe(first);
  });

  it('stays where the same rows are drawn anew or sorted', async () => {
    drawTable(goods(3));
    const fake = fakeExtension();
    stop = start(fake).stop;
    await run(3000);
    await run(HOUR);
    body().innerHTML = goods(3).reverse().map(rowHtml).join('');
    await run(3000);
    fake.tell({ type: 'tab.look' });
    await run(3000);
    const [first, again] = times(fake);
    expect(again).toBe(first);
  });

  it('is the moment of the change once rows changed in front of our eyes', async () => {
    drawTable(goods(3));
    const fake = fakeExtension();
    stop = start(fake).stop;
    await run(3000);
    await run(HOUR);
    const changed = Date.now();
    body().innerHTML = goods(4).map(rowHtml).join('');
    await run(3000);
    await run(HOUR);
    fake.tell({ type: 'tab.look' });
    await run(3000);
    const [, second = 0, third] = times(fake);
    expect(second).toBeGreaterThanOrEqual(changed);
    expect(second - changed).toBeLessThan(3000);
    expect(third).toBe(second);
  });

  it('is no later than the hiding of a tab whose rows changed while it was hidden', async () => {
    drawTable(goods(3));
    const fake = fakeExtension();
    stop = start(fake).stop;
    await run(3000);
    hide(true);
    const hidden = Date.now();
    await run(HOUR);
    body().innerHTML = goods(4).map(rowHtml).join('');
    await run(HOUR);
    hide(false);
    await run(5000);
    expect(times(fake)[1]).toBe(hidden);
  });

  it('is the start of a tab that was opened behind others and seen much later', async () => {
    drawTable(goods(3));
    hide(true);
    const began = Date.now();
    const fake = fakeExtension();
    stop = start(fake).stop;
    await run(3 * HOUR);
    hide(false);
    await run(5000);
    expect(times(fake)).toEqual([began]);
  });
});

describe('makeFirstSeen', () => {
  const look = (rows: string[], texts: string[]) => ({
    reading: { status: 'read' } as never,
    prints: { page: rows.join(), rows },
    marks: texts.map((text) => ({ text, names: [] })),
  });
  it('takes rows for unchanged while their values or their words stay', () => {
    const seen = makeFirstSeen();
    expect(seen(look(['a', 'b'], ['1', '2']), 10)).toBe(10);
    // "22 days ago" that ticks: other words, the same day.
    expect(seen(look(['b', 'a'], ['3', '4']), 20)).toBe(10);
    // "22 days ago" that stands overnight: the same words, another day.
    expect(seen(look(['c', 'd'], ['4', '3']), 30)).toBe(10);
    expect(seen(look(['c', 'e'], ['4', '5']), 40)).toBe(40);
    expect(seen(look(['a', 'b'], ['1', '2']), 50)).toBe(50);
  });
  it('knows of a page it was brought into late only as much as of its load', () => {
    const page = (age: number, hidden: boolean) =>
      ({ document: { hidden }, performance: { now: () => age } }) as unknown as Window;
    expect(unseenSince(page(5 * HOUR, false), 10 * HOUR)).toBe(5 * HOUR);
    expect(unseenSince(page(900, false), 10 * HOUR)).toBeNull();
    expect(unseenSince(page(900, true), 10 * HOUR)).toBe(10 * HOUR);
  });
});
