const DEEPEST = 10;

/** What stands at a point below our own sheet, innermost first; into open shadow roots. */
export function elementsAt(document: Document, x: number, y: number, sheet: Element): Element[] {
  let found = document.elementsFromPoint(x, y).filter((el) => el !== sheet);
  let inside: Element[] = [];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const root = found[0]?.shadowRoot;
    if (!root) break;
    const deeper = root.elementsFromPoint(x, y).filter((el) => el !== sheet && root.contains(el));
    if (deeper.length === 0) break;
    inside = [...deeper, ...inside];
    found = deeper;
  }
  return [
    ...inside,
    ...document.elementsFromPoint(x, y).filter((el) => el !== sheet && !inside.includes(el)),
  ];
}

/** The nearest box around an element that scrolls, or the page itself. */
export function scrollerOf(el: Element | undefined): Element | null {
  let node: Element | null = el ?? null;
  while (node && node.tagName !== 'BODY') {
    const overflow = node.ownerDocument.defaultView?.getComputedStyle(node).overflowY ?? '';
    if (node.scrollHeight > node.clientHeight + 1 && /auto|scroll/.test(overflow)) return node;
    node = node.parentElement;
  }
  return el?.ownerDocument.scrollingElement ?? null;
}
