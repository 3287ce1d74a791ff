import { normalise } from '../values/normalise';
import type { CellLink, Line, Seen } from './cell';
import type { Looks } from './looks';

const SKIP = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'svg',
  'CANVAS',
  'IFRAME',
  'VIDEO',
  'AUDIO',
  'OBJECT',
]);
/** More than a cell holds: a longer text is cut, so that a cell of megabytes costs no more. */
const MAX_CHARS = 4000;
/** Levels entered: parsers stop at 512, only a script nests deeper, and the stack ends at some thousand. */
const DEEPEST = 600;

type Walk = {
  looks: Looks;
  lines: Line[];
  links: CellLink[];
  box: boolean;
  alt: string;
  buffer: string;
  /** The element whose text was appended last. */
  last: Element | null;
  owner: Element | null;
  struck: boolean;
  chars: number;
  limit: number;
  level: number;
  /** Read what is kept in place but not drawn. */
  unseen: boolean;
};

/** Reads a cell, row or card into lines. Hidden text is left out, open shadow roots are entered. */
export function readCell(el: Element, looks: Looks, limit = MAX_CHARS, unseen = false): Seen {
  const only = el.firstChild;
  const bare = only && only === el.lastChild && only.nodeType === 3 ? (only.nodeValue ?? '') : null;
  if (bare !== null) {
    const text = normalise(bare.length > limit ? bare.slice(0, limit) : bare);
    return { lines: text ? [{ text, el, struck: false }] : [], text, links: [], box: false, alt: '' };
  }
  const walk: Walk = {
    looks,
    lines: [],
    links: [],
    box: false,
    alt: '',
    buffer: '',
    last: null,
    owner: null,
    struck: false,
    chars: 0,
    limit,
    level: 0,
    unseen,
  };
  visit(walk, el);
  flush(walk);
  const unstruck = walk.lines.filter((line) => !line.struck);
  const lines = unstruck.length > 0 ? unstruck : walk.lines;
  return {
    lines,
    text: lines.map((line) => line.text).join(' '),
    links: walk.links,
    box: walk.box,
    alt: walk.alt,
  };
}

function flush(walk: Walk): void {
  const text = walk.buffer && normalise(walk.buffer);
  if (text && walk.owner) walk.lines.push({ text, el: walk.owner, struck: walk.struck });
  walk.buffer = '';
  walk.last = null;
  walk.owner = null;
}

function append(walk: Walk, raw: string, from: Element): void {
  if (walk.chars > walk.limit) return;
  if (!raw.trim()) {
    if (walk.buffer) walk.buffer += ' ';
    return;
  }
  if (
    walk.buffer &&
    walk.last &&
    walk.last !== from &&
    !walk.last.contains(from) &&
    !from.contains(walk.last)
  ) {
    walk.buffer += gap(walk.buffer, raw, walk.last, from);
  }
  walk.chars += raw.length;
  walk.buffer += raw.length > walk.limit ? raw.slice(0, walk.limit) : raw;
  walk.last = from;
  walk.owner ??= from;
}

/** What stands between the texts of two neighbouring elements: nothing inside a value such as ¥|19|.99. */
function gap(before: string, after: string, left: Element, right: Element): string {
  const a = before[before.length - 1] ?? ' ';
  const b = after[0] ?? ' ';
  if (a === ' ' || b === ' ' || '¥$€£#(:./,-'.includes(a) || '.,:)%/-'.includes(b)) return '';
  const figures = isFigure(a) && isFigure(b);
  if (!figures && !(WORD.test(a) && WORD.test(b) && alike(left, right))) return ' ';
  const from = left.getBoundingClientRect();
  const to = right.getBoundingClientRect();
  const touching =
    to.width > 0 && Math.abs(to.left - from.right) < 1.5 && Math.abs(to.bottom - from.bottom) < to.height;
  return touching ? '' : ' ';
}

