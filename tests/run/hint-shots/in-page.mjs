/** Run in the page: every text and attribute that names a key of `names` names its value from now on. */
export function rename(names) {
  const roots = [document];
  const swap = (text) => {
    for (const [from, to] of names) if (text.includes(from)) return text.replaceAll(from, to);
    return text;
  };
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = swap(node.nodeValue);
        if (text !== node.nodeValue) node.nodeValue = text;
        continue;
      }
      if (node.shadowRoot) roots.push(node.shadowRoot);
      for (const { name, value } of [...node.attributes]) {
        const text = swap(value);
        if (text !== value) node.setAttribute(name, text);
      }
    }
  }
}

/** Run in the page: how many hints stand in it and what of them looks broken. -> { hints, faults: [sentence] } */
export function lookAtHints() {
  const roots = [document];
  const hosts = [];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'renhuo-hint') hosts.push(element);
      else if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  const faults = [];
  const faces = hosts.map((host) => host.shadowRoot?.querySelector('[data-set] b') ?? null);
  const boxes = faces.map((face) => face?.getBoundingClientRect() ?? null);
  const overlap = (a, b) => {
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    // Lines of text are taller than their letters: a pill may stand close under one.
    return wide > 1 && high > 3;
  };
  const rowsText = (host) => {
    const parts = [];
    const outer =
      host.closest('tr,li,article,[role=row]') ?? host.parentElement?.parentElement ?? host.parentElement;
    const walker = document.createTreeWalker(outer ?? host.getRootNode(), NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const holder = text.parentElement;
      if (!text.nodeValue.trim() || !holder || holder.closest('style,script')) continue;
      if (!holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNode(text);
      parts.push([text.nodeValue.trim().slice(0, 30), [...range.getClientRects()]]);
    }
    return parts;
  };
  for (const [at, box] of boxes.entries()) {
    if (box === null || box.width === 0) {
      // Below the window hints are placed when they come into sight.
      const line = hosts[at].closest('tr,li,[role=row]') ?? hosts[at].parentElement;
      if ((line?.getBoundingClientRect().top ?? 0) > innerHeight) continue;
      faults.push(`hint ${at + 1} shows nothing`);
      continue;
    }
    for (const [text, rects] of rowsText(hosts[at]))
      if (rects.some((rect) => overlap(rect, box))) faults.push(`hint ${at + 1} stands on “${text}”`);
    for (const [other, rect] of boxes.entries())
      if (other < at && rect && overlap(rect, box)) faults.push(`hints ${other + 1} and ${at + 1} overlap`);
    const inView = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
    if (!inView) continue;
    for (const x of [box.left + 3, box.right - 3]) {
      const root = hosts[at].getRootNode();
      const hit = root.elementFromPoint(x, (box.top + box.bottom) / 2);
      if (hit !== hosts[at]) faults.push(`hint ${at + 1} is cut off or lies under something`);
    }
  }
  return { hints: hosts.length, faults };
}
