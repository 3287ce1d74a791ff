// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Clock } from '../../entrypoints/reader.content/clock';
import type { Extension } from '../../entrypoints/reader.content/extension';
import type { HelloAnswer } from '../../utils/model/messages';
import type { readSteps } from '../../utils/reading/read-page';
import { drawTable, fakeClock, fakeExtension, goods, pairs, rowHtml, start } from './fake-page';
import { plainRead } from './plain-reading';

let stop: () => void;
const run = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.lang = 'en';
});
afterEach(() => {
  stop();
  document.documentElement.lang = 'en';
  vi.useRealTimers();
});

/** A reader that sees the page at once and then works on for so many slices, 20 ms apart. */
function slow(steps: number) {
  let worked = 0;
  const clock: Clock = {
    ...fakeClock,
    now: () => Date.now() + worked,
    idle(run) {
      const id = setTimeout(() => run(() => 50), 20);
      return () => clearTimeout(id);
    },
  };
  const work = { steps, done: 0 };
  const read: typeof readSteps = function* (document, options) {
    const seen = plainRead(document, options);
    for (let n = 0; n < work.steps; n += 1) {
      worked += 10;
      work.done += 1;
      yield;
    }
    const shopName = (options.lexicon as { words?: string }).words ?? null;
    return { ...seen, reading: { ...seen.reading, shopName } };
  };
  return { clock, read, work };
}

/** A background whose words are numbered by how often they were asked for; answers after `ms` milliseconds. */
function numbering(fake: ReturnType<typeof fakeExtension>, ms: number): Extension {
  let asked = 0;
  return {
    ...fake.extension,
    async send(message) {
      const answer = (await fake.extension.send(message)) as HelloAnswer;
      if (message.type !== 'page.hello') return answer;
      asked += 1;
      const lexicon = { words: `words ${asked}` };
      await new Promise<void>((done) => fakeClock.later(ms, done));
      return { ...answer, lexicon };
    },
  };
}

const words = (fake: ReturnType<typeof fakeExtension>) => fake.readings().map(({ shopName }) => shopName);

describe('new words', () => {
  it('end a look under way with the old ones', async () => {
    drawTable(goods(3));
    const fake = fakeExtension();
    const { clock, read, work } = slow(10);
    stop = start(fake, { clock, read, extension: numbering(fake, 300) }).stop;
    // One slice before its end.
    while (work.done < 10) await run(1);
    fake.tell({ type: 'tab.look' });
    await run(10_000);
    expect(words(fake)).toEqual(['words 2']);
  });

  it('are asked for where the page has another language, and nothing read with the old ones is sent', async () => {
    drawTable(goods(3));
    const fake = fakeExtension();
    const { clock, read } = slow(2);
    const started = start(fake, { clock, read, extension: numbering(fake, 50) });
    stop = started.stop;
    while (started.read.mock.calls.length === 0) await run(10);
    await run(150);
    document.documentElement.lang = 'de';
    await run(10_000);
    expect(words(fake)).toEqual(['words 2']);
  });
});

it('a change during a look that is brought to its end is seen by the next one', async () => {
  const list = goods(3);
  drawTable(list);
  const fake = fakeExtension();
  const { clock, read, work } = slow(1);
  const started = start(fake, { clock, read });
  stop = started.stop;
  await run(5000);
  const body = document.querySelector('tbody') as HTMLElement;
  work.steps = 40;
  const looks = started.read.mock.calls.length;
  // Drawn anew three times under a look, the same rows each time: the fourth look goes on to its end.
  for (let n = 1; n <= 4; n += 1) {
    body.innerHTML = list.map(rowHtml).join('');
    while (started.read.mock.calls.length < looks + n) await run(10);
  }
  body.innerHTML = goods(5).map(rowHtml).join('');
  await run(10_000);
  expect(pairs()).toHaveLength(5);
});
