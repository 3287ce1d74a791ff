import { vi } from 'vitest';
import type { Clock } from '../../entrypoints/reader.content/clock';
import type { Extension } from '../../entrypoints/reader.content/extension';
import { unseenSince } from '../../entrypoints/reader.content/first-seen';
import { type ReaderParts, startReader } from '../../entrypoints/reader.content/reader';
import type { Hint } from '../../utils/model/hint';
import type { Lexicon } from '../../utils/model/lexicon';
import type { HelloAnswer, PageMessage, TabMessage } from '../../utils/model/messages';
import { plainSteps } from './plain-reading';

export const TAG = 'x-hint';
export type Goods = { id: string; title: string; stock: number };

export const goods = (count: number, from = 1): Goods[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${1000 + from + i}`, title: `Cup ${from + i}`, stock: 3 }));

export const rowHtml = ({ id, title, stock }: Goods) =>
  `<tr data-row><td class="id">${id}</td><td class="title">${title}</td><td class="stock">${stock}</td></tr>`;

export function drawTable(list: Goods[]): void {
  document.body.innerHTML = `<p id="clock">0</p><table><tbody>${list.map(rowHtml).join('')}</tbody></table>`;
}

/** vitest's fake timers behind the reader's clock; idle time comes at once, in a timer of its own. */
export const fakeClock: Clock = {
  now: () => Date.now(),
  later(ms, run) {
    const id = setTimeout(run, ms);
    return () => clearTimeout(id);
  },
  idle(run) {
    const id = setTimeout(() => run(() => 50), 1);
    return () => clearTimeout(id);
  },
};

/** A background that flags every row whose stock is 3, and what it was told. */
export function fakeExtension(over: { paused?: boolean; hints?: (rows: number) => Hint[] | null } = {}) {
  const told: PageMessage[] = [];
  let handler: ((message: TabMessage) => Promise<unknown> | undefined) | null = null;
  const state = { alive: true, paused: over.paused ?? false };
  const extension: Extension = {
    alive: () => state.alive,
    async send(message) {
      told.push(message);
      if (message.type === 'page.hello') return hello(state.paused);
      if (message.type === 'page.reading' && message.reading.status === 'read') {
        const { listings } = message.reading;
        if (over.hints) return { stored: true, hints: over.hints(listings.length) };
        const hints = listings.flatMap((row, index) =>
          row.stock?.value === 3 ? [hintFor(index, row.itemId ?? '')] : [],
        );
        return { stored: true, hints };
      }
      return { stored: false, hints: [] };
    },
    listen(handle) {
      handler = handle;
      return () => {
        handler = null;
      };
    },
  };
  return {
    extension,
    state,
    told,
    types: () => told.map((message) => message.type),
    readings: () => told.flatMap((message) => (message.type === 'page.reading' ? [message.reading] : [])),
    tell: (message: TabMessage) => handler?.(message),
    listening: () => handler !== null,
  };
}

export const hintFor = (row: number, id: string): Hint => ({
  row,
  subject: `listing|shop|i:${id}`,
  tone: 'dead',
  word: `dead ${id}`,
  why: `no sale of ${id} in 90 days`,
});

function hello(paused: boolean): HelloAnswer {
  return { paused, lexicon: {} as Lexicon, profile: null, groupLabel: 'Renhuo hints' };
}

/** Starts a reader on happy-dom's page; `read` counts its looks. */
export function start(fake: ReturnType<typeof fakeExtension>, over: Partial<ReaderParts> = {}) {
  const read = vi.fn(over.read ?? plainSteps);
  const parts = {
    window: window as unknown as ReaderParts['window'],
    extension: fake.extension,
    clock: fakeClock,
    unseen: unseenSince(window as unknown as Window, Date.now()),
  };
  const stop = startReader({ ...parts, tag: TAG, mode: 'open', ...over, read });
  return { stop, read };
}

export const hosts = () => [...document.querySelectorAll(TAG)];

/** The id each hint speaks of beside the id its row says. */
export const pairs = () =>
  hosts().map((host) => ({
    hint: host.shadowRoot?.querySelector('b')?.getAttribute('data-word'),
    row: `dead ${host.closest('[data-row]')?.querySelector('.id')?.textContent}`,
  }));
