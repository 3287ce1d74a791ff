import { isCurrent, isHarmless, isOff, isSeen, type Meaning, meaningOf, pressable } from './controls';

/** The pager of a list. `next` is null on its last page, `before` says that there are pages ahead of this one. */
export type Pager = {
  next: Element | null;
  more: Element | null;
  before: boolean;
  page: number | null;
  pages: number | null;
};

/** So many levels above its list a pager is looked for, and among so many elements each time. */
const LEVELS = 8;
const MAX_PARTS = 80;
const MAX_ELEMENTS = 400;
/** A pager's own text is short: numbers, a total, a choice of sizes. */
const MAX_TEXT = 400;
const CONTROLS =
  'a,button,input[type="button"],input[type="submit"],li,span,div,i,b,strong,em,[role="button"],[role="link"]';
const PAGER = /pag(?:er|inat|ing|e[- ]?nav|e-?bar|es)|tablenav|分[页頁]/i;
const ELSEWHERE = /carousel|slick|swiper|calendar|picker|datepick|slide|gallery|wizard|stepper|tour|cropper/i;
const PAGE_OF =
  /(?:^|[^\d])\d{1,5}\s*(?:\/|of|von|sur|de|из|中)\s*\d{1,6}(?:$|[^\d])|第\s*\d{1,5}\s*[页頁]|[共全]\s*\d{1,6}\s*[页頁]/i;

type Control = { el: Element; meaning: Meaning };

/** The element that holds all rows: their closest common ancestor. */
export function listOf(rows: Element[]): Element | null {
  let list: Element | null = rows[0]?.parentElement ?? null;
  while (list && !rows.every((row) => list?.contains(row))) list = parentOf(list);
  return list;
}

/**
 * Finds the pager that belongs to a list: the closest one around it, made of nothing but paging. Null where there is
 * none that could be told for sure. `sameList` says whether an address is a page of this list.
 */
export function findPager(rows: Element[], sameList: (address: string) => boolean): Pager | null {
  let node = listOf(rows);
  if (!node) return null;
  const own = partsBeside(node, rows);
  let found = pagerIn(own, sameList);
  for (let level = 0; level < LEVELS && !found; level += 1) {
    const up: Element | null = parentOf(node);
    if (!up || up.tagName === 'HTML') break;
    const inside = node;
    const parts = [...(node.parentNode?.children ?? [])].filter((part) => part !== inside);
    found = pagerIn(parts.length <= MAX_PARTS ? parts : parts.slice(-MAX_PARTS), sameList);
    node = up;
  }
  return found;
}

function parentOf(node: Element): Element | null {
  const up = node.parentNode;
  return up?.nodeType === 11 ? ((up as ShadowRoot).host ?? null) : node.parentElement;
}

/** Children of the list that hold no row: a foot, a bar above cards. */
function partsBeside(list: Element, rows: Element[]): Element[] {
  const parts = [...list.children].filter((part) => !rows.includes(part));
  if (parts.length > MAX_PARTS) return [];
  return parts.filter((part) => !rows.some((row) => part.contains(row)));
}

function pagerIn(parts: Element[], sameList: (address: string) => boolean): Pager | null {
  // What stands below the list goes before what stands above it.
  for (const part of [...parts].reverse()) {
    if (/^(?:SCRIPT|STYLE|TEMPLATE|TABLE|NAV)$/.test(part.tagName) && !isPagerNav(part)) continue;
    const controls = controlsIn(part).filter(({ el }) => !isElsewhere(el, part));
    for (const { el } of controls.filter(({ meaning }) => meaning === 'next' || meaning === 'forward')) {
      const group = groupOf(el, part, controls);
      if (group) return pagerOf(group, sameList);
    }
    const numbered =
      numbersOf(controls).length > 1 && controls.find(({ el }) => PAGER.test(namesOf(el, part)));
    const group = numbered && groupOf(numbered.el, part, controls);
    if (group) return pagerOf(group, sameList);
    const more = controls.find(({ el, meaning }) => meaning === 'more' && isFree(el, sameList));
    if (more) return { next: null, more: pressable(more.el), before: false, page: null, pages: null };
  }
  return null;
}

/** A menu is a `nav` too. */
function isPagerNav(part: Element): boolean {
  if (part.tagName === 'TABLE') return (part.textContent ?? '').length < MAX_TEXT;
  return (
    part.tagName === 'NAV' &&
    (PAGER.test(namesOf(part, part)) || part.querySelector('[rel="next"],[rel="prev"]') !== null)
  );
}

