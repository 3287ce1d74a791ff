import type { TeachHello } from '../../utils/model/messages';
import type { ShownList } from '../../utils/reading/taught/shown-lists';
import { elementsAt, scrollerOf } from './beneath';
import { drawOverlay } from './overlay';

export type PickerParts = {
  window: Window & typeof globalThis;
  mode: ShadowRootMode;
  words: TeachHello['words'];
  lang: string;
  /** The page's lists as they are now, likeliest first. */
  lists(): ShownList[];
  onPick(list: ShownList, row: Element): void;
  onLeave(): void;
};
export type Picker = { end(): void };

type Chosen = { list: ShownList; row: Element };

/** Lets one row be chosen by pointer or keys. A sheet of ours lies over the page, so no click reaches it. */
export function makePicker({ window, mode, words, lang, lists, onPick, onLeave }: PickerParts): Picker {
  const { document } = window;
  let found = lists();
  let chosen: Chosen | null = null;
  let frame = 0;
  const overlay = drawOverlay(document, { mode, words, lang, onLeave });

  function choose(next: Chosen | null, scroll: boolean): void {
    const same = next?.row === chosen?.row && next?.list === chosen?.list;
    chosen = next;
    if (next && scroll) overlay.show(next.row);
    if (!same) overlay.say(next ? spoken(next) : words.none);
  }

  function spoken({ list, row }: Chosen): string {
    const at = words.row
      .replace('{n}', String(list.rows.indexOf(row) + 1))
      .replace('{of}', String(list.rows.length));
    const cells = list.grid.rows.find(({ el }) => el === row)?.cells ?? [];
    const texts = cells.flatMap((cell) => (cell?.text ? [cell.text.slice(0, 40)] : []));
    return `${at}: ${texts.join(' · ').slice(0, 160)}`;
  }

  /** Every list with a row around an element, the likeliest first. */
  function around(el: Element): Chosen[] {
    return found.flatMap((list) => {
      const row = list.rows.find((one) => one === el || one.contains(el));
      return row ? [{ list, row }] : [];
    });
  }

  function fresh(): void {
    // Pages draw their rows anew: those that are gone can't be picked.
    if (!found.some(({ rows }) => rows[0]?.isConnected)) found = lists();
  }

  function under(event: MouseEvent): Chosen | null {
    fresh();
    for (const el of elementsAt(document, event.clientX, event.clientY, overlay.host)) {
      const [first] = around(el);
      if (first) return first;
    }
    return null;
  }

  function move(event: MouseEvent): void {
    const next = under(event);
    if (next && next.row !== chosen?.row) choose(next, false);
  }

  function click(event: MouseEvent): void {
    if (!event.isTrusted) return;
    const next = under(event);
    if (next) onPick(next.list, next.row);
    else overlay.say(words.none);
  }

  const KEYS: Record<string, (back: boolean) => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ArrowLeft: () => resize(-1),
    ArrowRight: () => resize(1),
    Tab: (back) => nextList(back ? -1 : 1),
    Enter: () => chosen && onPick(chosen.list, chosen.row),
    Escape: () => onLeave(),
  };

  function step(by: number): void {
    fresh();
    const list = chosen?.list ?? found[0];
    if (!list) return;
    const at = chosen ? list.rows.indexOf(chosen.row) + by : 0;
    const row = list.rows[Math.max(0, Math.min(list.rows.length - 1, at))];
    if (row) choose({ list, row }, true);
  }

  function nextList(by: number): void {
    fresh();
    const at = chosen ? found.indexOf(chosen.list) + by : 0;
    const list = found[(at + found.length) % found.length];
    const row = list?.rows[0];
    if (list && row) choose({ list, row }, true);
  }

  /** The rows around this one, or within it, that are rows of another list. */
  function resize(by: number): void {
    if (!chosen) return;
    const { row } = chosen;
    const others = found.flatMap((list) => {
      const other = list.rows.find((one) => one !== row && (by < 0 ? one.contains(row) : row.contains(one)));
      return other ? [{ list, row: other }] : [];
    });
    const [next] = others;
    if (next) choose(next, true);
  }

  function key(event: KeyboardEvent): void {
    const act = KEYS[event.key];
    event.stopImmediatePropagation();
    if (!event.isTrusted || !act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act(event.shiftKey);
  }

  function swallow(event: Event): void {
    event.stopImmediatePropagation();
    if (event.type !== 'wheel' && event.cancelable && !overlay.isButton(event)) event.preventDefault();
    if (event.type === 'pointermove') move(event as PointerEvent);
    if (event.type === 'click' && !overlay.isButton(event)) click(event as MouseEvent);
    if (event.type === 'wheel') wheel(event as WheelEvent);
    if (event.type === 'click' && overlay.isButton(event) && event.isTrusted) onLeave();
  }

  function wheel(event: WheelEvent): void {
    const [el] = elementsAt(document, event.clientX, event.clientY, overlay.host);
    scrollerOf(el)?.scrollBy({ top: event.deltaY, left: event.deltaX });
  }

  const SWALLOWED = [
    ...['pointermove', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'mousemove', 'click', 'dblclick'],
    ...['auxclick', 'contextmenu', 'touchstart', 'touchend', 'dragstart', 'wheel'],
  ];
  for (const type of SWALLOWED) overlay.host.addEventListener(type, swallow, { passive: type === 'wheel' });
  window.addEventListener('keydown', key, true);
  window.addEventListener('keyup', hush, true);

  function hush(event: Event): void {
    event.stopImmediatePropagation();
  }

  function draw(): void {
    overlay.draw(chosen?.row.isConnected ? chosen.row : null, chosen?.list.rows ?? []);
    frame = window.requestAnimationFrame(draw);
  }

  const [first] = found;
  const row = first?.rows[0];
  choose(first && row ? { list: first, row } : null, false);
  draw();
  return {
    end() {
      window.cancelAnimationFrame(frame);
      window.removeEventListener('keydown', key, true);
      window.removeEventListener('keyup', hush, true);
      overlay.end();
    },
  };
}
