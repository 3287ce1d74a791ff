export type Root = Document | ShadowRoot;

/** The document and every open shadow root in it. */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [document];
  for (let at = 0; at < roots.length; at += 1)
    for (const el of (roots[at] as Root).querySelectorAll('*')) if (el.shadowRoot) roots.push(el.shadowRoot);
  return roots;
}

/** The parent a person would see: through slots and shadow roots. */
export function parentOf(el: Element): Element | null {
  if (el.assignedSlot) return el.assignedSlot;
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

export function closestOf(el: Element, selector: string): Element | null {
  for (let one: Element | null = el; one; one = parentOf(one)) if (one.matches(selector)) return one;
  return null;
}

/** From the element up to the top. */
export function upwards(el: Element): Element[] {
  const found: Element[] = [];
  for (let one: Element | null = el; one; one = parentOf(one)) found.push(one);
  return found;
}

export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Text nodes under a root (shadow roots not entered), scripts and styles left out. */
export function textsUnder(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/.test(node.parentElement?.tagName ?? '')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

/** Text nodes a person sees inside an element: those of what is slotted into it too. */
export function shownTexts(el: Element): Text[] {
  const slots = [...el.querySelectorAll('slot'), ...(el instanceof HTMLSlotElement ? [el] : [])];
  return [
    ...textsUnder(el),
    ...slots.flatMap((slot) => slot.assignedNodes().flatMap((node) => textsUnder(node))),
  ].filter(
    (text) => plain(text.data) !== '' && text.parentElement?.checkVisibility({ visibilityProperty: true }),
  );
}

export const shownText = (el: Element): string =>
  plain(
    shownTexts(el)
      .map((text) => text.data)
      .join(' '),
  );
