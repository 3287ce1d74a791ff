import { childrenOf, partsOf } from './children';
import { firstClass } from './first-class';
import { isFlat } from './is-flat';

/** Places on a page where rows may repeat. */
export type Candidate = { kind: 'table' | 'aria' | 'repeat' | 'flat'; el: Element; members: Element[] };

const DEEP = 60;
/** A list without elements for its rows has as many children as it has cells. */
const MOST_FLAT = 4000;
const SAMPLE = 40;
/** Levels entered: parsers stop at 512, only a script nests deeper, and the stack ends at some thousand. */
const DEEPEST = 600;
const GRID_ROLE = new Set(['table', 'grid', 'treegrid']);
const NEVER = new Set(
  'SCRIPT STYLE HEAD SVG svg TEMPLATE NOSCRIPT SELECT DATALIST CODE PRE TEXTAREA VIDEO AUDIO'.split(' '),
);
const MAX_ROOTS = 200;

/** `text`: the words of the page's leaves, at most 60,000 characters, without scripts. */
export type Survey = {
  candidates: Candidate[];
  roots: (Document | ShadowRoot)[];
  elements: number;
  text: string;
};

const MAX_TEXT = 60_000;

function shape(el: Element): string {
  return `${el.tagName}|${el.getAttribute('role') ?? ''}`;
}

/** Tag and first class word: what rows of one kind share and a header or toolbar beside them does not. */
function classShape(el: Element): string {
  return `${shape(el)}|${firstClass(el).numberless}`;
}

function grouped(parts: Element[], key: (el: Element) => string): Element[] {
  const groups = new Map<string, Element[]>();
  for (const part of parts) {
    const name = key(part);
    const group = groups.get(name);
    if (group) group.push(part);
    else groups.set(name, [part]);
  }
  return [...groups.values()].reduce((best, group) => (group.length > best.length ? group : best), []);
}

/** Groups of children that look alike: by tag and class, and by tag alone where that gives more. */
function repeating(el: Element, parts: Element[]): Element[][] {
  if (/^(?:TR|THEAD|TBODY|TABLE|SELECT)$/.test(el.tagName)) return [];
  const byClass = grouped(parts, classShape);
  const byTag = grouped(parts, shape);
  const found = byClass.length >= 2 ? [byClass] : [];
  if (byTag.length > byClass.length && byTag.length >= 2 && byTag.length * 2 >= parts.length)
    found.push(byTag);
  return found;
}

/** Rows hold figures and some text; a menu, a tag list or an article's paragraphs do not. */
function promising(members: Element[]): boolean {
  const step = Math.max(1, Math.floor(members.length / 8));
  let [good, seen] = [0, 0];
  for (let i = 0; i < members.length; i += step) {
    const member = members[i];
    const inside = member?.shadowRoot;
    // An element that draws itself in a shadow tree has no text of its own.
    const text = (member?.textContent ?? '') + (inside?.textContent ?? '');
    seen += 1;
    const most = inside ? 40_000 : 8000;
    if (text.length >= 6 && text.length < most && /\d/.test(text) && (member?.firstElementChild ?? inside))
      good += 1;
  }
  return good * 2 >= seen;
}

/**
 * Walks the page once, open shadow roots included; of long lists only the first children are entered. `any`: is done
 * with the first candidate.
 */
export function survey(document: Document, any = false): Survey {
  const found: Survey = { candidates: [], roots: [document], elements: 0, text: '' };
  const cousins = new Map<string, Map<Element, Element[]>>();
  const visit = (el: Element, inTable: boolean, level: number): void => {
    if (level > DEEPEST || NEVER.has(el.tagName) || (any && found.candidates.length > 0)) return;
    found.elements += 1;
    if (el.shadowRoot && found.roots.length < MAX_ROOTS) {
      found.roots.push(el.shadowRoot);
      const own = partsOf(el.shadowRoot as unknown as Element);
      if (own.length >= 2 && !inTable)
        for (const members of repeating(el, own))
          if (promising(members)) found.candidates.push({ kind: 'repeat', el, members });
      for (const child of childrenOf(el.shadowRoot as unknown as Element)) visit(child, inTable, level + 1);
    }
    const parts = partsOf(el);
    if (el.tagName === 'TABLE') found.candidates.push({ kind: 'table', el, members: [] });
    else if (GRID_ROLE.has(el.getAttribute('role') ?? ''))
      found.candidates.push({ kind: 'aria', el, members: [] });
    else if (parts.length >= 2 && !inTable) {
      for (const members of repeating(el, parts))
        if (promising(members)) found.candidates.push({ kind: 'repeat', el, members });
    }
    if (!inTable && parts.length <= MOST_FLAT && isFlat(parts))
      found.candidates.push({ kind: 'flat', el, members: parts });
    if (parts.length === 0 && found.text.length < MAX_TEXT)
      found.text += `${(el.textContent ?? '').slice(0, 400)}\n`;
    if (!inTable && parts.length > 0 && parts.length <= DEEP) note(cousins, el, parts);
    const deep = parts.length > DEEP ? parts.slice(0, SAMPLE) : parts;
    for (const part of deep) visit(part, inTable || el.tagName === 'TR', level + 1);
  };
  if (document.body) visit(document.body, false, 0);
  for (const groups of cousins.values()) {
    const members = [...groups.values()].flat();
    const [first] = members;
    if (groups.size < 2 || !first || !promising(members)) continue;
    found.candidates.push({ kind: 'repeat', el: commonAncestor([...groups.keys()]), members });
  }
  return found;
}

/** Rows of one list that stand in several boxes (orders under their shipping dates): children of like parents. */
function note(cousins: Map<string, Map<Element, Element[]>>, el: Element, parts: Element[]): void {
  if (!el.getAttribute('class')) return;
  for (const part of parts) {
    if (!part.getAttribute('class')) continue;
    const key = `${classShape(el)}>${classShape(part)}`;
    const groups = cousins.get(key) ?? new Map<Element, Element[]>();
    cousins.set(key, groups);
    const group = groups.get(el);
    if (group) group.push(part);
    else groups.set(el, [part]);
  }
}

function commonAncestor(els: Element[]): Element {
  let node = els[0] as Element;
  while (node.parentElement && !els.every((el) => node.contains(el))) node = node.parentElement;
  return node;
}
