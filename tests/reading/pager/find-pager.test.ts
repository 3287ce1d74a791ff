// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPager } from '../../../utils/reading/pager/find-pager';
import { moveOn, probePage, sameListAs } from '../../../utils/reading/pager/probe';
import { refused, shapes } from './shapes';

const HERE = 'https://shop.example.com/orders?page=2';
const ROWS = Array.from(
  { length: 5 },
  (_, n) => `<tr class="r"><td>Order ${n}</td><td><button>发货</button></td></tr>`,
).join('');
const LIST = `<table><thead><tr><th>No</th></tr></thead><tbody>${ROWS}</tbody></table>`;

function page(html: string, address = HERE): { rows: Element[]; sameList: (address: string) => boolean } {
  document.body.innerHTML = html;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  return { rows: [...document.querySelectorAll('.r')], sameList: sameListAs(address) };
}
const found = (html: string, address?: string) => {
  const { rows, sameList } = page(html, address);
  return findPager(rows, sameList);
};
const addressOf = (name: string) =>
  name === 'WooCommerce' ? 'https://shop.example.com/wp-admin/edit.php?post_type=shop_order&paged=2' : HERE;

describe.each(shapes)('$name', ({ name, html, next, before, page: shown, pages, more }) => {
  const check = (whole: string) => {
    const pager = found(whole, addressOf(name));
    expect(pager?.next ?? null).toBe(next && document.querySelector(next));
    if (more) expect(pager?.more).toBe(document.querySelector(more));
    if (before !== undefined) expect(pager?.before).toBe(before);
    if (shown !== undefined) expect(pager?.page).toBe(shown);
    if (pages !== undefined) expect(pager?.pages).toBe(pages);
  };
  it('right below the list', () => check(`<main>${LIST}${html}</main>`));
  it('some levels away, among other things', () =>
    check(`<nav class="menu"><a href="/orders">Orders</a></nav><main><h1>Orders</h1><div class="bar"><button>批量发货</button></div>
<div class="card"><div class="wrap"><div class="scroll">${LIST}</div></div><div class="foot"><span>x</span>${html}</div></div></main><footer><a href="/help">Next steps</a></footer>`));
  it('above the list', () => check(`<main><div>${html}</div><div>${LIST}</div></main>`));
});

describe('never pressed', () => {
  it.each(refused)('%s', (_, html) => {
    const { rows } = page(`<main>${LIST}${html}</main>`);
    let pressed = 0;
    document.body.addEventListener('click', () => {
      pressed += 1;
    });
    const probe = probePage(document, rows, { url: HERE, status: 200, short: false });
    expect([probe.way === 'next' || probe.way === 'more', probe.more]).not.toEqual([true, true]);
    expect(moveOn(rows, 'next', HERE)).toBe(false);
    expect(moveOn(rows, 'more', HERE)).toBe(false);
    expect(pressed).toBe(0);
  });

  it('anything in a row, whatever it is called', () => {
    const rows = ROWS.replaceAll('发货', '下一页').replaceAll('<td>Order', '<td><a rel="next">›</a>Order');
    const list = `<div class="pagination"><table><tbody>${rows}</tbody></table></div>`;
    expect(found(list)).toBeNull();
  });

  it('whatever is pressed is a plain pager control, on random bars', () => {
    const label = fc.constantFrom(
      '下一页',
      'Next',
      '›',
      '»',
      '1',
      '2',
      '发货',
      '批量下一页',
      '下一步',
      'Delete',
      '确认',
      '更多',
      '',
    );
    const control = fc.record({
      tag: fc.constantFrom('a', 'button', 'li', 'span'),
      label,
      cls: fc.constantFrom('', 'next', 'btn-next', 'ship-next', 'batch', 'prev', 'active', 'delete'),
      href: fc.constantFrom(
        '',
        '#',
        '?page=3',
        '/orders/delete',
        '/orders?page=3',
        'javascript:ship()',
        '/orders?page=3&tab=refund',
      ),
      onclick: fc.constantFrom('', 'go(3)', 'refund(3)'),
    });
    const bar = fc.record({
      cls: fc.constantFrom('pager', 'actions', 'pagination', ''),
      parts: fc.array(control, { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(bar, ({ cls, parts }) => {
        const html = parts.map((one) => {
          const href = one.tag === 'a' && one.href ? ` href="${one.href}"` : '';
          return `<${one.tag} class="${one.cls}"${href}${one.onclick ? ` onclick="${one.onclick}"` : ''}>${one.label}</${one.tag}>`;
        });
        const pager = found(`<main>${LIST}<div class="${cls}">${html.join('')}</div></main>`);
        const pressed = pager?.next ?? pager?.more;
        if (!pressed) return;
        expect(pressed.textContent).toMatch(/^(?:下一页|Next|›|»|\d|)$/);
        const told = `${pressed.className} ${pressed.getAttribute('onclick') ?? ''} ${pressed.getAttribute('href') ?? ''}`;
        expect(told).not.toMatch(/ship|delete|batch|refund/);
      }),
      { numRuns: 500 },
    );
  });
});

it('of two lists each keeps its own pager', () => {
  const other = LIST.replaceAll('class="r"', '');
  const pager = (id: string) =>
    `<div class="pager"><a href="?page=1">‹</a><span class="current">2</span><a id="${id}" href="?page=3">›</a></div>`;
  expect(
    found(`<section>${other}${pager('a')}</section><section>${LIST}${pager('b')}</section>`)?.next?.id,
  ).toBe('b');
  expect(
    found(`<section>${LIST}${pager('a')}</section><section>${other}${pager('b')}</section>`)?.next?.id,
  ).toBe('a');
});

describe('one list', () => {
  it.each([
    ['https://shop.example.com/orders', true],
    ['https://shop.example.com/orders?page=9&pageSize=50', true],
    ['https://shop.example.com/orders/page/3', true],
    ['https://shop.example.com/orders/3', false],
    ['https://shop.example.com/orders?page=9&status=refund', false],
    ['https://other.example.com/orders?page=3', false],
    ['https://shop.example.com/orders/delete?page=3', false],
    ['nonsense', false],
  ])('%s: %s', (address, same) => expect(sameListAs(HERE)(address)).toBe(same));
});
