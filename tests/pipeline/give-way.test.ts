import { afterEach, describe, expect, it, vi } from 'vitest';
import { atOnce, giveWay, waits } from '../../utils/pipeline/give-way';

type Asked = { ifAvailable?: boolean; mode?: string; signal?: AbortSignal };

/** One lock as the browser grants it: shared by many, or to one alone; whoever asks is served in order. */
function locks(): LockManager {
  let held: 'shared' | 'exclusive' | null = null;
  let holders = 0;
  const queue: { mode: 'shared' | 'exclusive'; take: () => void }[] = [];
  const next = () => {
    const [first] = queue;
    if (!first || (held !== null && (held === 'exclusive' || first.mode === 'exclusive'))) return;
    queue.shift();
    held = first.mode;
    holders += 1;
    first.take();
    next();
  };
  const request = (_: string, asked: Asked, run: (lock: object | null) => unknown) => {
    if (asked.ifAvailable && (held !== null || queue.length > 0)) return Promise.resolve(run(null));
    return new Promise((done, fail) => {
      const one = {
        mode: asked.mode === 'shared' ? ('shared' as const) : ('exclusive' as const),
        take: () =>
          Promise.resolve(run({}))
            .then(done, fail)
            .finally(() => {
              holders -= 1;
              if (holders === 0) held = null;
              next();
            }),
      };
      asked.signal?.addEventListener('abort', () => {
        if (queue.includes(one)) queue.splice(queue.indexOf(one), 1);
        fail(asked.signal?.reason);
      });
      queue.push(one);
      next();
    });
  };
  return { request } as unknown as LockManager;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The background's steps as they are done. */
function background(steps: string[]): Promise<void> {
  return giveWay().then(() => {
    steps.push('background');
  });
}

describe('what somebody waits for', () => {
  it('goes first: the background goes on when the last page has its answer', async () => {
    const steps: string[] = [];
    const answers: (() => void)[] = [];
    const page = (name: string) =>
      atOnce(() => new Promise<void>((done) => answers.push(done))).then(() => steps.push(name));
    const pages = [page('first'), page('second')];
    const work = background(steps);
    await new Promise((later) => setTimeout(later, 20));
    answers[0]?.();
    await pages[0];
    await new Promise((later) => setTimeout(later, 20));
    expect(steps).toEqual(['first']);
    answers[1]?.();
    await Promise.all([...pages, work]);
    expect(steps).toEqual(['first', 'second', 'background']);
  });

  it('is over when it failed, too', async () => {
    const steps: string[] = [];
    await expect(atOnce(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await background(steps);
    expect(steps).toEqual(['background']);
  });

  it('never stops the background for good', async () => {
    vi.useFakeTimers();
    const steps: string[] = [];
    void atOnce(() => new Promise(() => undefined));
    const work = background(steps);
    await vi.advanceTimersByTimeAsync(1000);
    expect(steps).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    await work;
    expect(steps).toEqual(['background']);
  });
});

describe('what an own page waits for', () => {
  it('goes first, of several pages each', async () => {
    vi.resetModules();
    const fresh = await import('../../utils/pipeline/give-way');
    vi.stubGlobal('navigator', { locks: locks() });
    const [one, other] = [fresh.waits(), fresh.waits()];
    let isOver = false;
    const work = fresh.giveWay().then(() => {
      isOver = true;
    });
    one();
    await new Promise((later) => setTimeout(later, 20));
    expect(isOver).toBe(false);
    other();
    await work;
    expect(isOver).toBe(true);
    await fresh.giveWay();
  });

  it('never stops the background for good', { timeout: 20_000 }, async () => {
    vi.resetModules();
    const fresh = await import('../../utils/pipeline/give-way');
    vi.stubGlobal('navigator', { locks: locks() });
    fresh.waits();
    const start = performance.now();
    await fresh.giveWay();
    expect(performance.now() - start).toBeGreaterThan(1500);
  });

  it('is nothing to wait for where the browser has no locks', () => {
    vi.stubGlobal('navigator', {});
    expect(() => waits()()).not.toThrow();
  });
});
