/** The address of a frame; that of the page that made it where the frame has none of its own (srcdoc, about:blank). */
export function addressOf(window: Window): string {
  const { href, protocol } = window.location;
  if (protocol !== 'about:') return href;
  const base = window.document.baseURI;
  // A `<base>` can name a foreign place; whose frame it is, the origin says.
  return base.startsWith(`${window.origin}/`) ? base : `${window.origin}/`;
}
