import './parts/no-eval';
import { defineUnlistedScript } from '#imports';
import { addUp } from '../utils/pipeline/add-up';
import { openStore } from '../utils/store/store';
import type { AddUpAnswer, AddUpQuestion } from './report/worker-messages';

/** Adds a shop up off the page's thread, from what is stored, and keeps the sums. Its page may end it at any time. */
export default defineUnlistedScript(() => {
  const store = openStore();
  const say = (message: AddUpAnswer): void => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<AddUpQuestion>) => {
    addUp(store, data.shop, data.now, (done, of) =>
      say({ answer: 'progress', share: of > 0 ? done / of : 0 }),
    ).then(
      () => say({ answer: 'done' }),
      (error: unknown) => say({ answer: 'failed', error: String(error) }),
    );
  });
});
