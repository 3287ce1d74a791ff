import { describe, expect, it } from 'vitest';
import { isNoNumber, typedNumber } from '../../components/typed-number';

describe('a typed number', () => {
  it.each([
    ['12', 12, false],
    [' 1,234.5 ', 1234.5, false],
    ['0', 0, false],
    ['', null, false],
    ['  ', null, false],
    ['-1', null, true],
    ['1001', 1001, false],
    ['Infinity', null, true],
    ['twelve', null, true],
  ] as [string, number | null, boolean][])('%j is %j', (text, value, isNone) => {
    expect([typedNumber(text), isNoNumber(text)]).toEqual([value, isNone]);
  });

  it('is none above the most that is asked for', () => {
    expect([typedNumber('1000', 1000), typedNumber('1001', 1000)]).toEqual([1000, null]);
    expect([isNoNumber('1000', 1000), isNoNumber('1001', 1000)]).toEqual([false, true]);
  });
});
