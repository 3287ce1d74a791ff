import { describe, expect, it } from 'vitest';
import { netOf, orderState } from '../../utils/store/order-state';
import { cny } from './readings';

describe('an order', () => {
  it.each([
    ['refunded in full, still called delivered', { status: 'completed', refund: cny(100) }, 'refunded', 0],
    ['given back more than it cost', { status: 'completed', refund: cny(105) }, 'refunded', 0],
    ['refunded in part', { status: 'completed', refund: cny(40) }, 'sale', 60],
    ['with a refund of nothing', { status: 'completed', refund: cny(0) }, 'sale', 100],
    ['cancelled and refunded', { status: 'closed', refund: cny(100) }, 'cancelled', 0],
    ['whose refund is under way', { refundStatus: 'refunding', refund: cny(100) }, 'refunding', 0],
    ['called refunded, of part of the money', { refundStatus: 'refunded', refund: cny(40) }, 'sale', 60],
    ['called refunded in part, of so much', { paymentStatus: 'part_refunded', refund: cny(40) }, 'sale', 60],
    ['called refunded in part, how much not said', { paymentStatus: 'part_refunded' }, 'sale', null],
    ['called refunded in part, of all', { status: 'part_refunded', refund: cny(100) }, 'refunded', 0],
  ] as const)('%s', (_, of, state, net) => {
    const told = { amount: cny(100), ...of };
    expect(orderState(told, [])).toBe(state);
    expect(netOf(told, state)).toEqual(net === null ? null : cny(net));
  });

  it('refunded in another currency is not known to be refunded in full', () => {
    const refund = { minor: 10_000, currency: 'USD' };
    expect(orderState({ status: 'completed', amount: cny(100), refund }, [])).toBe('sale');
    expect(netOf({ amount: cny(100), refund }, 'sale')).toBeNull();
  });
});
