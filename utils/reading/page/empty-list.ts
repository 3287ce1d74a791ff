import type { ReadContext } from '../columns/context';
import type { Kind } from '../columns/fields';
import { rowCells, tableRows } from '../grid/children';
import type { Tools } from '../grid/reader-tools';
import { headerText } from '../grid/reader-tools';
import { fieldsOfHeader } from '../lexicon/header-match';
import { normalise } from '../values/normalise';
import { EMPTY_PLACES } from './empty-places';

type Empty = { status: 'empty'; kind: Kind | null; coverage: null };

const KINDS: Kind[] = ['order', 'listing', 'aftersale', 'customer', 'review'];

function kindOfHeaders(texts: string[], context: ReadContext): Kind | null {
  const hits = (kind: Kind): number =>
    texts.filter((text) => fieldsOfHeader(text, context.headers[kind]).length > 0).length;
  const [best, next] = KINDS.map((kind) => ({ kind, n: hits(kind) })).sort((a, b) => b.n - a.n);
  return best && best.n >= 3 && best.n > (next?.n ?? 0) ? best.kind : null;
}

/** A list that the page itself says is empty, or null: absence of rows alone says nothing. */
export function emptyList(
  roots: (Document | ShadowRoot)[],
  tools: Tools,
  context: ReadContext,
  lean: { listing: number; order: number },
): Empty | null {
  for (const root of roots) {
    const said = [...root.querySelectorAll(EMPTY_PLACES)].some((el) => {
      const text = normalise(el.textContent ?? '');
      return text.length < 60 && context.says.empty.test(text) && !tools.looks.of(el).hidden;
    });
    if (!said) continue;
    for (const table of root.querySelectorAll('table,[role="grid"],[role="table"]')) {
      const cells =
        table.tagName === 'TABLE'
          ? [...tableRows(table).head, ...tableRows(table).body].slice(0, 2).flatMap(rowCells)
          : [...table.querySelectorAll('[role="columnheader"]')];
      const kind = kindOfHeaders(
        cells.map((cell) => headerText(tools.cell(cell), tools)),
        context,
      );
      if (kind) return { status: 'empty', kind, coverage: null };
    }
    if (lean.order >= 0.5 && lean.order > lean.listing)
      return { status: 'empty', kind: 'order', coverage: null };
    if (lean.listing >= 0.5 && lean.listing > lean.order)
      return { status: 'empty', kind: 'listing', coverage: null };
  }
  return null;
}
