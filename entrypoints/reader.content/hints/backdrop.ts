/** Relative luminance (WCAG 2) of `rgb(r, g, b)` or `rgba(…)`; null where it is (half) transparent or unknown. */
export function luminance(color: string): number | null {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?/.exec(color);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return null;
  const [r = 0, g = 0, b = 0] = [parts[1], parts[2], parts[3]].map((part) => {
    const channel = Number(part) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Below this a background calls for light text: where white and black contrast equally. */
const DARK = 0.18;

/** Whether an element really stands on a dark background: the nearest ancestor that paints one says. */
export function onDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const light = luminance(view.getComputedStyle(at).backgroundColor);
    if (light !== null) return light < DARK;
  }
  return false;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
