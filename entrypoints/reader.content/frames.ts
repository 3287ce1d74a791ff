/** Frames smaller than this hold buttons and trackers, not lists (CSS pixels). */
const MIN_WIDTH = 200;
const MIN_HEIGHT = 100;

/** Whether this frame could hold a list right now. Frames often start empty or at no size, and change later. */
export function worthReading(window: Window): boolean {
  const { document } = window;
  if (!document.body?.firstElementChild) return false;
  // A sandboxed frame without an address is nobody's.
  if (window.location.protocol === 'about:' && window.origin === 'null') return false;
  if (window.top === window) return true;
  return window.innerWidth >= MIN_WIDTH && window.innerHeight >= MIN_HEIGHT;
}
