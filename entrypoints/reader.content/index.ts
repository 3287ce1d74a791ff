import { defineContentScript } from '#imports';
import { claim } from './claim';
import { clockOf } from './clock';
import { extensionOf } from './extension';
import { startScout } from './scout';
import { leaveBegin } from './stages';

/**
 * All that is in every page. No `matches`: the background registers this script for granted origins only, in all
 * their frames; the reader itself comes when it is asked for.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const extension = extensionOf(globalThis);
    // Registered and injected at the grant, the script may run twice in one frame: the first one goes on.
    const release = extension && claim(globalThis, extension.alive);
    if (!extension || !release) return;
    const scout = startScout({ window, extension, clock: clockOf(window) });
    leaveBegin(globalThis, scout.begin);
    ctx.onInvalidated(() => {
      scout.end();
      release();
    });
  },
});
