import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { dayOf } from '../../utils/model/day';
import type { SumsRecord } from '../../utils/model/sums';
import type { Store } from '../../utils/store/store';
import { keptSums } from '../../utils/store/sums';
import { useWatch } from '../parts/use-watch';
import type { AddUpAnswer, AddUpQuestion } from './worker-messages';

export type SumsState = {
  kept: (SumsRecord & { fresh: boolean }) | null;
  /** Share done (0 to 1) while adding up; null where nothing is under way. */
  share: number | null;
  again: () => void;
};

/**
 * The sums of a shop; undefined until the first look. Where none are kept, or they are not of today, they are added up
 * at once; where more was read since, when asked.
 */
export function useSums(store: Store, shop: string | null): SumsState | undefined {
  const [round, setRound] = useState(0);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const tried = useRef('');
  const kept = useWatch(async () => (shop === null ? null : keptSums(store, shop)), [shop, round]);

  const again = useCallback(() => {
    if (shop === null) return () => undefined;
    const worker = new Worker(browser.runtime.getURL('/report-worker.js'));
    setShare(0);
    const end = () => {
      worker.terminate();
      setShare(null);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<AddUpAnswer>) => {
      if (data.answer === 'progress') setShare(data.share);
      else {
        end();
        if (data.answer === 'failed') setError(new Error(data.error));
        setRound((n) => n + 1);
      }
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      setError(new Error(message));
    });
    worker.postMessage({ ask: 'add-up', shop, now: Date.now() } satisfies AddUpQuestion);
    return end;
  }, [shop]);

  const isOld = kept !== undefined && (kept === null || !kept.fresh || !isOfToday(kept));
  useEffect(() => {
    // Once at each opening: what is read while the page is open waits for a click.
    if (shop === null || !isOld || tried.current === shop) return;
    tried.current = shop;
    again();
  }, [shop, isOld, again]);

  if (error !== null) throw error;
  return kept === undefined ? undefined : { kept, share, again };
}

/** Dead stock grows by the clock, so yesterday's sums are old whatever was read. */
function isOfToday({ at, sums }: SumsRecord): boolean {
  return dayOf(at, sums.timeZone) === dayOf(Date.now(), sums.timeZone);
}
