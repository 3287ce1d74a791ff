// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAs, table } from '../page-of';

const HEADERS = ['Order', 'Date', 'Product', 'Quantity', 'Total'];
const readDates = (second: string) =>
  readAs(
    'order',
    table(HEADERS, [
      ['#1001', '2026-11-02 10:00', 'Blue mug', '1', '$20.00'],
      ['', second, 'Red mug', '2', ''],
      ['#1002', '2026-11-03 11:00', 'Green pot', '1', '$30.10'],
      ['#1003', '2026-11-04 12:00', 'White pot', '3', '$50.20'],
      ['#1004', '2026-11-05 12:00', 'Black pot', '1', '$51.20'],
    ]),
    { lang: 'en' },
  ).orders.map(({ orderId, items }) => [orderId, items.length]);

describe('a row without a number below an order', () => {
  it.each(['2026-11-02 10:00', '2026/11/02 10:00:00', 'Nov 2, 2026 10:00', ''])(
    'belongs to it where it says the same time: %j',
    (second) => {
      expect(readDates(second)[0]).toEqual(['1001', 2]);
    },
  );

  it('is an order of its own where it says another', () => {
    expect(readDates('2026-11-02 10:01')[0]).toEqual(['1001', 1]);
  });
});
