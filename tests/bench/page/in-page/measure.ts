// Runs in the page: the reader that ships, and the passes it is measured against.
import { languagesOf } from '../../../../entrypoints/reader.content/languages';
import type { Reading } from '../../../../utils/model/reading';
import { lexiconFor } from '../../../../utils/reading/lexicon/for-languages';
import { readPage } from '../../../../utils/reading/read-page';
import { shapes } from './shapes';

export type Pass = 'bare' | 'cells' | 'reading';

/** The limit: every text of the list is visited, and nothing is done with it. */
function barePass(list: Element): number {
  const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

/** What any reader of cells needs at least. */
function allCells(list: Element, row: string): number {
  let length = 0;
  for (const el of list.querySelectorAll(row))
    for (const cell of el.children) length += cell.textContent?.length ?? 0;
  return length;
}

let passes: Record<Pass, () => unknown> | null = null;

/** Makes the passes ready for the list that stands on the page; the page is laid out, as it is where a reader looks. */
export function prepare(name: string): void {
  const shape = shapes[name];
  const list = document.getElementById('list');
  if (!shape || !list) return;
  const lexicon = lexiconFor(languagesOf(document));
  const url = `${location.origin}${shape.path}`;
  document.body.getBoundingClientRect();
  passes = {
    bare: () => barePass(list),
    cells: () => allCells(list, shape.row),
    reading: () =>
      readPage(document, { url, now: Date.now(), lexicon, profile: null, timeZone: 'Asia/Shanghai' }).reading,
  };
}

/** Runs one pass so many times. -> wall milliseconds of each. */
export function run(pass: Pass, times: number): number[] {
  return Array.from({ length: times }, () => {
    const began = performance.now();
    passes?.[pass]();
    return performance.now() - began;
  });
}

/** How many rows the reader finds, or why none. */
export function found(): number | string {
  const reading = passes?.reading() as Reading;
  return reading.status === 'read' ? reading.listings.length + reading.orders.length : reading.status;
}
