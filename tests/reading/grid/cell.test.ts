// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { makeLooks } from '../../../utils/reading/grid/looks';
import { readCell } from '../../../utils/reading/grid/read-cell';

function cellOf(html: string) {
  document.body.innerHTML = `<table><tr><td>${html}</td></tr></table>`;
  const td = document.querySelector('td');
  if (!td) throw new Error('no cell');
  return readCell(td, makeLooks(window as unknown as Window & typeof globalThis));
}
const linesOf = (html: string) => cellOf(html).lines.map(({ text }) => text);

describe('readCell', () => {
  it.each([
    ['plain', ['plain']],
    ['  two\n words ', ['two words']],
    ['<div>one</div><div>two</div>', ['one', 'two']],
    ['one<br>two', ['one', 'two']],
    ['<span>¥</span><span>19</span><span>.90</span>', ['¥19.90']],
    ['<b>a</b><i>b</i>', ['a b']],
    ['3 <a>修改库存</a> <em>低库存</em>', ['3 修改库存 低库存']],
    ['<del>¥29.90</del> <b>¥19.90</b>', ['¥19.90']],
    ['<del>¥29.90</del>', ['¥29.90']],
    ['<span style="display:none">hidden</span>seen', ['seen']],
    ['<span hidden>hidden</span>seen', ['seen']],
    ['<script>x()</script><style>a{}</style><template>t</template>seen', ['seen']],
    ['<input value="12"> 件', ['12 件']],
    ['<select><option>one<option selected>two</select>', ['two']],
    ['<textarea>note</textarea>seen', ['seen']],
    ['&lt;b&gt;x&lt;/b&gt;', ['<b>x</b>']],
    ['', []],
  ])('%s', (html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it('keeps links, also those whose words are hidden', () => {
    const { links } = cellOf(
      '<a href="/products/1">Mug</a><a href="/customers/2" hidden>Mary</a><a>none</a>',
    );
    expect(links.map(({ href, text }) => [href, text])).toEqual([
      ['/products/1', 'Mug'],
      ['/customers/2', ''],
    ]);
  });

  it('tells checkboxes and the words for a picture', () => {
    expect(cellOf('<input type="checkbox">')).toMatchObject({ box: true, text: '' });
    expect(cellOf('<span role="checkbox"></span>').box).toBe(true);
    expect(cellOf('<img alt=" a mug ">')).toMatchObject({ alt: 'a mug', text: '', box: false });
  });

  it('enters open shadow roots, and slots where their words stand', () => {
    document.body.innerHTML = '<table><tr><td><x-cell>12</x-cell></td></tr></table>';
    const root = document.querySelector('x-cell')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<div>库存</div><div><slot></slot></div>';
    const cell = document.querySelector('td');
    if (!cell) throw new Error('no cell');
    const looks = makeLooks(window as unknown as Window & typeof globalThis);
    expect(readCell(cell, looks).lines.map(({ text }) => text)).toEqual(['库存', '12']);
  });

  it('cuts a text that is longer than a cell', () => {
    expect(cellOf('x'.repeat(1_000_000)).text.length).toBeLessThan(10_000);
    expect(cellOf('<p>word</p>'.repeat(50_000)).lines.length).toBeLessThan(5_000);
  });
});
