import { defineContentScript } from '#imports';
import type { TeachMessage } from '../../utils/model/messages';
import { extensionOf } from '../reader.content/extension';
import { startTeacher } from './teacher';

/** Injected into one frame when the seller asks to show it; no page has it otherwise. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const extension = extensionOf<TeachMessage>(globalThis, ['teach.try', 'teach.stop']);
    if (!extension) return;
    const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
    const stop = startTeacher({ window, extension, mode, now: () => Date.now() });
    ctx.onInvalidated(stop);
  },
});
