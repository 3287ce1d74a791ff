import { describe, expect, test } from 'vitest';
import { addressNarrows, keptAddress, viewOf } from '../../../utils/reading/page/address';

describe('an address that narrows a list', () => {
  test.each([
    ['?page=2', false],
    ['?pageSize=50&size=20&sort=created&order=desc', false],
    ['?start=20&limit=20', false],
    ['?status=all', false],
    ['?post_type=shop_order', false],
    ['?status=unpaid', true],
    ['?s=mug', true],
    ['?tab=2', true],
    ['?filter_name=mug', true],
    ['?filter[status]=2', true],
    ['?post_status=wc-completed', true],
    ['?startDate=2026-01-01', true],
    ['#/orders?keyword=cup', true],
  ])('%s -> %s', (query, narrows) => {
    expect(addressNarrows(`https://shop.example.com/orders${query}`, [])).toBe(narrows);
  });
});

describe('what is kept of an address', () => {
  test('two pages of one list are one view, two filters are not', () => {
    const view = (query: string) => viewOf(`https://shop.example.com/orders${query}`);
    expect(view('?page=2&status=paid')).toBe(view('?status=paid&page=3'));
    expect(view('?status=paid')).not.toBe(view('?status=open'));
    expect(view('?q=Lin')).not.toBe(view('?q=Wu'));
  });
  test('no search words, names or phones', () => {
    const kept = keptAddress(
      'https://shop.example.com/orders?page=2&q=LinDaiyu&phone=13800138000&x=13800138000&id=7',
    );
    expect(kept).toBe('https://shop.example.com/orders?page=2&id=7');
    expect(viewOf('https://shop.example.com/orders?q=LinDaiyu')).not.toContain('Lin');
  });
});
