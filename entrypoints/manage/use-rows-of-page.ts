import { useEffect, useRef, useState } from 'preact/hooks';
import { readSiteStatuses, watchSiteStatuses } from '../../utils/browser/site-status';
import type { SiteStatus } from '../../utils/model/views';
import { fail } from '../parts/fail';

/**
 * The goods on the rows of an open page, named by the address as `goods:<tab>:<frame>`, and following it as it turns.
 * Null where the address names none, undefined where that page is gone. While the page is looked at again its rows of
 * before stay: what she is choosing from must not change under her hand.
 */
export function useRowsOfPage(hash: string): string[] | null | undefined | 'loading' {
  const [, tab, frame] = /^goods:(\d+):(\d+)$/.exec(hash) ?? [];
  const [statuses, setStatuses] = useState<SiteStatus[] | null>(null);
  const tabId = tab === undefined ? null : Number(tab);
  const last = useRef<{ hash: string; goods: string[] } | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    readSiteStatuses(tabId).then(setStatuses, fail('rows of the page'));
    return watchSiteStatuses(tabId, setStatuses);
  }, [tabId]);
  if (tabId === null) return null;
  if (statuses === null) return 'loading';
  const goods = statuses.find((one) => one.frame === Number(frame))?.goods;
  if (goods) last.current = { hash, goods };
  return goods ?? (last.current?.hash === hash ? last.current.goods : undefined);
}
