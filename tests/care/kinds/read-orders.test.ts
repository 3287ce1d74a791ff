import { describe, expect, it } from 'vitest';
import readOrders from '../../../utils/care/kinds/read-orders';
import { DAY, facts, NOW, shop, thresholds } from '../facts';

const propose = (of: Parameters<typeof shop>[0]) =>
  readOrders.propose(facts({ shops: [shop(of)] }), thresholds, NOW)[0];

describe('read-orders', () => {
  it('asks for nothing where 90 days are known with their items', () => expect(propose({})).toBeUndefined());
  it('asks for the list back to a date where it is known too briefly', () => {
    expect(propose({ listedDays: 12 })).toMatchObject({
      because: [{ code: 'evidence-short', values: { days: 12, need: 90, at: NOW - 90 * DAY } }],
      url: 'https://s.example/orders',
    });
  });
  it('asks for the pages of orders whose items are unread', () => {
    expect(propose({ unread: { orders: 7, url: 'https://s.example/orders/1' } })).toMatchObject({
      because: [{ code: 'items-unread', values: { orders: 7 } }],
      url: 'https://s.example/orders/1',
    });
  });
  it('asks for the first order page where none was read', () =>
    expect(propose({ orders: 0, listedDays: 0, listUrl: null })).toMatchObject({
      because: [{ code: 'no-orders-read' }],
    }));
  it('asks for nothing while no listing is known', () =>
    expect(propose({ listings: 0, orders: 0 })).toBeUndefined());
});
