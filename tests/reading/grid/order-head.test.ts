import { describe, expect, it } from 'vitest';
import { orderIdIn } from '../../../utils/reading/grid/order-head';
import { goesBack } from '../goes-back';

describe('orderIdIn', () => {
  it.each([
    ['订单编号: 293812', '293812'],
    ['Order #1042', '1042'],
    ['Order 1042, 3 items', '1042'],
    ['Totale 12,00 € Ordine 1042', '1042'],
    ['Numero ordine: 1042', '1042'],
    ['Mã đơn: 250612ABC', '250612ABC'],
    ['Receipt #DP-771022', 'DP-771022'],
    ['คำสั่งซื้อ 12345', '12345'],
    ['Update Order #1042', '1042'],
    // The order's sum, or its day.
    ['Totale ordine 1234,50 €', null],
    ['Totale ordine: 1500', null],
    ['Toplam sipariş: 1500', null],
    ['Datum bestelling 2026-11-20', null],
    ['Fecha del pedido: 20-11-2026', null],
    ['ยอดคำสั่งซื้อ 1500', null],
    ['Order 1234.50', null],
  ])('%s', (text, id) => {
    expect(orderIdIn(text)).toBe(id);
  });

  it('takes no longer on texts full of its words', () => {
    expect(goesBack(orderIdIn, 'Totale ordine Order Pedido 12,5 '.repeat(2000))).toBe(false);
  });
});
