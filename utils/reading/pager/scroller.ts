import { listOf } from './find-pager';

/** What scrolls a list, and how many pixels of it are still below. */
export type Scroller = { el: Element; room: number; virtual: boolean };

/** Fewer pixels than this are a border, not a list. */
const LEAST = 40;
/** A list whose rows fill less than this share of what can be scrolled keeps the others out of the document. */
const FULL = 0.7;

/**
 * What has to be scrolled to bring more rows of a list. `virtual`: most of its height is empty, so that the other rows
 * are drawn only when they come into sight.
 */
export function findScroller(rows: Element[]): Scroller | null {
  const list = listOf(rows);
  const document = list?.ownerDocument;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!list || !document || !first || !last) return null;
  const style = document.defaultView?.getComputedStyle.bind(document.defaultView);
  const page = document.scrollingElement ?? document.documentElement;
  let el: Element = page;
  for (let at: Element | null = list; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight - at.clientHeight < LEAST) continue;
    if (style && !/auto|scroll|overlay/.test(style(at).overflowY)) continue;
    el = at;
    break;
  }
  const room = Math.round(el.scrollHeight - el.clientHeight - el.scrollTop);
  const drawn = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
  const scrolls = el.scrollHeight - el.clientHeight >= LEAST;
  return { el, room, virtual: scrolls && el !== page && drawn < el.scrollHeight * FULL };
}

/**
 * Scrolls on by less than a screen, so that the last row seen is seen again; to the end at once where all rows are
 * drawn and more come only there. False where it can't go further.
 */
export function scrollOn({ el, room, virtual }: Scroller, rowHeight: number): boolean {
  if (room < 2) return false;
  const screen = Math.min(el.clientHeight, el.ownerDocument.defaultView?.innerHeight ?? el.clientHeight);
  el.scrollTop += virtual ? Math.max(screen / 2, screen - 2 * rowHeight) : room;
  return true;
}