function controlsIn(part: Element): Control[] {
  const all = [...(part.matches(CONTROLS) ? [part] : []), ...part.querySelectorAll(CONTROLS)];
  if (all.length > MAX_ELEMENTS) return [];
  const controls = all.flatMap((el) => {
    const meaning = isSeen(el) ? meaningOf(el) : null;
    return meaning === null ? [] : [{ el, meaning }];
  });
  return controls.filter(({ el }) => isOutermost(el, controls) && isOne(el, controls));
}

/** A list item, its link and the label in it say the same: the outermost stands for all of them. */
function isOutermost(el: Element, controls: Control[]): boolean {
  return !controls.some((other) => other.el !== el && other.el.contains(el) && isOne(other.el, controls));
}

/** No two controls side by side, which only together say what this seems to say ("3" and "4" are no 34). */
function isOne(el: Element, controls: Control[]): boolean {
  const inside = controls.filter((other) => other.el !== el && el.contains(other.el));
  return inside.every((a) => inside.every((b) => a.el.contains(b.el) || b.el.contains(a.el)));
}

/** The smallest element around a control that is plainly a pager and no more than that. */
function groupOf(el: Element, part: Element, controls: Control[]): Control[] | null {
  for (let at: Element | null = el; at; at = at.parentElement) {
    const text = (at.textContent ?? '').replace(/\s+/g, ' ');
    if (text.length > MAX_TEXT) return null;
    const group = at;
    const inside = controls.filter((one) => group.contains(one.el));
    const back = inside.some(({ meaning }) => meaning === 'before');
    const numbers = numbersOf(inside).length;
    const named =
      PAGER.test(ownNames(at)) || at.querySelector('[rel="next"]') !== null || at.matches('[rel="next"]');
    const enough = back || numbers > 1 || (named && inside.length > 0) || PAGE_OF.test(text);
    if (enough && inside.some((one) => one.el === el)) {
      // The whole pager may be wider than what made it plain: up to the element that is named after it.
      const whole = outermostPager(at, part);
      return controls.filter((one) => whole.contains(one.el));
    }
    if (at === part) break;
  }
  return null;
}

function outermostPager(from: Element, part: Element): Element {
  let whole = from;
  for (let at: Element | null = from; at; at = at === part ? null : at.parentElement)
    if (PAGER.test(ownNames(at)) && (at.textContent ?? '').length <= MAX_TEXT) whole = at;
  return whole;
}

function ownNames(el: Element): string {
  return ['class', 'id', 'role', 'aria-label', 'data-testid']
    .map((name) => el.getAttribute(name) ?? '')
    .join(' ');
}

/** All names from an element up to the part it stands in. */
function namesOf(el: Element, part: Element): string {
  const names: string[] = [];
  for (let at: Element | null = el; at; at = at === part ? null : at.parentElement) names.push(ownNames(at));
  return names.join(' ');
}

function isElsewhere(el: Element, part: Element): boolean {
  return ELSEWHERE.test(namesOf(el, part));
}

function numbersOf(controls: Control[]): { el: Element; n: number }[] {
  return controls.flatMap(({ el, meaning }) => (typeof meaning === 'number' ? [{ el, n: meaning }] : []));
}

const isFree = (el: Element, sameList: (address: string) => boolean): boolean =>
  !isOff(el) && !isOff(pressable(el)) && isHarmless(el, sameList);

function pagerOf(group: Control[], sameList: (address: string) => boolean): Pager {
  const numbers = numbersOf(group);
  const current = numbers.find(({ el }) => isCurrent(el));
  const page = current?.n ?? null;
  const named = group.filter(({ meaning }) => meaning === 'next');
  // Two arrows are the last page where one arrow stands beside them, else the next.
  const nexts = named.length > 0 ? named : group.filter(({ meaning }) => meaning === 'forward').slice(0, 1);
  const byNumber = page === null || nexts.length > 0 ? [] : numbers.filter(({ n }) => n === page + 1);
  const next = [...nexts, ...byNumber].map(({ el }) => el).find((el) => isFree(el, sameList));
  const back = group.filter(({ meaning }) => meaning === 'before');
  const highest = Math.max(0, ...numbers.map(({ n }) => n));
  return {
    next: next ? pressable(next) : null,
    more: null,
    before: page === null ? back.some(({ el }) => !isOff(el)) : page > 1,
    page,
    pages: page !== null && highest >= page ? highest : null,
  };
}
