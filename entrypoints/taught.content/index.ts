import { defineContentScript } from '#imports';
import { tellBy } from '../../utils/reading/taught/taught-reading';
import { leaveTellBy } from '../reader.content/given';

/** Injected beside the reader where the seller taught something of this origin: no other page carries its weight. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    leaveTellBy(globalThis, tellBy);
  },
});
