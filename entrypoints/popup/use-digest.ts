import { useEffect, useState } from 'preact/hooks';
import { fail } from '../parts/fail';

/** Whether last week's digest waits to be read; asked for once the day's tasks are there, which come first. */
export function useDigest(isReady: boolean): boolean {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    let stop: (() => void) | undefined;
    let ended = false;
    import('./live-view').then(({ watchDigest }) => {
      if (!ended) stop = watchDigest(setNew, fail('digest'));
    }, fail('digest'));
    return () => {
      ended = true;
      stop?.();
    };
  }, [isReady]);
  return isNew;
}
