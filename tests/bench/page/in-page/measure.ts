// Runs in the page: the reader that ships, and the passes it is measured against.
import { languagesOf } from '../../../../entrypoints/reader.content/languages';
import { lexiconFor } from '../../../../utils/reading/lexicon/for-languages';
import { readPage } from '../../../../utils/reading/read-page';
import { shapes } from './shapes';

export type Times = {
  rows: number;
  read: number;
  status: string;
  first: { bare: number; cells: number; reading: number };
  again: { bare: number; cells: number; reading: number };
};

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

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The first time of each, then the median of `repeats` more, in milliseconds. The page is laid out before. */
export function measure(shape: string, repeats: number): Times | null {
  const found = shapes[shape];
  const list = document.getElementById('list');
  if (!found || !list) return null;
  const lexicon = lexiconFor(languagesOf(document));
  const url = `${location.origin}${found.path}`;
  const look = () =>
    readPage(document, { url, now: Date.now(), lexicon, profile: null, timeZone: 'Asia/Shanghai' });
  document.body.getBoundingClientRect();
  const runs = { bare: () => barePass(list), cells: () => allCells(list, found.row), reading: look };
  const each = (time: (run: () => unknown) => number): Times['first'] => ({
    bare: time(runs.bare),
    cells: time(runs.cells),
    reading: time(runs.reading),
  });
  const first = each(timed);
  const again = each((run) => median(Array.from({ length: repeats }, () => timed(run))));
  const { reading } = look();
  const read = reading.status === 'read' ? reading.listings.length + reading.orders.length : 0;
  return { rows: list.querySelectorAll(found.row).length, read, status: reading.status, first, again };
}
