import { describe, expect, it, vi } from 'vitest';
import { claim } from '../../entrypoints/reader.content/claim';
import { extensionOf } from '../../entrypoints/reader.content/extension';

type Listener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => unknown;

function fakeChrome() {
  const listeners = new Set<Listener>();
  const runtime = {
    id: 'renhuo' as string | undefined,
    sendMessage: vi.fn(async (message: unknown): Promise<unknown> => ({ echoed: message })),
    onMessage: {
      addListener: (run: Listener) => listeners.add(run),
      removeListener: (run: Listener) => listeners.delete(run),
    },
  };
  return { world: { chrome: { runtime } }, runtime, listeners };
}

describe('extensionOf', () => {
  it('is null where there is no extension', () => {
    expect(extensionOf({})).toBeNull();
    expect(extensionOf({ chrome: {} })).toBeNull();
  });

  it('answers undefined where nobody hears, and throws nothing', async () => {
    const { world, runtime } = fakeChrome();
    const extension = extensionOf(world);
    runtime.sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await expect(extension?.send({ type: 'page.open', subject: 'listing|s|1' })).resolves.toBeUndefined();
    runtime.id = undefined;
    expect(extension?.alive()).toBe(false);
    await expect(extension?.send({ type: 'page.open', subject: 'listing|s|1' })).resolves.toBeUndefined();
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  it('hears its own extension only, and leaves what it does not answer to other frames', async () => {
    const { world, listeners } = fakeChrome();
    const handle = vi.fn((message: { type: string }) =>
      message.type === 'tab.show' ? Promise.resolve(7) : undefined,
    );
    const unlisten = extensionOf(world)?.listen(handle);
    const [listener] = listeners as Set<Listener>;
    const answer = vi.fn();
    expect(listener?.({ type: 'tab.show' }, { id: 'other' }, answer)).toBeUndefined();
    expect(listener?.({ type: 'page.hello' }, { id: 'renhuo' }, answer)).toBeUndefined();
    expect(listener?.(null, { id: 'renhuo' }, answer)).toBeUndefined();
    expect(handle).not.toHaveBeenCalled();
    expect(listener?.({ type: 'tab.stop' }, { id: 'renhuo' }, answer)).toBeUndefined();
    expect(listener?.({ type: 'tab.show' }, { id: 'renhuo' }, answer)).toBe(true);
    await Promise.resolve();
    expect(answer).toHaveBeenCalledWith(7);
    unlisten?.();
    expect(listeners.size).toBe(0);
  });
});

describe('claim', () => {
  it('lets one reader run in a world, and the next one once it is gone', () => {
    const world = {};
    const release = claim(world, () => true);
    expect(release).not.toBeNull();
    expect(claim(world, () => true)).toBeNull();
    release?.();
    expect(claim(world, () => true)).not.toBeNull();
  });
  it('takes over from a reader whose extension is gone, which can then give nothing back', () => {
    const world = {};
    let alive = true;
    const old = claim(world, () => alive);
    alive = false;
    expect(claim(world, () => true)).not.toBeNull();
    old?.();
    expect(claim(world, () => true)).toBeNull();
  });
});
