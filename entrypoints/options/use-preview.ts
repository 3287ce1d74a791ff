import { useEffect, useRef, useState } from 'preact/hooks';
import type { GroupName, ThresholdPreview } from '../../utils/model/views';
import { type HeldGoods, holdGoods } from '../../utils/pipeline/preview/held-goods';
import { type Numbers, previewer } from '../../utils/pipeline/preview/preview-thresholds';
import type { Store } from '../../utils/store/store';

/** Counting waits until the slider has stood still this long, in milliseconds. */
const CALM = 150;

type Wanted = {
  /** Null while what was typed is no valid number. */
  wanted: Numbers | null;
  inForce: Numbers;
  scope: GroupName | null;
  testDays: number;
};

/**
 * How many subjects the wanted numbers would flag; the last count stands while a new one is made (`counting`). The goods
 * are gathered once, while the first counts are shown already.
 */
export function usePreview(store: Store, { wanted, inForce, scope, testDays }: Wanted) {
  const [preview, setPreview] = useState<ThresholdPreview | null>(null);
  const [counting, setCounting] = useState(true);
  const [error, setError] = useState<unknown>();
  const held = useRef<Promise<HeldGoods> | null>(null);
  const known = useRef<{ key: string; count: ReturnType<typeof previewer> } | null>(null);
  const ground = JSON.stringify(inForce);
  const key = JSON.stringify([wanted, ground, scope]);
  // `key` says when what is asked for differs
  useEffect(() => {
    if (wanted === null) return;
    let outdated = false;
    setCounting(true);
    const run = async () => {
      const now = Date.now();
      held.current ??= holdGoods(store, testDays, now);
      const goods = await held.current;
      if (known.current?.key !== ground)
        known.current = { key: ground, count: previewer(goods, inForce, now) };
      const onPart = (part: ThresholdPreview) => {
        if (!outdated) setPreview(part);
      };
      const counted = await known.current.count(wanted, scope, onPart, () => outdated);
      if (counted === null || outdated) return;
      setPreview(counted);
      setCounting(false);
    };
    const timer = setTimeout(() => run().catch(setError), CALM);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [key]);
  if (error !== undefined) throw error;
  return { preview, counting };
}
