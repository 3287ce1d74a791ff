import { useEffect, useState } from 'preact/hooks';
import type { Thresholds } from '../../utils/model/settings';
import type { PopupView } from '../../utils/model/views';

/** The live view of the store, undefined until the database is open; `broken` where it can't be. Its code is fetched after the first picture. */
export function usePopupView(thresholds: Thresholds): { live: PopupView | undefined; broken: boolean } {
  const [view, setView] = useState<PopupView>();
  const [error, setError] = useState<unknown>();
  const key = JSON.stringify(thresholds);
  // `key` says when the thresholds differ
  useEffect(() => {
    let stop: (() => void) | undefined;
    let ended = false;
    import('./live-view').then(({ watchPopupView }) => {
      if (!ended) stop = watchPopupView(thresholds, setView, setError);
    }, setError);
    return () => {
      ended = true;
      stop?.();
    };
  }, [key]);
  if (error !== undefined) console.error('popup view', error);
  return { live: view, broken: error !== undefined };
}
