import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkId } from '../../../utils/reading/values/link-id';
import { anyText, hostile } from '../any-text';

const base = 'https://shop.example.com/admin/orders?page=2';

describe('linkId', () => {
  it.each([
    ['/customers/42', 'buyer', '42', true],
    ['/admin/customers/42', 'buyer', '42', true],
    ['?customer_id=42', 'buyer', '42', true],
    ['/products/42', 'product', '42', true],
    ['/products/42/edit', 'product', '42', true],
    ['/catalog/product/edit/id/42/', 'product', '42', true],
    ['/sales/order/view/order_id/000000123/', 'order', '000000123', true],
    ['item.htm?id=804921098992', 'product', '804921098992', true],
    ['https://item.example.com/item.htm?spm=a.b&id=804921098992', 'product', '804921098992', true],
    ['index.php?route=sale/order.info&order_id=7', 'order', '7', true],
    ['index.php?route=catalog/product.form&user_token=abc&product_id=7', 'product', '7', true],
    ['#/goods/detail?id=9', 'product', '9', true],
    ['/admin/orders/3819266189016826169', 'order', '3819266189016826169', true],
    ['/app/orders/order_01HXYZABCDEF0123456789', 'order', 'order_01HXYZABCDEF0123456789', true],
    ['/products/2/variants/3', 'product', '2', true],
    ['/people/mary_lamb', 'buyer', 'mary_lamb', true],
    ['/dp/B0ABCDE123', 'product', 'B0ABCDE123', true],
    ['post.php?post=12&action=edit', 'product', '12', false],
    ['/users/7d444840-9dc0-11d1-b245-5ffdce74fad2', 'buyer', '7d444840-9dc0-11d1-b245-5ffdce74fad2', true],
  ])('%s', (href, kind, id, sure) => {
    expect(linkId(href, base)).toEqual({ kind, id, sure });
  });

  it.each([
    '',
    '#',
    '/',
    '/orders',
    '/orders?page=2',
    '/products/new',
    '/customers/create',
    'javascript:void(0)',
    ' JavaScript:alert(1)',
    'mailto:a@example.com',
    'tel:+8613800001234',
    'data:text/html,/products/1',
    'https://',
    'http://[bad',
    '?order_id=',
    '?order_id=a%20b',
    '/about/42',
  ])('%s carries none', (href) => {
    expect(linkId(href, base)).toBeNull();
  });

  it('never throws, and what it gives fits an id', () => {
    const href = fc.oneof(
      anyText,
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom(...hostile),
      fc.constantFrom(...hostile).map((text) => `/products/${text}`),
      fc.constantFrom(...hostile).map((text) => `?order_id=${text}`),
      anyText.map((text) => `#/order/detail?id=${text}`),
    );
    fc.assert(
      fc.property(
        href,
        fc.constantFrom(base, 'https://shop.example.com/', 'file:///tmp/page.html', 'about:blank'),
        (text, from) => {
          const found = linkId(text, from);
          if (found) expect(found.id.length > 0 && found.id.length <= 128 && !/\s/.test(found.id)).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('ids in addresses', () => {
  /** All of them as one pattern: too dear for every page, and right. */
  const ANY_ID =
    /^(?:\d{1,24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]{1,3}\d{4,24}|[a-z]+_[0-9A-Za-z]{10,40}|[0-9a-f]{24}|(?=[A-Z0-9]*\d)[A-Z0-9]{8,26}|[A-Z]{0,6}-?\d{2,}(?:-\d{2,}){1,4})$/;
  const run = (signs: string, most: number) =>
    fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: most });
  const id = fc.oneof(
    run('0123456789', 28),
    run('0123456789abcdef', 26),
    run('AB0123456789', 30),
    run('ab-0123', 40),
    fc.tuple(run('abc', 5), run('aZ09', 44)).map(([name, rest]) => `${name}_${rest}`),
    fc.array(run('0123', 4), { minLength: 1, maxLength: 6 }).map((parts) => `AB-${parts.join('-')}`),
    fc.uuid(),
  );
  it('are those that one pattern of them all knows', () => {
    fc.assert(
      fc.property(id, (one) => {
        const found = linkId(`/products/${one}`, base);
        expect(found?.id === one).toBe(ANY_ID.test(one));
      }),
      { numRuns: 2000 },
    );
  });
});
