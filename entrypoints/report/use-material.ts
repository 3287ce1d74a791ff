import { useMemo } from 'preact/hooks';
import { dayOf } from '../../utils/model/day';
import type { Shop } from '../../utils/model/facts';
import type { Settings } from '../../utils/model/settings';
import type { Sums } from '../../utils/model/sums';
import type { Material } from '../../utils/report/figure';
import { enteredOfShop } from '../../utils/store/entered';
import type { Store } from '../../utils/store/store';
import { useWatch } from '../parts/use-watch';

/**
 * All that figures of a shop are made of, the same wherever they are shown; null before it was added up. It is another
 * one only where something in it is. `cur`: the currency by its place among the shop's.
 */
export function useMaterial(
  store: Store,
  shop: Shop | null,
  sums: Sums | null,
  { thresholds, care }: Pick<Settings, 'thresholds' | 'care'>,
  cur = 0,
): Material | null {
  const entered = useWatch(
    async () => (shop === null ? null : enteredOfShop(store, shop)),
    [shop?.id ?? null],
  );
  const today = sums ? dayOf(Date.now(), sums.timeZone) : 0;
  return useMemo(
    () =>
      sums && {
        ...{ sums, today, thresholds, care, cur: Math.min(cur, Math.max(0, sums.currencies.length - 1)) },
        ...(entered ? { entered } : {}),
      },
    [sums, cur, today, thresholds, care, entered],
  );
}
