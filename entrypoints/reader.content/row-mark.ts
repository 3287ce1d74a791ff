import type { AftersaleRow, OrderRow } from '../../utils/model/reading';
import type { AnyRow } from '../../utils/model/rows-of';
import type { Place } from '../../utils/reading/read-page';

/** What a row said when it was read, so that a recycled row node is told from the row it was. */
export type RowMark = { text: string; names: string[] };

const MAX_LINKS = 40;

/** Attributes whose change can turn a row into another one; the observer listens to these. */
export const ROW_ATTRIBUTES = ['href', 'data-row-key', 'data-key', 'data-id'];

export function markRow(place: Place, said: AnyRow | undefined): RowMark {
  return { text: rowText(place), names: said ? namesOf(said) : [] };
}

/**
 * Whether a row still is the one that was marked. Numbers may tick ("34 secs ago", stock 3 -> 2), as long as
 * nothing else moved and no digit of anything that names the row changed.
 */
export function sameRow(mark: RowMark, place: Place): boolean {
  const text = rowText(place);
  if (text === mark.text) return true;
  // Without its strongest name in sight nothing says that this is still the same row.
  if (!mark.names[0] || !mark.text.includes(mark.names[0])) return false;
  if (text.replace(/\d+/g, '#') !== mark.text.replace(/\d+/g, '#')) return false;
  const now = text.match(/\d+/g) ?? [];
  return [...numbersOfNames(mark)].every(([at, digits]) => now[at] === digits);
}

/**
 * The row's own words, links and keys, apart from one another; and the anchor's, which in order blocks stands in
 * a head above the row. Our hints hold no text that a page can see.
 */
export function rowText({ row, anchor }: Place): string {
  return row.contains(anchor) ? textOf(row) : textOf(row) + textOf(anchor);
}

function textOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* texts */);
  let text = '';
  while (walker.nextNode()) text += `${walker.currentNode.nodeValue}\n`;
  const links = element.querySelectorAll('a[href]');
  for (let i = 0; i < Math.min(links.length, MAX_LINKS); i++) text += `${links[i]?.getAttribute('href')}\n`;
  for (const name of ROW_ATTRIBUTES) text += `${element.getAttribute(name) ?? ''}\n`;
  return text;
}

/** Which of a text's runs of digits belong to a name, wherever the name stands. */
function numbersOfNames(mark: RowMark): Map<number, string> {
  const fixed = new Map<number, string>();
  const runs = [...mark.text.matchAll(/\d+/g)];
  for (const name of mark.names) {
    for (let at = mark.text.indexOf(name); at >= 0; at = mark.text.indexOf(name, at + name.length)) {
      runs.forEach((run, index) => {
        if (run.index < at + name.length && run.index + run[0].length > at) fixed.set(index, run[0]);
      });
    }
  }
  return fixed;
}

function namesOf(said: AnyRow): string[] {
  const of: Partial<Omit<OrderRow, 'status'> & Omit<AftersaleRow, 'status'>> = said;
  const people = [of.buyer, ...(of.buyerKeys ?? []).map((key) => key.value)];
  const names = [of.aftersaleId, of.orderId, ...people, of.itemId, of.sku, of.title, of.spec];
  return names.filter((name): name is string => Boolean(name));
}
