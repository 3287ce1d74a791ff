import { useEffect, useState } from 'preact/hooks';
import type { Thresholds } from '../../utils/model/settings';
import type { ThresholdPreview } from '../../utils/model/views';
import { previewThresholds } from '../../utils/pipeline/preview-thresholds';
import type { Store } from '../../utils/store/store';

/** Counting waits until the slider has stood still this long, in milliseconds. */
const CALM = 150;

/**
 * How many subjects the wanted thresholds would flag; the last count stands while a new one is made
 * (`counting`) or while what was typed is no valid number (`wanted` null).
 */
export function usePreview(store: Store, wanted: Thresholds | null, inForce: Thresholds) {
  const [preview, setPreview] = useState<ThresholdPreview | null>(null);
  const [counting, setCounting] = useState(true);
  const [error, setError] = useState<unknown>();
  const key = JSON.stringify([wanted, inForce]);
  // `key` says when the thresholds differ
  useEffect(() => {
    if (wanted === null) return;
    let outdated = false;
    setCounting(true);
    const timer = setTimeout(() => {
      previewThresholds(store, wanted, inForce, Date.now()).then((counted) => {
        if (outdated) return;
        setPreview(counted);
        setCounting(false);
      }, setError);
    }, CALM);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [key]);
  if (error !== undefined) throw error;
  return { preview, counting };
}
