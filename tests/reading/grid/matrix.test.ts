// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rowCells, tableRows } from '../../../utils/reading/grid/children';
import { layOut } from '../../../utils/reading/grid/matrix';

/** Texts where they stand; what spans down into a row in brackets, nothing as a dot. */
function laid(html: string): string[] {
  document.body.innerHTML = `<table>${html}</table>`;
  const rows = [...document.querySelectorAll('tr')].map((el) => ({ el, cells: rowCells(el) }));
  return layOut(rows).map(({ slots }) =>
    Array.from(slots, (slot) =>
      !slot ? '.' : slot.carried ? `(${slot.el.textContent})` : (slot.el.textContent ?? ''),
    ).join(' '),
  );
}

describe('layOut', () => {
  it.each([
    ['<tr><td>a<td>b</tr><tr><td>c<td>d</tr>', ['a b', 'c d']],
    ['<tr><td colspan=2>a<td>b</tr><tr><td>c<td>d<td>e</tr>', ['a . b', 'c d e']],
    ['<tr><td rowspan=2>a<td>b</tr><tr><td>c</tr><tr><td>d<td>e</tr>', ['a b', '(a) c', 'd e']],
    ['<tr><td>a<td rowspan=2>b</tr><tr><td>c</tr>', ['a b', 'c (b)']],
    ['<tr><td rowspan=0>a<td>b</tr><tr><td>c<td>d</tr>', ['a b', 'c d']],
    ['<tr></tr><tr><td>a</tr>', ['', 'a']],
  ])('%s', (html, wanted) => {
    expect(laid(html)).toEqual(wanted);
  });

  it('ends at 120 columns, however many are spanned', () => {
    const [first] = laid('<tr><td colspan=1000000000>a<td>b</tr>');
    expect(first?.split(' ').length).toBeLessThanOrEqual(120);
  });
});

describe('tableRows', () => {
  it('leaves out the rows of tables in its cells', () => {
    document.body.innerHTML =
      '<table id="t"><thead><tr><th>h</th></tr></thead><tbody><tr><td><table><tr><td>inner</td></tr></table></td></tr><tr><td>b</td></tr></tbody><tfoot><tr><td>f</td></tr></tfoot></table>';
    const table = document.querySelector('#t');
    if (!table) throw new Error('no table');
    const { head, body, foot } = tableRows(table);
    expect([head.length, body.length, foot.length]).toEqual([1, 2, 1]);
  });
});
