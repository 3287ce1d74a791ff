import { describe, expect, it } from 'vitest';
import { addressNarrows, keptAddress, viewOf } from '../../../utils/reading/page/address';

const base = 'https://shop.example.com/admin/orders';

describe('keptAddress', () => {
  it.each([
    ['', ''],
    ['?page=2&status=paid', '?page=2&status=paid'],
    ['?q=Mary+Lamb&page=2', '?page=2'],
    ['?keyword=13800001234', ''],
    ['?tel=13800001234&x=13800001234', ''],
    ['?buyer=%E5%B0%8F%E9%B1%BC', ''],
    ['?note=two%20words', ''],
    ['?user_token=abc123&id=7', '?id=7'],
    ['#section', ''],
    ['#/list?page=3', '#/list?page=3'],
  ])('%s is kept as %s', (given, kept) => {
    expect(keptAddress(`${base}${given}`)).toBe(`${base}${kept}`);
  });
  it('keeps no search word, name or phone in the view either', () => {
    const view = viewOf(`${base}?q=Mary+Lamb&keyword=13800001234&page=2`);
    expect(view).not.toMatch(/Mary|Lamb|13800001234/);
  });
});

describe('viewOf', () => {
  it('is one for the pages of a list, and another for each filter and search', () => {
    const view = viewOf(`${base}?status=paid&page=1`);
    expect(viewOf(`${base}?page=7&status=paid&page_size=50&_=123`)).toBe(view);
    expect(viewOf(`${base}?status=shipped&page=1`)).not.toBe(view);
    expect(viewOf(`${base}?q=mary`)).not.toBe(viewOf(`${base}?q=jack`));
    expect(viewOf(`${base}?q=mary&page=2`)).toBe(viewOf(`${base}?q=mary`));
    expect(viewOf('https://shop.example.com/#/orders')).not.toBe(viewOf('https://shop.example.com/#/goods'));
  });
});

describe('addressNarrows', () => {
  it.each([
    '?status=paid',
    '?q=mug',
    '?tab=unshipped',
    '?start_date=2026-01-01',
    '?m=202611',
    '#/list?status=paid',
  ])('%s', (given) => {
    expect(addressNarrows(`${base}${given}`, [])).toBe(true);
  });
  it.each(['', '?page=2', '?status=all', '?tab=', '?status=0', '?post_type=shop_order'])(
    'not %s',
    (given) => {
      expect(addressNarrows(`${base}${given}`, [])).toBe(false);
    },
  );
  it('by what a profile names', () => {
    expect(addressNarrows(`${base}?goodsStatus=1`, [])).toBe(false);
    expect(addressNarrows(`${base}?goodsStatus=1`, ['goodsStatus'])).toBe(true);
  });
});
