import type { Probe, WalkWay } from '../../model/walk';
import { viewOf } from '../page/address';
import { isSeen } from './controls';
import { findPager, type Pager } from './find-pager';
import { pageTrouble } from './page-trouble';
import { findScroller, scrollOn } from './scroller';

export type ProbeOptions = {
  /** The frame's address. */
  url: string;
  /** The HTTP status it came with, 0 where the browser doesn't tell. */
  status: number;
  /** The page says that there are more rows than it shows. */
  short: boolean;
};

/** What a frame looks like to a walk. */
export function probePage(
  document: Document,
  rows: Element[],
  { url, status, short }: ProbeOptions,
): Omit<Probe, 'used'> {
  const pager = findPager(rows, sameListAs(url));
  const scroller = findScroller(rows);
  const [way, more] = wayOf(
    pager,
    scroller !== null && (short || scroller.virtual),
    (scroller?.room ?? 0) > 1,
  );
  return {
    hidden: document.hidden,
    trouble: pageTrouble(document, status),
    way,
    more,
    before: pager?.before ?? ((scroller?.virtual ?? false) && scroller?.el.scrollTop !== 0),
    page: pager?.page ?? null,
    pages: pager?.pages ?? null,
  };
}

function wayOf(pager: Pager | null, scrolls: boolean, room: boolean): [WalkWay | null, boolean] {
  if (pager?.more) return ['more', true];
  if (pager) return ['next', pager.next !== null];
  return scrolls ? ['scroll', room] : [null, room];
}

/** Goes one step on. False where there was nothing to press or no room to scroll. */
export function moveOn(rows: Element[], way: WalkWay, url: string): boolean {
  const [first] = rows;
  if (!first) return false;
  if (way === 'scroll') {
    const scroller = findScroller(rows);
    return scroller ? scrollOn(scroller, first.getBoundingClientRect().height) : false;
  }
  const pager = findPager(rows, sameListAs(url));
  const control = way === 'more' ? pager?.more : way === 'next' ? pager?.next : null;
  if (!control || !isSeen(control)) return false;
  (control as HTMLElement).click();
  return true;
}

/** Whether an address is a page of the list at `url`: the same place but for its paging, in the address or the path. */
export function sameListAs(url: string): (address: string) => boolean {
  const listOf = (address: string): string =>
    viewOf(address)
      .replace(/\/(?:page|p|seite|pagina)[/-]?\d{1,6}(?=[/?]|$)/i, '')
      .replace(/\/(?=\?|$)/, '');
  const here = listOf(url);
  return (address) => {
    try {
      return (
        /^https?:/.test(address) &&
        new URL(address).origin === new URL(url).origin &&
        listOf(address) === here
      );
    } catch {
      // Not an address at all.
      return false;
    }
  };
}
