/** Inside these a hint would become part of a link's or button's name and be hit by its clicks. */
const ACTIVE =
  'a,button,label,select,textarea,input,summary,svg,[role=button],[role=link],[role=checkbox],[role=switch],[contenteditable]';
const MAX_LOOKED_AT = 80;

/**
 * The element that takes the hint as its last child: of the anchor, or of what stands around the link or label
 * that the anchor is part of, the last element that holds nothing but text, since there no `:last-child` or `+`
 * rule of the page can be upset by a new sibling; else all of it.
 */
export function holderIn(anchor: Element, row: Element): Element {
  const around = aroundOf(anchor, row);
  if (around === row || around.contains(row)) return around;
  const all = around.querySelectorAll('*');
  const from = Math.min(all.length, MAX_LOOKED_AT) - 1;
  for (let i = from; i >= 0; i--) {
    const element = all[i];
    if (!element || element.firstElementChild || !element.textContent?.trim()) continue;
    if (element.shadowRoot || isActive(element, around)) continue;
    return element;
  }
  return around;
}

/** The anchor, or the nearest element around it that stands in no link; a row that is a link can't be left. */
export function aroundOf(anchor: Element, row: Element): Element {
  let around = anchor;
  for (let at: Element | null = anchor; at && at !== row && !at.contains(row); at = at.parentElement) {
    if (at.matches(ACTIVE) && at.parentElement) around = at.parentElement;
  }
  return around;
}

function isActive(element: Element, around: Element): boolean {
  const active = element.closest(ACTIVE);
  return active !== null && active !== around && around.contains(active);
}

/** Does something that is neither part of the row nor around it lie over the middle of this part of it, in sight? */
export function isCovered(part: Element, row: Element): boolean {
  const root = part.getRootNode() as Document | ShadowRoot;
  const { left, top, width, height } = part.getBoundingClientRect();
  const hit = root.elementFromPoint?.(left + width / 2, top + height / 2);
  if (!hit || hit.getRootNode() !== root) return false;
  return !row.contains(hit) && !part.contains(hit) && !hit.contains(part);
}

/** The first part of the row with words that is another than this one and passes; where none does, this one. */
export function otherPart(row: Element, part: Element, passes = (_part: Element) => true): Element {
  const others = [...row.children].filter((other) => other !== part && !other.contains(part));
  return others.find((other) => other.textContent?.trim() && passes(other)) ?? part;
}
