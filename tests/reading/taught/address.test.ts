import { describe, expect, it } from 'vitest';
import { isAbout, placeOfPage } from '../../../utils/reading/taught/address';
import { isPlainClass } from '../../../utils/reading/taught/row-steps';

const shop = 'https://shop.example.com';

describe('the address a mapping keeps', () => {
  it.each([
    ['/admin/goods?page=3&q=李娜&token=x', '/admin/goods', []],
    ['/store/88210417/orders', '/store/*/orders', []],
    ['/index.php?route=catalog/product&user_token=abc123', '/index.php', ['route=catalog/product']],
    ['/wp-admin/edit.php?post_type=shop_order&paged=2', '/wp-admin/edit.php', ['post_type=shop_order']],
    ['/#/goods/list?page=2', '/#/goods/list', []],
    ['/goods#top', '/goods', []],
    ['/list?page=2', '/list', []],
  ])('%s', (address, path, query) => {
    const place = placeOfPage(shop + address);
    expect(place.origin).toBe(shop);
    expect(place.path).toBe(path);
    expect(place.query.map(({ name, value }) => `${name}=${value}`)).toEqual(query);
    expect(isAbout(place, shop + address)).toBe(true);
  });

  it.each([
    ['/store/1234567/orders', '/store/7654321/orders?page=2', true],
    ['/store/1234567/orders', '/store/1234567/orders/99', false],
    ['/wp-admin/edit.php?post_type=shop_order', '/wp-admin/edit.php?post_type=product', false],
    ['/#/goods', '/#/orders', false],
    ['/goods', '/goods/', false],
  ])('%s is about %s: %s', (taught, address, about) => {
    expect(isAbout(placeOfPage(shop + taught), shop + address)).toBe(about);
  });
});

describe('class words', () => {
  it.each(['row', 'goods-row', 'el-table__row', 'ant-table-row', 'orderItem', 'next-table'])(
    '%s is a name',
    (word) => {
      expect(isPlainClass(word)).toBe(true);
    },
  );
  it.each([
    'css-1x2y3z',
    'sc-bdVaJa',
    '_3kD9x',
    'jss12',
    'Row_row__3dK2s',
    'x1f',
    'active',
    'odd',
    'is-selected',
    'fZqWbk',
  ])('%s is none', (word) => {
    expect(isPlainClass(word)).toBe(false);
  });
});
