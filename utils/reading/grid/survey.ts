import { childrenOf, partsOf } from './children';

/** Places on a page where rows may repeat. */
export type Candidate = { kind: 'table' | 'aria' | 'repeat'; el: Element; members: Element[] };

const DEEP = 60;
const SAMPLE = 40;
const GRID_ROLE = /^(?:table|grid|treegrid)$/;
const NEVER =
  /^(?:SCRIPT|STYLE|HEAD|SVG|svg|TEMPLATE|NOSCRIPT|SELECT|DATALIST|CODE|PRE|TEXTAREA|VIDEO|AUDIO)$/;
const MAX_ROOTS = 200;

export type Survey = { candidates: Candidate[]; roots: (Document | ShadowRoot)[]; elements: number };

function shape(el: Element): string {
  return `${el.tagName}|${el.getAttribute('role') ?? ''}`;
}

/** The children that look alike, if they are at least two and most of the text-bearing children. */
function repeating(el: Element, parts: Element[]): Element[] | null {
  const groups = new Map<string, Element[]>();
  for (const part of parts) {
    const key = shape(part);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  let best: Element[] = [];
  for (const group of groups.values()) if (group.length > best.length) best = group;
  return best.length >= 2 &&
    best.length * 2 >= parts.length &&
    !/^(?:TR|THEAD|TBODY|TABLE|SELECT)$/.test(el.tagName)
    ? best
    : null;
}

/** Rows hold figures and some text; a menu, a tag list or an article's paragraphs do not. */
function promising(members: Element[]): boolean {
  const step = Math.max(1, Math.floor(members.length / 8));
  let [good, seen] = [0, 0];
  for (let i = 0; i < members.length; i += step) {
    const text = members[i]?.textContent ?? '';
    seen += 1;
    if (text.length >= 6 && text.length < 8000 && /\d/.test(text) && (members[i]?.firstElementChild ?? null))
      good += 1;
  }
  return good * 2 >= seen;
}

/** Walks the page once, open shadow roots included; of long lists only the first children are entered. */
export function survey(document: Document): Survey {
  const found: Survey = { candidates: [], roots: [document], elements: 0 };
  const visit = (el: Element, inTable: boolean): void => {
    if (NEVER.test(el.tagName)) return;
    found.elements += 1;
    if (el.shadowRoot && found.roots.length < MAX_ROOTS) {
      found.roots.push(el.shadowRoot);
      for (const child of childrenOf(el.shadowRoot as unknown as Element)) visit(child, inTable);
    }
    const parts = partsOf(el);
    if (el.tagName === 'TABLE') found.candidates.push({ kind: 'table', el, members: [] });
    else if (GRID_ROLE.test(el.getAttribute('role') ?? ''))
      found.candidates.push({ kind: 'aria', el, members: [] });
    else if (parts.length >= 2 && !inTable) {
      const members = repeating(el, parts);
      if (members && promising(members)) found.candidates.push({ kind: 'repeat', el, members });
    }
    const deep = parts.length > DEEP ? parts.slice(0, SAMPLE) : parts;
    for (const part of deep) visit(part, inTable || el.tagName === 'TR');
  };
  if (document.body) visit(document.body, false);
  return found;
}
