import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../utils/reading/values/count';
import { findAmounts } from '../../../utils/reading/values/money';
import { findStatus, statusWords } from '../../../utils/reading/values/status';

const style = { decimal: '.' } as const;
const money = { currency: 'USD', dollar: 'USD', yen: 'CNY', style };

describe('a figure that may be another one', () => {
  it.each([
    ['2/3 channels', null],
    ['2 / 3', null],
    ['90 20', null],
    ['90 in stock', 90],
    ['1,288', 1288],
  ])('%j counts %j', (text, value) => {
    expect(parseCount(text, style)?.value ?? null).toBe(value);
  });

  it.each([
    ['1.234', 123_400],
    ['$1.234', 123_400],
    ['0.125', 13],
    ['12.34', 1234],
    ['1.234,50', 123_450],
    ['¥12 .80', 1280],
    ['1,234,567', 123_456_700],
    ['$1,234.567', 123_457],
  ])('%j is %j in minor units', (text, minor) => {
    expect(findAmounts(text, money)[0]?.money.minor).toBe(minor);
  });
});

it('a denied state is no state', () => {
  const words = statusWords({ shipped: ['shipped', 'shipping', '发货'], paid_to_ship: ['not yet shipped'] });
  expect(findStatus(['Shipping not required'], words)).toBeNull();
  expect(findStatus(['无需发货'], words)).toBeNull();
  expect(findStatus(['Shipping not required (digital goods)'], words)).toBeNull();
  expect(findStatus(['虚拟商品（无需发货）'], words)).toBeNull();
  expect(findStatus(['Mark as shipped (not insured)'], words)).toBeNull();
  expect(findStatus(['Shipped on 3 May (not insured)'], words)?.status).toBe('shipped');
  expect(findStatus(['Not yet shipped'], words)?.status).toBe('paid_to_ship');
  expect(findStatus(['Shipped on 3 May'], words)?.status).toBe('shipped');
});
