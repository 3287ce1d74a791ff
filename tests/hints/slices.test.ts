import { describe, expect, it, vi } from 'vitest';
import type { Clock } from '../../entrypoints/reader.content/clock';
import { makeOneLook } from '../../entrypoints/reader.content/one-look';
import { inSlices, timed } from '../../entrypoints/reader.content/slices';
import { finish, type Steps } from '../../utils/reading/steps';

/** A clock whose time passes only where a step says so; idle time comes when `idle` is called. */
function fakeClock() {
  const waiting: (() => void)[] = [];
  const state = { now: 0 };
  const clock: Clock = {
    now: () => state.now,
    later: () => () => undefined,
    idle(run) {
      const mine = () => run(() => 50);
      waiting.push(mine);
      return () => {
        waiting.splice(waiting.indexOf(mine), 1);
      };
    },
  };
  return { clock, state, waiting, idle: () => waiting.shift()?.() };
}

/** Work of so many steps of 4 ms; counts those done. */
function* work(state: { now: number }, steps: number, done: { steps: number }): Steps<string> {
  for (let n = 0; n < steps; n += 1) {
    state.now += 4;
    done.steps += 1;
    yield;
  }
  return 'ready';
}

describe('inSlices', () => {
  it('begins at once and leaves the page its time after about 10 ms', () => {
    const { clock, state, idle, waiting } = fakeClock();
    const [done, heard] = [{ steps: 0 }, [] as string[]];
    const parts = { valid: () => true, done: (value: string) => heard.push(value), failed: () => undefined };
    inSlices(clock, work(state, 7, done), parts);
    expect(done.steps).toBe(3);
    idle();
    expect(done.steps).toBe(6);
    expect(heard).toEqual([]);
    idle();
    expect(heard).toEqual(['ready']);
    expect(waiting).toEqual([]);
  });

  it('asks before each slice whether the work is still wanted', () => {
    const { clock, state, idle, waiting } = fakeClock();
    const [done, heard] = [{ steps: 0 }, [] as string[]];
    let valid = true;
    const parts = { valid: () => valid, done: (value: string) => heard.push(value), failed: () => undefined };
    inSlices(clock, work(state, 7, done), parts);
    valid = false;
    idle();
    expect(done.steps).toBe(3);
    expect(waiting).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('is over when ended from outside, and says what failed', () => {
    const { clock, state, waiting } = fakeClock();
    const done = { steps: 0 };
    const parts = { valid: () => true, done: () => undefined, failed: () => undefined };
    inSlices(clock, work(state, 7, done), parts)();
    expect(waiting).toEqual([]);
    const failures: unknown[] = [];
    // biome-ignore lint/correctness/useYield: it fails before it could
    const broken = function* (): Steps<string> {
      throw new Error('ours');
    };
    inSlices(clock, broken(), { ...parts, failed: (error) => failures.push(error) });
    expect(failures).toEqual([new Error('ours')]);
  });

  it('may be ended by its own work, and is not heard of after that', () => {
    const { clock, state, idle, waiting } = fakeClock();
    const [told, after] = [[] as unknown[], { steps: 0 }];
    let end: () => void = () => undefined;
    const steps = function* (): Steps<string> {
      state.now += 20;
      yield;
      end();
      yield;
      return yield* work(state, 3, after);
    };
    const tell = (what: unknown) => told.push(what);
    end = inSlices(clock, steps(), { valid: () => true, done: tell, failed: tell });
    idle();
    expect([told, after.steps, waiting]).toEqual([[], 0, []]);
  });
});

describe('one look', () => {
  function setting() {
    const fake = fakeClock();
    const told = { again: 0, failed: 0 };
    const page = { state: 'a', may: true };
    const look = makeOneLook({
      clock: fake.clock,
      may: () => page.may,
      state: () => page.state,
      again: () => {
        told.again += 1;
      },
      failed: () => {
        told.failed += 1;
      },
    });
    const done = { steps: 0 };
    const begin = (steps = 7) =>
      look.begin(
        (function* () {
          yield* work(fake.state, steps, done);
        })(),
      );
    return { ...fake, told, page, look, done, begin };
  }

  it('is given up where the page changes under it, and begun anew', () => {
    const { begin, page, idle, told, done } = setting();
    begin();
    page.state = 'b';
    idle();
    expect([done.steps, told.again]).toEqual([3, 1]);
  });

  it('is brought to its end on a page that changes all the time', () => {
    const { begin, page, idle, told, done, look } = setting();
    for (let n = 0; n < 3; n += 1) {
      begin();
      page.state += '.';
      idle();
    }
    expect(told.again).toBe(3);
    begin();
    expect(look.stubborn()).toBe(true);
    page.state += '.';
    idle();
    idle();
    expect(done.steps).toBe(3 * 3 + 7);
    expect(look.stubborn()).toBe(false);
  });

  it('stops while the tab is hidden, however often it was begun', () => {
    const { begin, page, idle, done, waiting } = setting();
    begin();
    page.may = false;
    idle();
    expect(done.steps).toBe(3);
    expect(waiting).toEqual([]);
  });

  it('is not begun anew too often because the tab was hidden', () => {
    const { begin, page, idle, done, look } = setting();
    for (let n = 0; n < 3; n += 1) {
      begin();
      page.may = false;
      idle();
      page.may = true;
    }
    begin();
    expect(look.stubborn()).toBe(false);
    page.state = 'b';
    idle();
    expect(done.steps).toBe(4 * 3);
  });

  it('gives way to the next one', () => {
    const { begin, idle, done, waiting } = setting();
    begin();
    begin();
    expect(waiting).toHaveLength(1);
    idle();
    idle();
    expect(done.steps).toBe(3 + 7);
  });
});

describe('timed', () => {
  it('gives what the steps give, all of their steps between', () => {
    const [state, done, spent] = [{ now: 0 }, { steps: 0 }, { ms: 0 }];
    vi.spyOn(performance, 'now').mockImplementation(() => state.now);
    const steps = timed(() => work(state, 3, done), spent);
    expect(steps.next().done).toBe(false);
    // What the page does between two steps is not the reading's time.
    state.now += 100;
    expect(finish(steps)).toBe('ready');
    expect(done.steps).toBe(3);
    expect(spent.ms).toBe(3 * 4);
    vi.restoreAllMocks();
  });
});
