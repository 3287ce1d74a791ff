import { mapSteps, ROWS_A_STEP, type Steps } from '../steps';
import { alignHeaders, headerAbove } from './align-headers';
import { namedByHeader } from './block-headers';
import { partsOf } from './children';
import { firstClass } from './first-class';
import type { Grid } from './grid';
import { isHeaderRow } from './header-like';
import type { Tools } from './reader-tools';
import { type Card, cardColumnSteps } from './slots';
import { outside } from './table-blocks';
import { bareColumns, bodyRowSteps } from './table-grid';

/** Descends through wrappers that hold a single child. */
export function unwrap(el: Element): Element {
  let node = el;
  for (let depth = 0; depth < 4; depth += 1) {
    const [only, second] = partsOf(node);
    if (!only || second || only.tagName === 'A' || only.tagName === 'TABLE') return node;
    node = only;
  }
  return node;
}

export function mostCommon(numbers: number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Rows made of divs: every member has the same number of cells, under a header or not. */
export function* divRowSteps(list: Element, members: Element[], tools: Tools): Steps<Grid[]> {
  const inner = yield* mapSteps(members, (el) => ({ el, cells: partsOf(unwrap(el)) }));
  const width = mostCommon(inner.map((row) => row.cells.length));
  if (width < 3 || width > 60) return [];
  const same = inner.filter((row) => row.cells.length === width);
  if (same.length * 10 < inner.length * 7) return [];
  const first = same[0];
  const labels = first ? first.cells.filter((cell) => tools.isLabel(tools.cell(cell).text)).length : 0;
  const own =
    first && labels >= 2 && labels * 2 >= first.cells.filter((cell) => tools.cell(cell).text !== '').length
      ? first
      : null;
  const top = members[0];
  const apart = own ? { cells: own.cells, more: [] } : top ? headerAbove(list, top, width, tools) : null;
  if (!apart) return [];
  const data = own ? same.slice(1) : same;
  const rows = yield* bodyRowSteps(
    data.map((row) => ({ ...row, block: -1 })),
    width,
    tools,
    new Map(),
  );
  if (rows.length === 0) return [];
  const { columns, samples } = bareColumns(rows, width);
  return alignHeaders(apart, columns, samples, tools).map((way) => ({
    form: 'rows',
    el: list,
    columns: way,
    rows,
  }));
}

type ItemShape = { key: string };

function keyOf(el: Element): string {
  return `${el.tagName}.${firstClass(el).own}`;
}

/** Tags of the first levels inside an element: items of one kind are built alike, columns are not. */
function build(el: Element, depth = 2): string {
  return partsOf(el)
    .map((part) => part.tagName + (depth > 0 ? `(${build(part, depth - 1)})` : ''))
    .join('');
}

function rich(el: Element): boolean {
  const text = (el.textContent ?? '').trim();
  return text.length > 4 && /\d/.test(text) && el.firstElementChild !== null;
}

type Vote = { blocks: number; repeated: number; text: number; counts: Set<number> };

function voteOn(votes: Map<string, Vote>, key: string, els: Element[]): void {
  const vote = votes.get(key) ?? { blocks: 0, repeated: 0, text: 0, counts: new Set() };
  votes.set(key, vote);
  const siblings = els.filter((el) => el.parentElement === els[0]?.parentElement);
  vote.blocks += 1;
  vote.counts.add(els.length);
  vote.text += (els[0]?.textContent ?? '').length;
  if (els.length < 2) return;
  if (siblings.length !== els.length) vote.repeated -= 100;
  else if (els.every(rich)) {
    const builds = new Set(els.map((el) => build(el)));
    vote.repeated += builds.size * 2 <= els.length ? 1 : 0.1;
  }
}

/** What an item looks like inside order blocks: alike children that repeat in some block and stand in most. */
function itemShape(members: Element[]): ItemShape | null {
  const votes = new Map<string, Vote>();
  const sample = members.slice(0, 30);
  for (const member of sample) {
    const seen = new Map<string, Element[]>();
    const walk = (el: Element, depth: number): void => {
      for (const child of partsOf(el)) {
        const els = seen.get(keyOf(child));
        if (els) els.push(child);
        else seen.set(keyOf(child), [child]);
        if (depth < 6) walk(child, depth + 1);
      }
    };
    walk(member, 0);
    for (const [key, els] of seen) voteOn(votes, key, els);
  }
  const best = [...votes]
    // The same number in every block is a row's columns; a number that varies is an order's items.
    .filter(
      ([, vote]) =>
        vote.blocks * 5 >= sample.length * 4 &&
        (vote.counts.size > 1 ? vote.repeated > 0 : vote.repeated >= vote.blocks),
    )
    .sort((a, b) => b[1].text - a[1].text)[0];
  return best ? { key: best[0] } : null;
}

function itemsIn(block: Element, shape: ItemShape): Element[] {
  const found: Element[] = [];
  const walk = (el: Element, depth: number): void => {
    for (const child of partsOf(el)) {
      if (keyOf(child) === shape.key) found.push(child);
      else if (depth < 7) walk(child, depth + 1);
    }
  };
  walk(block, 0);
  return found;
}

/**
 * Cards, or order blocks without tables: columns are the places where lines stand. Where blocks hold
 * several items each, every item is a row under its block's head.
 */
export function* cardSteps(list: Element, all: Element[], tools: Tools): Steps<Grid> {
  const [top] = all;
  const said = top && all.length > 2 ? tools.cell(top).lines.map(({ text }) => text) : [];
  const header = top && isHeaderRow(said, tools) ? top : null;
  const members = header ? all.slice(1) : all;
  const shape = itemShape(members);
  const cards: Card[] = [];
  for (const [index, el] of members.entries()) {
    if (shape && index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    const items = shape ? itemsIn(el, shape) : [];
    if (items.length === 0) {
      cards.push({ el, cell: tools.cell(el), head: null, block: shape ? index : -1 });
      continue;
    }
    const head = outside(el, items, tools);
    for (const item of items)
      cards.push({ el: item === items[0] ? el : item, cell: tools.cell(item), head, block: index });
  }
  const { columns: bare, rows } = yield* shape
    ? blockSteps(cards, tools, header && (itemsIn(header, shape)[0] ?? null))
    : cardColumnSteps(cards, tools, header);
  const samples = (): (Element | null)[] =>
    bare.map((_, at) => rows.find(({ cells }) => cells[at])?.cells[at]?.lines[0]?.el ?? null);
  const blocks = shape && !header ? members.map((el) => ({ el, items: itemsIn(el, shape) })) : [];
  const columns = blocks.length > 0 ? namedByHeader(list, blocks, bare, samples(), tools) : bare;
  return { form: shape ? 'blocks' : 'cards', el: list, columns, rows };
}

/** Items by their own places, then the heads' places, filled on each block's first row only. */
function* blockSteps(
  cards: Card[],
  tools: Tools,
  header: Element | null,
): ReturnType<typeof cardColumnSteps> {
  const items = yield* cardColumnSteps(
    cards.map((card) => ({ ...card, el: card.cell.el })),
    tools,
    header,
  );
  const firsts = cards.filter((card, index) => card.block !== cards[index - 1]?.block);
  const heads = yield* cardColumnSteps(
    firsts.map((card) => ({ ...card, cell: card.head ?? card.cell })),
    tools,
  );
  let at = -1;
  const rows = items.rows.map((row, index) => {
    const first = cards[index]?.block !== cards[index - 1]?.block;
    if (first) at += 1;
    const head = first ? (heads.rows[at]?.cells ?? []) : heads.columns.map(() => null);
    return {
      ...row,
      el: cards[index]?.el ?? row.el,
      cells: [...row.cells, ...head],
      carried: [...row.carried, ...head.map(() => false)],
    };
  });
  const columns = [...items.columns.map((column) => ({ ...column, item: true })), ...heads.columns];
  return { columns, rows };
}