const isFigure = (sign: string): boolean => sign >= '0' && sign <= '9';
const WORD = /[\p{L}\d]/u;

/** Two bare pieces of one text: a word cut in two, and not a name with a button beside it. */
function alike(left: Element, right: Element): boolean {
  return (
    left.tagName === 'SPAN' &&
    right.tagName === 'SPAN' &&
    left.nextSibling === right &&
    left.className === right.className &&
    left.childElementCount + right.childElementCount === 0
  );
}

function visit(walk: Walk, el: Element): void {
  if (walk.level > DEEPEST) return;
  walk.level += 1;
  const root = el.shadowRoot ?? el;
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) append(walk, node.nodeValue ?? '', el);
    else if (node.nodeType === 1) enter(walk, node as Element);
    if (walk.chars > walk.limit) break;
  }
  walk.level -= 1;
}

/** What is no box of text. */
const SPECIAL = new Set([...SKIP, 'INPUT', 'SELECT', 'TEXTAREA', 'OPTION', 'IMG', 'BR', 'SLOT']);
const STRIKING = new Set(['DEL', 'S', 'STRIKE']);

function control(walk: Walk, el: Element): boolean {
  const tag = el.tagName;
  if (tag === 'INPUT') {
    const input = el as HTMLInputElement;
    if (input.type === 'checkbox' || input.type === 'radio') walk.box = true;
    else if (/^(?:text|number|tel|)$/.test(input.type)) append(walk, ` ${input.value} `, el);
    return true;
  }
  if (tag === 'SELECT') {
    const select = el as HTMLSelectElement;
    append(walk, ` ${select.options?.[select.selectedIndex]?.text ?? ''} `, el);
    return true;
  }
  if (tag === 'TEXTAREA' || tag === 'OPTION') return true;
  if (tag === 'IMG') {
    walk.alt ||= normalise(el.getAttribute('alt') ?? '');
    return true;
  }
  return false;
}

/** Reads an element that is no box of text; false for all others. */
function special(walk: Walk, el: Element): boolean {
  if (SKIP.has(el.tagName)) return true;
  if (el.tagName === 'BR') {
    flush(walk);
    return true;
  }
  if (el.tagName !== 'SLOT') return control(walk, el);
  const assigned = (el as HTMLSlotElement).assignedNodes?.() ?? [];
  for (const node of assigned) {
    if (node.nodeType === 3) append(walk, node.nodeValue ?? '', el);
    else if (node.nodeType === 1) enter(walk, node as Element);
  }
  if (assigned.length === 0) visit(walk, el);
  return true;
}

function enter(walk: Walk, el: Element): void {
  const tag = el.tagName;
  if (SPECIAL.has(tag) && special(walk, el)) return;
  const role = el.hasAttributes() ? el.getAttribute('role') : null;
  if (role === 'checkbox' || role === 'radio') walk.box = true;
  const look = walk.looks.of(el);
  if (look.hidden || (look.unseen && !walk.unseen)) {
    // Hidden words are not read, but a hidden link still leads to whom the row is about.
    const href = tag === 'A' ? el.getAttribute('href') : null;
    if (href) walk.links.push({ href, text: '', el });
    return;
  }
  if (look.block) flush(walk);
  const struck = walk.struck;
  if (look.struck || STRIKING.has(tag)) {
    if (!look.block) flush(walk);
    walk.struck = true;
  }
  const href = tag === 'A' ? el.getAttribute('href') : null;
  const from = walk.lines.length;
  const mark = walk.buffer.length;
  visit(walk, el);
  if (href) {
    const inside = [
      ...walk.lines.slice(from).map((line) => line.text),
      walk.buffer.slice(from === walk.lines.length ? mark : 0),
    ];
    walk.links.push({ href, text: normalise(inside.join(' ')), el });
  }
  if (walk.struck !== struck) {
    flush(walk);
    walk.struck = struck;
  } else if (look.block) flush(walk);
}
