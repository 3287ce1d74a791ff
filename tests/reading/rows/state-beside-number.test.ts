// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readAs, table } from '../page-of';

it('a state nobody knows, beside a number and a time in one cell, is told in its own words', () => {
  const { orders } = readAs(
    'order',
    table(
      ['Order ID / Date / Status', 'Grand total', 'Customer'],
      [
        ['<p>#1198</p><p>2026-11-20 11:02:03</p><p>Completed</p>', '$19.00', 'Ana Reis'],
        ['<p>#1197</p><p>2026-11-19 10:02:03</p><p>Processing</p>', '$29.00', 'Bo Lund'],
        ['<p>#1196</p><p>2026-11-18 09:02:03</p><p>Completed</p>', '$39.00', 'Cy Hale'],
        ['<p>#1195</p><p>2026-11-10 06:30:18</p><p>Zurzuvae</p>', '$49.00', 'Di Wark'],
      ],
    ),
    { lang: 'en', url: 'https://shop.example.com/admin/sales/orders' },
  );
  expect(orders.map(({ orderId, statusText }) => [orderId, statusText])).toEqual([
    ['1198', 'Completed'],
    ['1197', 'Processing'],
    ['1196', 'Completed'],
    ['1195', 'Zurzuvae'],
  ]);
});
