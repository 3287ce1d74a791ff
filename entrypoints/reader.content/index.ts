import { defineContentScript } from '#imports';
import { readSteps } from '../../utils/reading/read-page';
import { claim } from './claim';
import { clockOf } from './clock';
import { extensionOf } from './extension';
import { startReader } from './reader';
import { keepRows } from './shown-rows';

/** No `matches`: the background registers this script for granted origins only, in all their frames. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const extension = extensionOf(globalThis);
    // Registered and injected at the grant, the script may run twice in one frame: the first one goes on.
    const release = extension && claim(globalThis, extension.alive);
    if (!extension || !release) return;
    const e2e = import.meta.env.MODE === 'e2e';
    const stop = startReader({
      window,
      extension,
      clock: clockOf(window),
      *read(page, options) {
        const found = yield* readSteps(page, options);
        keepRows(globalThis, found.places);
        return found;
      },
      tag: e2e ? 'renhuo-hint' : randomTag(),
      mode: e2e ? 'open' : 'closed',
    });
    ctx.onInvalidated(() => {
      stop();
      release();
    });
  },
});

/** A new name on every page load, so that pages can't learn a selector for our hints. */
function randomTag(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return `x-${Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
}
