import { defineContentScript } from '#imports';
import { readSteps } from '../../utils/reading/read-page';
import { startReader } from '../reader.content/reader';
import { keepRows } from '../reader.content/shown-rows';
import { beginReader } from '../reader.content/stages';

/** The reader itself: injected into one frame whose small script asked for it, and begun by that one. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const e2e = import.meta.env.MODE === 'e2e';
    beginReader(globalThis, (handed) =>
      startReader({
        ...handed,
        window,
        *read(page, options) {
          const found = yield* readSteps(page, options);
          keepRows(globalThis, found.places);
          return found;
        },
        tag: e2e ? 'renhuo-hint' : randomTag(),
        mode: e2e ? 'open' : 'closed',
      }),
    );
  },
});

/** A new name on every page load, so that pages can't learn a selector for our hints. */
function randomTag(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return `x-${Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
}
