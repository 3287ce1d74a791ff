import type { TeachHello } from '../../utils/model/messages';
import { dress, HOST_STYLE } from './style';

type Parts = {
  mode: ShadowRootMode;
  words: TeachHello['words'];
  lang: string;
  onLeave(): void;
};

/** The sheet over a page while a row is picked: the row lights up, its list faintly, and a bar says what to do. */
export type Overlay = {
  host: HTMLElement;
  draw(row: Element | null, rows: Element[]): void;
  say(text: string): void;
  /** Brings a row into sight, clear of the bar. */
  show(row: Element): void;
  isButton(event: Event): boolean;
  end(): void;
};

const MOST = 60;

export function drawOverlay(document: Document, { mode, words, lang }: Parts): Overlay {
  const host = document.createElement('renhuo-pick');
  const root = host.attachShadow({ mode });
  const make = (tag: string, name: string, text = ''): HTMLElement => {
    const el = document.createElement(tag);
    el.className = name;
    el.textContent = text;
    return el;
  };
  const boxes = make('div', 'boxes');
  boxes.setAttribute('aria-hidden', 'true');
  const sheet = make('div', 'sheet');
  sheet.tabIndex = 0;
  sheet.lang = lang;
  // Arrow keys are ours while a row is picked: screen readers hand them on to an application.
  sheet.setAttribute('role', 'application');
  sheet.setAttribute('aria-label', `${words.title}. ${words.keys}`);
  const bar = make('div', 'bar');
  const leave = make('button', 'leave', words.leave) as HTMLButtonElement;
  leave.type = 'button';
  leave.tabIndex = -1;
  const said = make('p', 'said');
  said.setAttribute('role', 'status');
  const text = make('div', 'text');
  text.append(
    make('p', 'title', words.title),
    make('p', 'body', words.body),
    said,
    make('p', 'keys', words.keys),
  );
  bar.append(text, leave);
  sheet.append(boxes, bar);
  root.append(sheet);
  dress(root);
  host.style.cssText = HOST_STYLE;
  host.setAttribute('popover', 'manual');
  document.documentElement.append(host);
  // Above the page's own dialogs, where the browser lets us.
  host.showPopover?.();
  sheet.focus({ preventScroll: true });

  return {
    host,
    say(line) {
      said.textContent = line;
    },
    show(row) {
      const { top, bottom } = row.getBoundingClientRect();
      if (top < 0 || bottom > bar.getBoundingClientRect().top) row.scrollIntoView({ block: 'center' });
    },
    isButton: (event) => event.composedPath().includes(leave),
    draw(row, rows) {
      const view = document.defaultView;
      const near = rows.filter((one) => one !== row).slice(0, MOST);
      const wanted = row ? [row, ...near] : near;
      while (boxes.childElementCount < wanted.length) boxes.append(make('div', 'box'));
      while (boxes.childElementCount > wanted.length) boxes.lastElementChild?.remove();
      wanted.forEach((one, at) => {
        const box = boxes.children[at] as HTMLElement;
        const { left, top, width, height } = rectOf(one);
        box.className = one === row ? 'box chosen' : 'box';
        box.hidden = height === 0 || top > (view?.innerHeight ?? 0) || top + height < 0;
        box.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
      });
    },
    end() {
      host.remove();
    },
  };
}

/** Where an element is seen; one that has no box of its own is where its parts are. */
function rectOf(el: Element): { left: number; top: number; width: number; height: number } {
  const own = el.getBoundingClientRect();
  if (own.width > 0 || own.height > 0) return own;
  const parts = [...el.children].map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0);
  if (parts.length === 0) return own;
  const left = Math.min(...parts.map((part) => part.left));
  const top = Math.min(...parts.map((part) => part.top));
  const width = Math.max(...parts.map((part) => part.right)) - left;
  return { left, top, width, height: Math.max(...parts.map((part) => part.bottom)) - top };
}
