import './parts/no-eval';
import { defineUnlistedScript } from '#imports';
import { addUp } from '../utils/pipeline/add-up';
import { loyaltyLines } from '../utils/report/pictures/loyalty';
import { openStore } from '../utils/store/store';
import { keptSums } from '../utils/store/sums';
import type { AddUpAnswer, LoyaltyAnswer, LoyaltyQuestion, WorkerQuestion } from './report/worker-messages';

/**
 * Off the page's thread: adds a shop up from what is stored, and keeps the sums; works through the months of a picture.
 * Its page may end it at any time.
 */
export default defineUnlistedScript(() => {
  const store = openStore();
  const say = (message: AddUpAnswer | LoyaltyAnswer): void => postMessage(message);
  const failed = (error: unknown) => say({ answer: 'failed', error: String(error) });

  async function loyalty({ shop, material, period, round }: LoyaltyQuestion): Promise<void> {
    const kept = await keptSums(store, shop);
    const lines = kept ? loyaltyLines({ ...material, sums: kept.sums }, period) : [];
    say({ answer: 'loyalty', round, lines });
  }

  addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
    if (data.ask === 'loyalty') {
      loyalty(data).catch(failed);
      return;
    }
    addUp(store, data.shop, data.now, (done, of) =>
      say({ answer: 'progress', share: of > 0 ? done / of : 0 }),
    ).then(() => say({ answer: 'done' }), failed);
  });
});
