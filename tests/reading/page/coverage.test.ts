// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../utils/reading/page/coverage';

const LIST = '<table><tbody><tr><td>1</td></tr></tbody></table>';
const at = (html: string, address = 'https://shop.example.com/orders') => {
  document.body.innerHTML = `<main>${LIST}${html}</main>`;
  const list = document.querySelector('table');
  if (!list) throw new Error('no list');
  return coverageOf(list, 1, [], address, null);
};

describe('a list that shows no page number', () => {
  it.each([
    ['nothing around it', '', undefined],
    ['a live previous', '<nav><a rel="prev" href="?x">‹</a></nav>', true],
    ['a live previous button', '<div><button aria-label="Previous" type="button"></button></div>', true],
    [
      'a previous that is switched off',
      '<div><button aria-label="Previous" disabled></button></div>',
      undefined,
    ],
    [
      'one in a list item that is off',
      '<ul><li class="prev disabled"><a class="prev">‹</a></li></ul>',
      undefined,
    ],
    ['pictures with a preview', '<div><span class="preview">x</span></div>', undefined],
  ])('%s', (_, html, before) => {
    expect(at(html)).toMatchObject({ page: null });
    expect(at(html).before).toBe(before);
  });

  it.each([
    ['https://shop.example.com/orders?after=abc', true],
    ['https://shop.example.com/orders?offset=0', undefined],
    ['https://shop.example.com/orders?offset=50', true],
    ['https://shop.example.com/orders?page_info=xyz', true],
    ['https://shop.example.com/orders?status=paid', undefined],
  ])('%s', (address, before) => expect(at('', address).before).toBe(before));

  it('a page with a number needs no such sign', () => {
    expect(at('<nav><a rel="prev" href="?x">‹</a></nav>', 'https://shop.example.com/orders?page=2')).toEqual({
      ...{ rows: 1, total: null, page: 2, pages: null, filtered: null, order: 'other' },
    });
  });
});
