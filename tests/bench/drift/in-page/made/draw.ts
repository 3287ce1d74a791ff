import { between, oneOf, type Random } from '../random';
import type { List } from './rows';

type Build = (tag: string, inside?: (Node | string)[], names?: Record<string, string>) => HTMLElement;

const build: Build = (tag, inside = [], names = {}) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(names)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
};

const SHAPES = ['table', 'loose table', 'aria', 'divs', 'wrapped table'] as const;

/** Draws the list in one of the shapes backends have, with what stands around lists. -> the shape's name. */
export function draw(list: List, random: Random): string {
  const shape = oneOf(random, SHAPES);
  const depth = between(random, 0, 3);
  const isPicked = random() < 0.5;
  const acts = random() < 0.5 ? oneOf(random, ['编辑', 'Edit', '…', '⋮']) : null;
  const dress = (text: string, at: number): Node => {
    let inner: Node = document.createTextNode(text);
    if (at === 0 && random() < 0.5) inner = build('a', [inner], { href: '#' });
    for (let n = 0; n < depth; n += 1) inner = build(n % 2 ? 'div' : 'span', [inner]);
    return inner;
  };
  const heads: (Node | string)[] = list.columns.map(({ head }) => head);
  const rows: Node[][] = Array.from({ length: list.rows }, (_, row) =>
    list.columns.map(({ shown }, at) => dress(shown[row] ?? '', at)),
  );
  const box = (): HTMLElement => build('input', [], { type: 'checkbox' });
  if (isPicked) {
    heads.unshift(box());
    for (const row of rows) row.unshift(box());
  }
  if (acts !== null) {
    heads.push('');
    for (const row of rows) row.push(build('button', [acts]));
  }
  const body = DRAWN[shape](heads, rows);
  const around = build('main', [build('h1', [list.kind === 'order' ? 'Orders' : 'Products']), body]);
  if (random() < 0.4)
    around.prepend(build('nav', [build('ul', [build('li', ['Home']), build('li', ['Help'])])]));
  if (random() < 0.4) around.append(build('p', [`1-${list.rows} / ${list.rows}`]));
  document.documentElement.lang = list.lang;
  document.body.replaceChildren(around);
  return shape;
}

const cells = (tag: string, all: (Node | string)[], names?: Record<string, string>): HTMLElement[] =>
  all.map((one) => build(tag, [one], names));

function plainTable(heads: (Node | string)[], rows: Node[][], headTag: string): HTMLElement {
  const head = build('tr', cells(headTag, heads));
  const body = rows.map((row) => build('tr', cells('td', row)));
  return headTag === 'th'
    ? build('table', [build('thead', [head]), build('tbody', body)])
    : build('table', [build('tbody', [head, ...body])]);
}

const FLEX = { style: 'display:flex' };
const PART = { style: 'flex:1' };

const DRAWN: Record<(typeof SHAPES)[number], (heads: (Node | string)[], rows: Node[][]) => HTMLElement> = {
  table: (heads, rows) => plainTable(heads, rows, 'th'),
  'loose table': (heads, rows) => plainTable(heads, rows, 'td'),
  'wrapped table': (heads, rows) =>
    build('div', [build('section', [build('div', [plainTable(heads, rows, 'th')])])]),
  aria: (heads, rows) =>
    build(
      'div',
      [
        build('div', cells('div', heads, { role: 'columnheader', ...PART }), { role: 'row', ...FLEX }),
        ...rows.map((row) =>
          build('div', cells('div', row, { role: 'gridcell', ...PART }), { role: 'row', ...FLEX }),
        ),
      ],
      { role: 'grid' },
    ),
  divs: (heads, rows) =>
    build('div', [
      build('div', cells('div', heads, PART), { class: 'head', ...FLEX }),
      build(
        'div',
        rows.map((row) => build('div', cells('div', row, PART), { class: 'line', ...FLEX })),
      ),
    ]),
};
