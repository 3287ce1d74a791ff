import type { ReadContext } from '../columns/context';
import type { Kind } from '../columns/fields';
import type { Grid } from '../grid/grid';
import { normalise } from '../values/normalise';
import { findStatus } from '../values/status';
import { addressNarrows } from './address';
import { matching, surroundings } from './surroundings';

const ACTIVE =
  '[role="tab"][aria-selected="true"],[class*="tab"][class*="active"],[class*="tab"] [class*="active"],[class*="tab"][class*="selected"],[class*="tabs"] [aria-current],.subsubsub .current';
const ALL = /^(?:全部|所有|all|近?三个月|alle|すべて|全て|tout|todos?|все|전체|tất cả|semua)/i;
const SEARCH =
  'input[type="search"],input[placeholder*="搜"],input[placeholder*="查"],input[placeholder*="earch"],input[placeholder*="uche"],input[placeholder*="検索"],input[name="s"],input[name="q"],input[name*="search"],input[name*="keyword"]';

const DATES =
  'input[type="date"],input[placeholder*="日期"],input[placeholder*="时间"],input[placeholder*="時間"],input[placeholder*="date" i]';

function isFilled(input: Element): boolean {
  return (input as HTMLInputElement).value?.trim() !== '';
}

/**
 * True where a filter, a search or a status tab narrows the list, so that what is missing from it means
 * nothing; false where the page says that all is shown; null where it doesn't tell.
 */
export function narrowed(
  grid: Grid,
  address: string,
  context: ReadContext,
  extra: string[],
  kind: Kind,
): boolean | null {
  if (addressNarrows(address, extra)) return true;
  const places = surroundings(grid);
  if (extra.some((mark) => /^[.#[]/.test(mark) && matching(places, mark).length > 0)) return true;
  for (const input of matching(places, SEARCH)) if ((input as HTMLInputElement).value?.trim()) return true;
  let all: boolean | null = null;
  for (const tab of matching(places, ACTIVE)) {
    const text = normalise(tab.textContent ?? '').replace(/[\s(（]*\d[\d,]*[)）]?$/, '');
    if (!text || text.length > 24) continue;
    if (kind === 'aftersale') {
      const { statuses, types } = context;
      if (findStatus([text], statuses.aftersale) ?? findStatus([text], types)) return true;
      // Requests of three months are not all there are: what came before is not known to be nothing.
      if (/月|month/i.test(text)) continue;
    }
    if (ALL.test(text)) all = false;
    else if (findStatus([text], context.statuses.order) && !findStatus([text], context.statuses.listing))
      return true;
    else if (context.statuses.order.exact.has(text.replace(/\s/g, '').toLowerCase())) return true;
  }
  return kind === 'aftersale' && matching(places, DATES).some(isFilled) ? null : all;
}
