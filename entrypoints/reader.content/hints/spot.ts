/** Inside these a hint would become part of a link's or button's name and be hit by its clicks. */
const ACTIVE =
  'a,button,label,select,textarea,input,summary,svg,[role=button],[role=link],[role=checkbox],[role=switch],[contenteditable]';
const MAX_LOOKED_AT = 80;

/**
 * The element of a cell that takes the hint as its last child: the last one that holds nothing but text, since
 * there no `:last-child` or `+` rule of the page can be upset by a new sibling; else the cell itself.
 */
export function holderIn(anchor: Element): Element {
  const all = anchor.querySelectorAll('*');
  const from = Math.min(all.length, MAX_LOOKED_AT) - 1;
  for (let i = from; i >= 0; i--) {
    const element = all[i];
    if (!element || element.firstElementChild || !element.textContent?.trim()) continue;
    if (element.shadowRoot || isActive(element, anchor)) continue;
    return element;
  }
  return anchor;
}

function isActive(element: Element, anchor: Element): boolean {
  const active = element.closest(ACTIVE);
  return active !== null && active !== anchor && anchor.contains(active);
}
