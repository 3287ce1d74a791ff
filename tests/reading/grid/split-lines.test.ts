// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAs } from '../page-of';

/** Cards of orders: the number and the customer on one line. */
function cards(firsts: string[]): string {
  const card = (first: string, at: number) => {
    const [number = '', ...rest] = first.split(' ');
    const top = `<p class="top"><a href="/admin/orders/${900 + at}">${number}</a> ${rest.join(' ')}</p>`;
    return `<div class="order">${top}<p class="when">Nov ${at + 10}, 2026</p><p class="sum">$${at + 20}.00</p><p class="state">Shipped</p></div>`;
  };
  return `<h1>Orders</h1><div class="orders">${firsts.map(card).join('')}</div>`;
}

const usd = (minor: number) => ({ minor, currency: 'USD' });

describe('a line that says several things', () => {
  it('keeps its number where one card says that alone', () => {
    const firsts = [
      '#415 · Ann Lee',
      '#416 · Bo Dahl',
      '#417 · Mary Lamb',
      '#418',
      '#419 · Jo Voss',
      '#420 · Al Brun',
    ];
    const { orders } = readAs('order', cards(firsts), { lang: 'en' });
    expect(orders.map(({ orderId, buyer, amount }) => ({ orderId, buyer, amount }))).toEqual([
      { orderId: '415', buyer: 'Ann Lee', amount: usd(2000) },
      { orderId: '416', buyer: 'Bo Dahl', amount: usd(2100) },
      { orderId: '417', buyer: 'Mary Lamb', amount: usd(2200) },
      { orderId: '418', buyer: undefined, amount: usd(2300) },
      { orderId: '419', buyer: 'Jo Voss', amount: usd(2400) },
      { orderId: '420', buyer: 'Al Brun', amount: usd(2500) },
    ]);
  });
});
