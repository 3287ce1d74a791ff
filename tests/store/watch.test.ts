import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readMeta, writeMeta } from '../../utils/store/meta';
import { watch } from '../../utils/store/watch';
import { freshStore } from './bench';

let stop: (() => void) | undefined;
afterEach(() => stop?.());

// Dexie puts a promise of its own in the place of this one, in its zone.
const Native = Promise;
/** Away from Dexie's zone, where a native wait may end. */
const elsewhere = (ms = 0) => new Native<void>((done) => setTimeout(done, ms));

const WAIT = { timeout: 5000 };

describe('a watched query', () => {
  it.each([
    ['notes what it looks at', () => Promise.resolve()],
    ['that lost its notes is run again after a write', elsewhere],
  ])('%s', async (_, before) => {
    const store = freshStore();
    await writeMeta(store, 'one', 1);
    const seen: unknown[] = [];
    const query = async () => {
      await before();
      return readMeta(store, 'one');
    };
    stop = watch(
      query,
      (value) => seen.push(value),
      (error) => seen.push(error),
    );
    for (const value of [2, 3, 4]) {
      await vi.waitFor(() => expect(seen.at(-1)).toBe(value - 1), WAIT);
      await writeMeta(store, 'one', value);
    }
    await vi.waitFor(() => expect(seen.at(-1)).toBe(4), WAIT);
  });

  it('that lost its notes sees a write that came while it ran', async () => {
    const store = freshStore();
    const seen: unknown[] = [];
    const query = async () => {
      const value = await readMeta(store, 'one');
      await elsewhere(100);
      return value;
    };
    stop = watch(
      query,
      (value) => seen.push(value),
      (error) => seen.push(error),
    );
    for (let n = 1; n <= 20; n += 1) {
      await writeMeta(store, 'one', n);
      await elsewhere(10);
    }
    await vi.waitFor(() => expect(seen.at(-1)).toBe(20), WAIT);
  });

  it('is asked no more once it is stopped', async () => {
    const store = freshStore();
    const query = vi.fn(async () => {
      await elsewhere();
      return readMeta(store, 'one');
    });
    const onNext = vi.fn();
    stop = watch(query, onNext, vi.fn());
    await vi.waitFor(() => expect(onNext).toHaveBeenCalled());
    stop();
    const asked = query.mock.calls.length;
    await writeMeta(store, 'one', 1);
    await elsewhere(500);
    expect(query).toHaveBeenCalledTimes(asked);
  });
});
