/** One tab stop for a whole list; the arrow keys walk from hint to hint, in the order of the page. */
export type Roving<T> = {
  /** Call after hints came, went or moved: exactly one of them can be reached with Tab. */
  renew(): void;
  onKey(event: KeyboardEvent, from: T): void;
  onFocus(at: T): void;
};

type Parts<T> = { all(): T[]; button(item: T): HTMLElement; host(item: T): Node; reveal(item: T): void };

export function makeRoving<T>({ all, button, host, reveal }: Parts<T>): Roving<T> {
  let stop: T | null = null;
  const inOrder = () => all().sort((a, b) => (host(a).compareDocumentPosition(host(b)) & 2 ? 1 : -1));
  const moveTo = (item: T) => {
    if (stop && stop !== item) button(stop).tabIndex = -1;
    stop = item;
    button(item).tabIndex = 0;
  };
  return {
    renew() {
      const items = all();
      if (stop && items.includes(stop)) return;
      stop = null;
      // The first in the page; a full sort isn't needed to find it.
      let first = items[0];
      for (const item of items) {
        if (first && host(first).compareDocumentPosition(host(item)) & 2) first = item;
      }
      if (first) moveTo(first);
    },
    onFocus: moveTo,
    onKey(event, from) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const items = inOrder();
      const at = items.indexOf(from);
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
      if (next === undefined) return;
      // The page must not scroll under the walk, not even at its ends.
      event.preventDefault();
      const item = items[next];
      if (!item) return;
      moveTo(item);
      reveal(item);
      button(item).focus({ preventScroll: true });
    },
  };
}
