import type { Hint } from '../../../utils/model/hint';
import { dress } from './style';

/** One hint as drawn: the host stands in the page's tree, all the rest in its shadow root. */
export type Pill = {
  host: HTMLElement;
  frame: HTMLElement;
  button: HTMLButtonElement;
  /** The parts of its words, of which the first alone says something. */
  parts: HTMLElement[];
  /** Width in CSS pixels with one part, with two and so on, and with the first without the glyph, once measured. */
  widths?: [widths: number[], bare: number];
};

/** Out of the flow even where the page's CSP keeps all styles away; the rest is in `:host`. */
const HOST_STYLE = 'position:absolute!important';

/** What happens on a hint is none of the row's business: no row click, no selection, no drag. */
const OWN_EVENTS = [
  ...['dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...[
    'touchstart',
    'touchend',
    'keydown',
    'keyup',
    'keypress',
    'focusin',
    'focusout',
    'beforetoggle',
    'toggle',
  ],
];

/** One function for all hints: there can be thousands. */
const keepIn = (event: Event) => event.stopPropagation();

/** In a row that is a link, or a label, the click would be that one's as well: stopped propagation isn't enough. */
const leave = (event: Event) => {
  event.stopPropagation();
  event.preventDefault();
};

const MAX_PARTS = 4;

export type PillOptions = { tag: string; mode: ShadowRootMode; groupLabel: string };

/** Draws a hint. `-1` keeps it out of the tab order until the roving stop comes to it. */
export function drawPill(document: Document, hint: Hint, options: PillOptions): Pill {
  const host = document.createElement(options.tag);
  host.style.cssText = HOST_STYLE;
  host.setAttribute('translate', 'no');
  const root = host.attachShadow({ mode: options.mode });
  dress(root);
  const frame = document.createElement('span');
  frame.dataset.tone = hint.tone;
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', options.groupLabel);
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.setAttribute('aria-label', hint.why ? `${hint.word} — ${hint.why}` : hint.word);
  const face = document.createElement('b');
  face.dataset.word = hint.word;
  face.setAttribute('aria-hidden', 'true');
  const parts = partsOf(hint.word).map((text) => {
    const part = document.createElement('u');
    part.dataset.text = text;
    return part;
  });
  face.append(document.createElement('i'), ...parts);
  button.append(face);
  frame.append(button);
  root.append(frame);
  return { host, frame, button, parts };
}

/** "93 days unsold · ¥3,240 tied up": where room is short the first part stands alone. */
export const partsOf = (word: string) => word.split(/(?= · |[:：] ?\D)/).slice(0, MAX_PARTS);

type Wires = {
  onClick(event: Event): void;
  onKey(event: KeyboardEvent): void;
  onFocus(): void;
  /** Once, before anything else can happen: the pointer or the focus comes for the first time. */
  onMet(): void;
};

/** Most hints are never touched: all but the click is wired when the pointer or the focus first comes. */
export function wirePill({ host, frame, button }: Pill, wires: Wires): void {
  frame.addEventListener('click', (event) => {
    leave(event);
    wires.onClick(event);
  });
  const meet = () => {
    host.removeEventListener('pointerenter', meet);
    frame.removeEventListener('focus', meet, true);
    button.addEventListener('focus', wires.onFocus);
    button.addEventListener('keydown', wires.onKey);
    wires.onMet();
    for (const type of ['auxclick', 'dragstart']) frame.addEventListener(type, leave);
    for (const type of OWN_EVENTS) frame.addEventListener(type, keepIn, { passive: true });
  };
  host.addEventListener('pointerenter', meet);
  // While the focus is still on its way down: what is wired now hears it arrive.
  frame.addEventListener('focus', meet, true);
}

/** Row numbers change when a list is sorted: they say nothing about the hint. */
export function sameHint(a: Hint, b: Hint): boolean {
  return a.subject === b.subject && a.tone === b.tone && a.word === b.word && a.why === b.why;
}
